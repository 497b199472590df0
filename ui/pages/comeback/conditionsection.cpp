#include "ui/pages/comeback/conditionsection.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "core/guide/comebackclock.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>

#include <algorithm>

namespace straw {

namespace {

QString answerText(const YesNo &answer, const QString &kept, const QString &notKept)
{
    return !answer ? QString() : *answer ? kept : notKept;
}

Entry entryOf(const Desk &desk, const Snapshot &workbook, const Condition &condition)
{
    QStringList detail;
    if (const Cause *cause = workbook.causes.find(condition.causeId))
        //: About a condition; %1 is the cause that it is against
        detail += Texts::filled(ConditionSection::tr("against: %1"), {oneLine(titleOf(*cause, workbook))});
    detail += workbook.nameOf(condition.ownerId);
    detail += answerText(condition.kept30, ConditionSection::tr("kept after 30 days"),
                         ConditionSection::tr("not kept after 30 days"));
    detail += answerText(condition.kept90, ConditionSection::tr("kept after 90 days"),
                         ConditionSection::tr("not kept after 90 days"));
    detail.removeAll(QString());
    Entry entry{.title = condition.text.trimmed().isEmpty() ? ConditionSection::tr("Not worded yet") : condition.text,
                .detail = Texts::joined(detail, QStringLiteral(" · "))};
    for (const ConditionCheck &check : conditionChecks(workbook)) {
        if (check.conditionId == condition.id)
            //: Tag on a condition: the day on which it is asked whether it was kept; %1 is a date
            entry.tags.push_back({Texts::filled(ConditionSection::tr("kept? %1"), {dateText(check.on, desk.locale())}),
                                  check.on.last() <= desk.today() ? Role::Open : Role::Muted});
    }
    return entry;
}

EntryList *listOf(Desk &desk)
{
    auto *model = new RecordModel<Condition>(desk, [&desk](const Snapshot &workbook, const Condition &condition) {
        return entryOf(desk, workbook, condition);
    });
    model->setAlsoShows({"cause", "person", "comeback"});
    //: Name of a list: what must not happen to the customer a second time
    return new EntryList(model, ConditionSection::tr("Not again"));
}

} // namespace

ConditionSection::ConditionSection(Desk &desk, const QString &whenEmpty, QWidget *parent)
    //: Heading: what must not happen to the customer a second time
    : ListSection(tr("Not again"), listOf(desk), parent)
    , m_desk(desk)
    , m_line(new AddLine(
          desk, tr("Add a condition"), tr("What must not happen to them again"),
          [&desk](const QString &text) {
              Condition condition;
              condition.text = text;
              return !desk.add(condition).isEmpty();
          },
          this))
{
    content()->setSpacing(Step);
    auto *empty = new EmptyState(whenEmpty, this);
    empty->follow(list()->entries());
    content()->insertWidget(0, m_line);
    content()->insertWidget(1, empty);
    list()->setVerbs([this](const QString &id) { return verbs(id); });
}

/// What is asked by now, the earliest first.
std::vector<RowVerb> ConditionSection::verbs(const QString &id)
{
    const std::vector<ConditionCheck> checks = conditionChecks(m_desk.data());
    const auto check = std::ranges::find_if(
        checks, [&](const ConditionCheck &one) { return one.conditionId == id && one.on.last() <= m_desk.today(); });
    if (check == checks.end())
        return {};
    const auto answer = [this, id, column = check->column](qlonglong kept) {
        return [this, place = Place{Condition::table, id, column}, kept] { m_desk.setField(place, kept); };
    };
    return {{/*: Button: a condition was kept since they returned */ tr("Kept"), answer(1)},
            {/*: Button: a condition was not kept since they returned */ tr("Not kept"), answer(0)}};
}

void ConditionSection::focusLine()
{
    m_line->line()->setFocus();
}

} // namespace straw
