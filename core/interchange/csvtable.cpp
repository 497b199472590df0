#include "core/interchange/csvtable.h"

namespace straw {

qsizetype CsvTable::column(QStringView name) const
{
    name = name.trimmed();
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        if (name.compare(m_header[column], Qt::CaseInsensitive) == 0)
            return column;
    }
    return -1;
}

qsizetype CsvTable::cellCount(qsizetype row) const
{
    const size_t end = size_t(row) + 1 < m_rows.size() ? m_rows[size_t(row) + 1].firstCell : m_cellEnds.size();
    return qsizetype(end - m_rows[size_t(row)].firstCell);
}

QStringView CsvTable::cell(qsizetype row, qsizetype column) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    const size_t at = m_rows[size_t(row)].firstCell + size_t(column);
    const quint32 start = at == 0 ? 0 : m_cellEnds[at - 1];
    return QStringView(m_text).mid(start, m_cellEnds[at] - start);
}

QStringList CsvTable::cells(qsizetype row) const
{
    QStringList cells;
    for (qsizetype column = 0; column < cellCount(row); ++column)
        cells.append(cell(row, column).toString());
    return cells;
}

std::vector<qsizetype> CsvTable::raggedRows() const
{
    std::vector<qsizetype> ragged;
    if (m_rows.empty())
        return ragged;
    const qsizetype expected = m_header.isEmpty() ? cellCount(0) : m_header.size();
    for (qsizetype row = 0; row < rowCount(); ++row) {
        if (cellCount(row) != expected)
            ragged.push_back(row);
    }
    return ragged;
}

} // namespace straw
