#include "core/guide/foundout.h"

#include <QSet>

namespace straw {

namespace {

using Key = std::pair<TableKey, QString>;

/// Where findings went, by their records.
QHash<Key, std::vector<Place>> followedFrom(const Snapshot &workbook)
{
    QHash<Key, std::vector<Place>> all;
    QSet<std::pair<Key, QString>> known; // one cause may have several passages of one text
    const auto add = [&](const Key &from, const Place &to) {
        if (!from.second.isEmpty() && !known.contains({from, to.id})) {
            known.insert({from, to.id});
            all[from].push_back(to);
        }
    };
    for (const Cause &cause : workbook.causes)
        add({cause.fromTable, cause.fromId}, {"cause", cause.id, {}});
    for (const Evidence &evidence : workbook.evidence) {
        if (workbook.causes.find(evidence.causeId))
            add({evidence.targetTable, evidence.targetId}, {"cause", evidence.causeId, {}});
    }
    for (const Action &action : workbook.actions)
        add({action.fromTable, action.fromId}, {"action", action.id, {}});
    return all;
}

} // namespace

FoundOuts::FoundOuts(const Snapshot &workbook)
{
    const QHash<Key, std::vector<Place>> led = followedFrom(workbook);
    const auto add = [&]<typename T>(const Collection<T> &records) {
        for (const T &record : records) {
            const QString text = foundText(record);
            if (text.isEmpty())
                continue;
            const Key key{T::table, record.id};
            m_rows.insert(key, m_all.size());
            m_all.push_back({{T::table, record.id, {}}, text, led.value(key), record.nothingBecause.trimmed()});
        }
    };
    add(workbook.unknowns);
    add(workbook.lessons);
    add(workbook.lines);
}

const FoundOut *FoundOuts::of(TableKey table, const QString &id) const
{
    const auto row = m_rows.constFind({table, id});
    return row == m_rows.constEnd() ? nullptr : &m_all[*row];
}

QString foundText(const Unknown &unknown)
{
    return unknown.resolution.trimmed();
}

QString foundText(const Lesson &lesson)
{
    return lesson.kind == u"poorly" ? lesson.text.trimmed() : QString();
}

QString foundText(const Line &note)
{
    return note.usefulPoint.trimmed();
}

} // namespace straw
