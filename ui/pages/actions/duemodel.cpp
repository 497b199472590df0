#include "ui/pages/actions/duemodel.h"

#include "core/base/texts.h"
#include "ui/desk/datetext.h"

#include <algorithm>
#include <ranges>

namespace straw {

namespace {

/// One record may be due in several ways.
QString idOf(const Due &due)
{
    return QStringList{dueKey(due.kind), due.id, due.column}.join(u'/');
}

} // namespace

DueModel::DueModel(Desk &desk, QObject *parent)
    : EntryModel(desk, "action", parent)
{
    setAlsoShows({"offer", "unknown", "promise", "event", "interview", "at_risk", "decision", "decision_step", "person",
                  "account", "workbook", "comeback", "comeback_step", "condition", "because", "choice", "outreach",
                  "event_person"});
    refresh();
}

void DueModel::readSources()
{
    m_due = whatIsDue(desk().data(), desk().today());
    m_rows.clear();
    for (qsizetype row = 0; row < qsizetype(m_due.size()); ++row)
        m_rows.insert(idOf(m_due[size_t(row)]), row);
}

std::vector<QString> DueModel::ids() const
{
    std::vector<QString> ids;
    for (const Due &due : m_due | std::views::take(m_most))
        ids.push_back(idOf(due));
    return ids;
}

const Due *DueModel::find(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &m_due[size_t(*row)];
}

Place DueModel::recordOf(const QString &id) const
{
    const Due *due = find(id);
    return due ? Place{due->table, due->id, due->column} : Place();
}

void DueModel::setMost(int most)
{
    m_most = most;
    update();
}

int DueModel::dueByNow() const
{
    return int(std::ranges::count_if(m_due, [this](const Due &due) { return due.date.last() <= desk().today(); }));
}

Entry DueModel::entry(const QString &id) const
{
    const Due *due = find(id);
    if (!due)
        return {};
    Entry entry{.lead = dateText(due->date, desk().locale()), .title = dueText(*due, Texts(desk().locale()))};
    const Action *action = desk().data().actions.find(due->id);
    QStringList detail{desk().data().nameOf(due->ownerId)};
    if (due->kind == Due::ActionCheck && action && !action->measure.isEmpty())
        //: About an action of which it is asked whether it worked; %1 tells how that is seen
        detail += Texts::filled(tr("measure: %1"), {action->measure});
    detail.removeAll(QString());
    entry.detail = Texts::joined(detail, QStringLiteral(" · "));
    const int days = int(due->date.last().daysTo(desk().today()));
    if (due->overdue)
        //: Tag on something that is due
        entry.tags.push_back({tr("%n day(s) overdue", nullptr, days), Role::Open});
    else if (days == 0)
        //: Tag on something that is due
        entry.tags.push_back({tr("today"), Role::Open});
    return entry;
}

} // namespace straw
