#pragma once

#include "core/interchange/csvtable.h"

#include <limits>

namespace straw {

/// Parses delimited text by RFC 4180, and as spreadsheets and people really write it: any line
/// end, rows of any length, blanks before an opening quote, text behind a closing one, quotes amid
/// a cell that mean themselves. Blank lines are skipped.
class CsvParser
{
public:
    CsvParser(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    /// Leaves out the first line, which says what the delimiter is.
    void skipLine();

    /// The table; its first row becomes the header when there is to be one. At most so many rows.
    CsvTable parse(bool hasHeader, size_t mostRows = std::numeric_limits<size_t>::max());

    /// The delimiter among comma, semicolon, tab and bar that cuts the first rows most evenly and
    /// into most cells; a comma when none does.
    static QChar sniffDelimiter(QStringView text);

private:
    void parseRow();
    void parseQuoted();
    /// What stands here up to the next delimiter or line end.
    QStringView takeUnquoted();
    /// Moves past a line end, if there is one here.
    bool skipLineEnd();
    void endCell(qsizetype start);
    void takeHeader();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    quint32 m_line = 1;
    qsizetype m_lineStart = 0;
    CsvTable m_table;
};

} // namespace straw
