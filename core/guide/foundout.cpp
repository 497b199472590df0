#include "core/guide/foundout.h"

#include <QSet>

namespace straw {

FoundOuts::FoundOuts(const Snapshot &workbook)
{
    const auto add = [&]<typename T>(const Collection<T> &records) {
        for (const T &record : records) {
            const QString text = foundText(record);
            if (text.isEmpty())
                continue;
            m_rows.insert({T::table, record.id}, m_all.size());
            m_all.push_back({{T::table, record.id, {}}, text, {}, record.nothingBecause.trimmed()});
        }
    };
    add(workbook.unknowns);
    add(workbook.lessons);
    add(workbook.lines);
    if (m_all.empty())
        return;

    QSet<std::pair<size_t, QString>> known; // one cause may have several passages of one text
    const auto follow = [&](TableKey table, const QString &id, const Place &to) {
        const auto row = m_rows.constFind({table, id});
        if (row == m_rows.constEnd() || known.contains({*row, to.id}))
            return;
        known.insert({*row, to.id});
        m_all[*row].ledTo.push_back(to);
    };
    for (const Cause &cause : workbook.causes)
        follow(cause.fromTable, cause.fromId, {"cause", cause.id, {}});
    for (const Evidence &evidence : workbook.evidence) {
        if (of(evidence.targetTable, evidence.targetId) && workbook.causes.find(evidence.causeId))
            follow(evidence.targetTable, evidence.targetId, {"cause", evidence.causeId, {}});
    }
    for (const Action &action : workbook.actions)
        follow(action.fromTable, action.fromId, {"action", action.id, {}});
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
