#pragma once

#include "core/report/model/model.h"

#include <initializer_list>

namespace straw {

inline Heading heading(int level, const QString &text)
{
    return {level, text, {}};
}

inline Run strongRun(const QString &text)
{
    return {text, Run::Strong, {}};
}

inline Run mutedRun(const QString &text)
{
    return {text, Run::Muted, {}};
}

/// A first line, and below it a muted one where there is anything to say.
inline Runs twoLines(const QString &first, const QString &second)
{
    if (second.isEmpty())
        return plainRuns(first);
    if (first.isEmpty())
        return {mutedRun(second)};
    return {{first, Run::Normal, {}}, mutedRun(u'\n' + second)};
}

/// Adds a run behind those that are there, apart from them.
inline void addApart(Runs &runs, const QString &between, Run run)
{
    if (!runs.empty())
        runs.push_back({between});
    runs.push_back(std::move(run));
}

inline ReportTable::Row tableRow(std::initializer_list<QString> texts)
{
    ReportTable::Row row;
    for (const QString &text : texts)
        row.cells.push_back(plainRuns(text));
    return row;
}

/// Adds a fact unless there is nothing to say.
inline void addFact(Facts &facts, const QString &label, const QString &text)
{
    if (!text.trimmed().isEmpty())
        facts.facts.push_back({label, plainRuns(text.trimmed())});
}

/// Adds a heading and what stands below it, unless that is empty.
inline void addTable(std::vector<Block> &blocks, int level, const QString &title, ReportTable table)
{
    if (table.rows.empty())
        return;
    blocks.emplace_back(heading(level, title));
    blocks.emplace_back(std::move(table));
}

inline void addList(std::vector<Block> &blocks, int level, const QString &title, BulletList list)
{
    if (list.items.empty())
        return;
    blocks.emplace_back(heading(level, title));
    blocks.emplace_back(std::move(list));
}

inline void addFacts(std::vector<Block> &blocks, int level, const QString &title, Facts facts)
{
    if (facts.facts.empty())
        return;
    blocks.emplace_back(heading(level, title));
    blocks.emplace_back(std::move(facts));
}

} // namespace straw
