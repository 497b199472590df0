#include "ui/meeting/agendamodel.h"

#include "core/base/texts.h"
#include "core/dates/sincestart.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

AgendaModel::AgendaModel(MeetingRun &run)
    : EntryModel(run.desk(), "meeting", nullptr)
    , m_run(run)
{
    const auto readAnew = [this] {
        refresh();
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&run, &MeetingRun::changed, this, readAnew);
    connect(&run, &MeetingRun::ticked, this, [this] {
        const int row = rowOf(m_run.item());
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
    refresh();
}

std::vector<QString> AgendaModel::ids() const
{
    std::vector<QString> ids;
    ids.reserve(m_agenda.items.size() + 1);
    for (const Agenda::Item &item : m_agenda.items)
        ids.push_back(item.key);
    ids.push_back(MeetingRun::closing);
    return ids;
}

Entry AgendaModel::entry(const QString &id) const
{
    if (id == MeetingRun::closing)
        return {.title = closingTitle()};
    const auto found = std::ranges::find(m_agenda.items, id, &Agenda::Item::key);
    if (found == m_agenda.items.end())
        return {};
    const qint64 took = m_run.took(id);
    //: How long an item of an agenda is meant to be
    const QString planned = tr("%n minute(s)", nullptr, found->minutes);
    return {.title = AgendaGuide::instance().text(m_agenda.key, id).title,
            .detail = took == 0 ? planned : leftText(m_run.left(id)),
            .quiet = id != m_run.item() && took > 0};
}

QString leftText(qint64 seconds)
{
    //: Time in a meeting; %1 is 02:10
    const QString over = AgendaModel::tr("%1 over");
    //: Time in a meeting; %1 is 02:10
    const QString left = AgendaModel::tr("%1 left");
    return Texts::filled(seconds < 0 ? over : left, {showSinceStart(std::abs(seconds))});
}

QString closingTitle()
{
    //: The end of an agenda
    return AgendaModel::tr("Closing");
}

} // namespace straw
