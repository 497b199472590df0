#include "core/guide/contradictionrules.h"

#include "core/guide/customersvoice.h"
#include "core/insight/causefindings.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"
#include "core/workbook/title.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

/// What they said, what we believe, and the verdict on it.
namespace {

using All = std::vector<Contradicting>;
using Entry = Contradiction::Entry;
using Picked = Contradiction::Picked;

Place at(const Cause &cause, ColumnKey column)
{
    return {"cause", cause.id, column};
}

Entry named(const Cause &cause, const Snapshot &workbook)
{
    return {titleOf(cause, workbook)};
}

/// The evidence that bears a cause out, or that it was ruled out, and the evidence that contradicts that.
struct Weighed
{
    std::vector<const Evidence *> backing, contradicting;
};

using IsMeant = bool (*)(const Cause &);

/// Looks at each cause that is meant, with its evidence.
template<typename Look>
All ofCauses(const Snapshot &workbook, IsMeant isMeant, Look look)
{
    QHash<QString, Weighed> weighed;
    for (const Evidence &evidence : workbook.evidence) {
        const Cause *cause = workbook.causes.find(evidence.causeId);
        if (!cause || !isMeant(*cause))
            continue;
        const bool backs = (evidence.stance == u"against") == (cause->role == u"ruled_out");
        Weighed &of = weighed[cause->id];
        (backs ? of.backing : of.contradicting).push_back(&evidence);
    }
    All found;
    for (const Cause &cause : workbook.causes) {
        if (isMeant(cause))
            look(found, cause, weighed[cause.id]);
    }
    return found;
}

bool isRuledOut(const Cause &cause)
{
    return cause.role == u"ruled_out";
}

bool isJudgedForSure(const Cause &cause)
{
    return cause.confidence == u"high" && cause.role != u"not_known";
}

std::vector<Place> placesOf(const Place &first, const std::vector<const Evidence *> &evidence)
{
    std::vector<Place> places{first};
    for (const Evidence *each : evidence)
        places.push_back({"evidence", each->id, {}});
    return places;
}

All mainButNotClaimed(const Snapshot &workbook, QDate)
{
    const Cause *cause = workbook.causes.find(workbook.workbook.mainCauseId);
    if (!cause || isClaimed(*cause))
        return {};
    return {{{named(*cause, workbook), Picked{"cause_role", cause->role}},
             {at(*cause, "role"), {"workbook", workbook.workbook.id, "main_cause_id"}}}};
}

All ruledOutWithWeight(const Snapshot &workbook, QDate)
{
    All found;
    for (const Cause &cause : workbook.causes) {
        if (isRuledOut(cause) && !cause.weight.isEmpty())
            found.push_back(
                {{named(cause, workbook), Picked{"weight", cause.weight}}, {at(cause, "weight"), at(cause, "role")}});
    }
    return found;
}

All ruledOutButSupported(const Snapshot &workbook, QDate)
{
    return ofCauses(workbook, isRuledOut, [&](All &found, const Cause &cause, const Weighed &evidence) {
        if (evidence.backing.empty() && !evidence.contradicting.empty())
            found.push_back({{named(cause, workbook)}, placesOf(at(cause, "role"), evidence.contradicting)});
    });
}

All claimedButContradicted(const Snapshot &workbook, QDate)
{
    return ofCauses(workbook, isClaimed, [&](All &found, const Cause &cause, const Weighed &evidence) {
        if (evidence.backing.empty() && !evidence.contradicting.empty())
            found.push_back({{named(cause, workbook)}, placesOf(at(cause, "role"), evidence.contradicting)});
    });
}

All sureOnLittle(const Snapshot &workbook, QDate)
{
    constexpr size_t enough = 2;
    return ofCauses(workbook, isJudgedForSure, [&](All &found, const Cause &cause, const Weighed &evidence) {
        if (evidence.backing.size() < enough)
            found.push_back({{named(cause, workbook)}, placesOf(at(cause, "confidence"), evidence.backing)});
    });
}

All sureButContradicted(const Snapshot &workbook, QDate)
{
    return ofCauses(workbook, isJudgedForSure, [&](All &found, const Cause &cause, const Weighed &evidence) {
        if (!evidence.contradicting.empty())
            found.push_back({{named(cause, workbook)}, placesOf(at(cause, "confidence"), evidence.contradicting)});
    });
}

/// A kind that the workbook has added is called as it says.
Contradiction::Argument kindOf(const QString &family, const Snapshot &workbook)
{
    const Catalogue &catalogue = Catalogue::instance();
    if (catalogue.find("reason", family))
        return Picked{"reason", family};
    return catalogue.label("reason", family, workbook);
}

/// What the customer gave as a reason themselves, while no cause is of its kind; told once a kind. While there is no
/// cause at all, a check says so.
All namedButNotLookedAt(const Snapshot &workbook, QDate)
{
    const auto isTheirs = [&](const StatedReason &stated) { return isCustomersVoice(stated, workbook); };
    if (workbook.causes.isEmpty() || std::ranges::none_of(workbook.statedReasons, isTheirs))
        return {};
    QSet<QString> notLookedAt;
    for (const FamilyCoverage &coverage : familyCoverage(workbook)) {
        if (coverage.state == FamilyCoverage::Named)
            notLookedAt.insert(coverage.family);
    }
    All found;
    for (const StatedReason &stated : workbook.statedReasons) {
        if (!isTheirs(stated))
            continue;
        Cause cause; // of that reason alone
        cause.reason = stated.reason;
        const QString family = familyOf(cause, workbook);
        if (!notLookedAt.remove(family))
            continue;
        found.push_back({{Entry{stated.text, stated.saidOn}, kindOf(family, workbook)},
                         {{"stated_reason", stated.id, "reason"}, {"cause", {}, {}}}});
    }
    return found;
}

All theirsButOurs(const Snapshot &workbook, QDate)
{
    All found;
    for (const StatedReason &stated : workbook.statedReasons) {
        const Person *person = workbook.people.find(stated.personId);
        if (stated.origin == u"customer" && person && person->party == party::us)
            found.push_back({{Entry{stated.text, stated.saidOn}, Picked{"origin", stated.origin}, person->name},
                             {{"stated_reason", stated.id, "origin"}, {"stated_reason", stated.id, "person_id"}}});
    }
    return found;
}

Place verdictPlace(const Snapshot &workbook)
{
    return {"workbook", workbook.workbook.id, "verdict"};
}

All mistakeButNotAvoidable(const Snapshot &workbook, QDate)
{
    const Pick<"verdict"> &verdict = workbook.workbook.verdict;
    const Cause *main = workbook.causes.find(workbook.workbook.mainCauseId);
    if ((verdict != u"our_mistake" && verdict != u"both") || !main || main->preventable != u"no")
        return {};
    return {{{Picked{"verdict", verdict}, named(*main, workbook)}, {verdictPlace(workbook), at(*main, "preventable")}}};
}

All letGoButFits(const Snapshot &workbook, QDate)
{
    const Pick<"verdict"> &verdict = workbook.workbook.verdict;
    if ((verdict != u"right_to_let_go" && verdict != u"both") || workbook.account.fit != u"fits")
        return {};
    return {{{Picked{"verdict", verdict}, Picked{"fit", workbook.account.fit}},
             {verdictPlace(workbook), {"account", workbook.account.id, "fit"}}}};
}

/// Only where the main cause lies with us.
All nobodysButAvoidable(const Snapshot &workbook, QDate)
{
    const Pick<"verdict"> &verdict = workbook.workbook.verdict;
    const Cause *main = workbook.causes.find(workbook.workbook.mainCauseId);
    if (verdict != u"neither" || !main || main->preventable != u"yes")
        return {};
    if (const auto side = sideOf(*main, workbook); side.isEmpty() || side == u"customer")
        return {};
    return {{{Picked{"verdict", verdict}, named(*main, workbook)}, {verdictPlace(workbook), at(*main, "preventable")}}};
}

} // namespace

ContradictionRules causeRules()
{
    return {{u"main_but_not_claimed"_s, mainButNotClaimed},
            {u"ruled_out_with_weight"_s, ruledOutWithWeight},
            {u"ruled_out_but_supported"_s, ruledOutButSupported},
            {u"claimed_but_contradicted"_s, claimedButContradicted},
            {u"sure_on_little"_s, sureOnLittle},
            {u"sure_but_contradicted"_s, sureButContradicted},
            {u"named_but_not_looked_at"_s, namedButNotLookedAt},
            {u"theirs_but_ours"_s, theirsButOurs},
            {u"mistake_but_not_avoidable"_s, mistakeButNotAvoidable},
            {u"let_go_but_fits"_s, letGoButFits},
            {u"nobodys_but_avoidable"_s, nobodysButAvoidable}};
}

} // namespace straw
