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
    /// A place in the file, counted from 1 in lines and characters.
    struct Place
    {
        int line = 0, column = 0;
        bool isFound() const { return line > 0; }
    };
    /// Of a quote that is never closed, and so swallowed what follows.
    Place unclosedQuote() const { return m_unclosedQuote; }

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
    Place m_unclosedQuote;
};

} // namespace straw
