#include "core/guide/comebackclock.h"

#include "core/guide/comebackguide.h"
#include "core/guide/permission.h"
#include "core/insight/interviews.h"
#include "core/workbook/parties.h"
#include "core/workbook/title.h"

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr ListKey kinds = "comeback_step_kind";

/// The day on which the customer was first asked how they see it, else that of the notice.
Edtf firstAsked(const Snapshot &workbook)
{
    Edtf first;
    for (const Interview &interview : workbook.interviews) {
        if (isWithCustomer(interview) && !interview.askedOn.isNull()
            && (first.isNull() || Edtf::before(interview.askedOn, first)))
            first = interview.askedOn;
    }
    return first.isNull() ? workbook.account.noticeOn : first;
}

Edtf dayToCountFrom(StepGuide::From from, const Snapshot &workbook)
{
    switch (from) {
    case StepGuide::NoDay:
        break;
    case StepGuide::Notice:
        return workbook.account.noticeOn;
    case StepGuide::Asked:
        return firstAsked(workbook);
    case StepGuide::End:
        return workbook.account.endOn;
    case StepGuide::RivalRenewal:
        return workbook.account.rivalRenewalOn;
    }
    return {};
}

/// Of a day that is not exact: late enough after it, early enough before it.
Edtf usualDay(const StepGuide &guide, const Snapshot &workbook)
{
    const Edtf from = dayToCountFrom(guide.from, workbook);
    if (from.isNull())
        return {};
    const QDate day = (guide.days < 0 ? from.first() : from.last()).addDays(guide.days);
    return Edtf::day(day).withApproximate(!from.isExactDay());
}

void setDays(ClockStep &step, const Edtf &entered, const Snapshot &workbook)
{
    const StepGuide *guide = ComebackGuide::instance().find(step.kind);
    step.isYearly = guide && guide->yearly;
    const bool isAgain = step.isYearly && !step.done.isNull();
    if (!entered.isNull() && !(isAgain && entered.first() <= step.done.last()))
        step.due = entered;
    else if (isAgain)
        step.due = Edtf::day(step.done.last().addYears(1));
    else if (guide)
        step.due = usualDay(*guide, workbook);
    step.isUsualDay = !step.due.isNull() && step.due != entered;
    if (!entered.isNull())
        step.firstDue = entered;
    else if (guide)
        step.firstDue = usualDay(*guide, workbook);
}

ClockStep withoutRecord(const PickEntry &kind, const Snapshot &workbook, const Catalogue &catalogue)
{
    ClockStep step;
    step.id = kind.phase + u'/' + kind.key;
    step.kind = Pick<"comeback_step_kind">(kind.key);
    step.title = catalogue.label(kinds, kind.key, workbook);
    step.isParting = kind.phase == u"parting";
    step.isContract = kind.contract;
    setDays(step, {}, workbook);
    return step;
}

ClockStep ofRecord(const ComebackStep &record, const Snapshot &workbook, const Catalogue &catalogue)
{
    const PickEntry *kind = catalogue.find(kinds, record.kind);
    ClockStep step;
    step.id = record.id;
    step.kind = record.kind;
    step.title = titleOf(record, workbook, catalogue);
    step.personId = record.personId;
    step.ownerId = record.ownerId;
    step.isParting = kind && kind->phase == u"parting";
    step.isContract = kind && kind->contract;
    step.isOwn = !kind || record.id != kind->phase + u'/' + kind->key;
    step.done = record.doneOn;
    setDays(step, record.dueOn, workbook);
    if (!record.skippedBecause.trimmed().isEmpty())
        step.state = ClockStep::Skipped;
    else if (!record.doneOn.isNull() && !step.isYearly)
        step.state = ClockStep::Done;
    return step;
}

/// One that every parting and comeback has; other steps are added.
bool isOfEveryCase(const PickEntry &kind)
{
    return !kind.phase.isEmpty() && kind.key != u"other";
}

bool isRetired(const QString &kind, const Snapshot &workbook, const Catalogue &catalogue)
{
    const std::vector<PickEntry> entries = catalogue.entries(kinds, workbook);
    const auto entry = std::ranges::find(entries, kind, &PickEntry::key);
    return entry != entries.end() && entry->retired;
}

/// Nothing is to come of the comeback any more.
bool isOver(const Comeback &comeback)
{
    return comeback.outcome == u"declined_for_good" || comeback.outcome == u"won_back"
           || comeback.outcome == u"lost_again";
}

} // namespace

std::vector<ClockStep> comebackSteps(const Snapshot &workbook, const Catalogue &catalogue)
{
    std::vector<ClockStep> steps;
    const std::vector<PickEntry> entries = catalogue.entries(kinds, workbook);
    for (const bool isParting : {true, false}) {
        for (const PickEntry &kind : entries) {
            if (!isOfEveryCase(kind) || (kind.phase == u"parting") != isParting)
                continue;
            if (const ComebackStep *record = workbook.comebackSteps.find(kind.phase + u'/' + kind.key);
                record && record->kind == kind.key)
                steps.push_back(ofRecord(*record, workbook, catalogue));
            else if (!record && !kind.retired)
                steps.push_back(withoutRecord(kind, workbook, catalogue));
        }
        for (const ComebackStep &record : workbook.comebackSteps) {
            ClockStep step = ofRecord(record, workbook, catalogue);
            const PickEntry *kind = catalogue.find(kinds, record.kind);
            const bool isListed = !step.isOwn && kind && isOfEveryCase(*kind);
            if (step.isParting == isParting && !isListed)
                steps.push_back(std::move(step));
        }
    }
    return steps;
}

ClockStep comebackStep(const QString &id, const Snapshot &workbook, const Catalogue &catalogue)
{
    if (const ComebackStep *record = workbook.comebackSteps.find(id))
        return ofRecord(*record, workbook, catalogue);
    const PickEntry *kind = catalogue.find(kinds, id.section(u'/', 1));
    const bool isThere = kind && isOfEveryCase(*kind) && kind->phase == id.section(u'/', 0, 0)
                         && !isRetired(kind->key, workbook, catalogue);
    return isThere ? withoutRecord(*kind, workbook, catalogue) : ClockStep();
}

bool isComebackBegun(const Snapshot &workbook)
{
    Comeback untouched;
    untouched.id = workbook.comeback.id;
    const auto isTouched = [](const ComebackStep &step) {
        ComebackStep bare;
        bare.id = step.id;
        bare.rank = step.rank;
        bare.kind = step.kind;
        return step != bare;
    };
    return workbook.comeback != untouched || std::ranges::any_of(workbook.comebackSteps, isTouched);
}

bool waitsForSettling(const ClockStep &step, const Snapshot &workbook)
{
    return step.kind == u"referral" && workbook.comeback.resolved != u"yes";
}

bool isAnsweredByAll(const ClockStep &step, const Snapshot &workbook)
{
    return step.kind == u"permission" && notAskedYet(workbook).isEmpty()
           && std::ranges::any_of(workbook.people, [](const Person &person) {
                  return person.party == party::them && !person.keepInTouch.isEmpty();
              });
}

bool isHeldBack(const ClockStep &step, const Snapshot &workbook)
{
    return !step.isContract && isHeldBack(step.id, towards(step.personId, workbook), workbook);
}

bool isPointless(const ClockStep &step, const Snapshot &workbook)
{
    return step.state == ClockStep::Open && workbook.comeback.outcome == u"won_back"
           && (step.isContract || step.kind == u"ask_back");
}

bool countsAsDue(const ClockStep &step, const Snapshot &workbook)
{
    if (step.state != ClockStep::Open || step.due.isNull() || waitsForSettling(step, workbook)
        || isAnsweredByAll(step, workbook) || isPointless(step, workbook) || isHeldBack(step, workbook))
        return false;
    return !step.isUsualDay || (isComebackBegun(workbook) && !isOver(workbook.comeback));
}

std::vector<ConditionCheck> conditionChecks(const Snapshot &workbook)
{
    const Edtf &returned = workbook.comeback.returnedOn;
    std::vector<ConditionCheck> checks;
    if (returned.isNull() || workbook.comeback.outcome == u"lost_again")
        return checks;
    const auto add = [&](const Condition &condition, ColumnKey column, const YesNo &answer, int days) {
        if (!answer)
            checks.push_back({condition.id, column, days, Edtf::day(returned.last().addDays(days))});
    };
    for (const Condition &condition : workbook.conditions) {
        add(condition, "kept_30", condition.kept30, 30);
        add(condition, "kept_90", condition.kept90, 90);
    }
    return checks;
}

} // namespace straw
