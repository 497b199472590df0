#pragma once

#include "core/interchange/textdecoding.h"

#include <QStringList>

#include <vector>

namespace straw {

/// The cells of a delimited text, kept in one buffer, so that fifty megabytes of commas stay
/// within reach of a laptop.
class CsvTable
{
public:
    /// The first row, trimmed; empty when the table was read without one.
    const QStringList &header() const { return m_header; }
    /// The column of that name, case aside; -1 when there is none.
    qsizetype column(QStringView name) const;

    qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    qsizetype cellCount(qsizetype row) const;
    /// The text of a cell, empty where the row is shorter. Lives as long as the table.
    QStringView cell(qsizetype row, qsizetype column) const;
    QStringList cells(qsizetype row) const;
    /// The line of the file in which the row starts, counted from 1; for messages.
    int line(qsizetype row) const { return int(m_rows[size_t(row)].line); }

    /// Rows that have not as many cells as the header, or as the first row without a header.
    std::vector<qsizetype> raggedRows() const;
    /// The line of a quote that is never closed, and so swallowed what follows; 0 for none.
    int unclosedQuoteLine() const { return m_unclosedQuoteLine; }

    QChar delimiter() const { return m_delimiter; }
    TextEncoding encoding() const { return m_encoding; }
    void setEncoding(TextEncoding encoding) { m_encoding = encoding; }

private:
    friend class CsvParser;

    struct Row
    {
        quint32 firstCell;
        quint32 line;
    };

    QString m_text;                  // of all cells, one after the other
    std::vector<quint32> m_cellEnds; // in m_text
    std::vector<Row> m_rows;
    QStringList m_header;
    QChar m_delimiter = u',';
    TextEncoding m_encoding = TextEncoding::Utf8;
    int m_unclosedQuoteLine = 0;
};

} // namespace straw
