#include "core/interchange/csvparser.h"

#include "core/base/limits.h"
#include "core/interchange/formulasafety.h"

#include <algorithm>

namespace straw {

namespace {

constexpr qsizetype sampleSize = 65'536; // characters
constexpr size_t sampleRows = 50;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

void CsvParser::skipLine()
{
    while (m_at < m_text.size() && !isLineEnd(m_text[m_at]))
        ++m_at;
    skipLineEnd();
}

CsvTable CsvParser::parse(bool hasHeader, size_t mostRows)
{
    m_table.m_delimiter = m_delimiter;
    m_table.m_text.reserve(m_text.size());
    while (m_at < m_text.size() && m_table.m_rows.size() < mostRows) {
        if (!skipLineEnd())
            parseRow();
    }
    if (hasHeader)
        takeHeader();
    return std::move(m_table);
}

void CsvParser::parseRow()
{
    m_table.m_rows.push_back({quint32(m_table.m_cellEnds.size()), m_line});
    while (true) {
        const qsizetype start = m_table.m_text.size();
        qsizetype quote = m_at;
        while (quote < m_text.size() && m_text[quote] == u' ')
            ++quote;
        if (quote < m_text.size() && m_text[quote] == u'"') {
            m_at = quote + 1;
            parseQuoted();
            const QStringView behind = takeUnquoted();
            if (!behind.trimmed().isEmpty())
                m_table.m_text += behind;
        } else {
            m_table.m_text += takeUnquoted();
        }
        endCell(start);
        if (m_at == m_text.size() || skipLineEnd())
            return;
        ++m_at; // the delimiter
    }
}

void CsvParser::parseQuoted()
{
    const CsvTable::Place opened{int(m_line), int(m_at - m_lineStart)}; // behind the quote
    while (m_at < m_text.size()) {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"' && !isLineEnd(m_text[m_at]))
            ++m_at;
        m_table.m_text += m_text.mid(start, m_at - start);
        if (m_at == m_text.size())
            break;
        const qsizetype signStart = m_at;
        if (skipLineEnd()) {
            m_table.m_text += m_text.mid(signStart, m_at - signStart);
            continue;
        }
        ++m_at;
        if (m_at == m_text.size() || m_text[m_at] != u'"')
            return;
        m_table.m_text += u'"';
        ++m_at;
    }
    if (!m_table.m_unclosedQuote.isFound())
        m_table.m_unclosedQuote = opened;
}

QStringView CsvParser::takeUnquoted()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
        ++m_at;
    return m_text.mid(start, m_at - start);
}

bool CsvParser::skipLineEnd()
{
    if (m_at == m_text.size() || !isLineEnd(m_text[m_at]))
        return false;
    const bool pair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += pair ? 2 : 1;
    ++m_line;
    m_lineStart = m_at;
    return true;
}

void CsvParser::endCell(qsizetype start)
{
    QString &text = m_table.m_text;
    if (isGuarded(QStringView(text).mid(start)))
        text.remove(start, 1);
    m_table.m_cellEnds.push_back(quint32(text.size()));
}

void CsvParser::takeHeader()
{
    if (m_table.m_rows.empty())
        return;
    const qsizetype count = std::min(m_table.cellCount(0), limits::tableColumns);
    for (qsizetype column = 0; column < count; ++column)
        m_table.m_header.append(m_table.cell(0, column).trimmed().toString());
    m_table.m_rows.erase(m_table.m_rows.begin());
}

QChar CsvParser::sniffDelimiter(QStringView text)
{
    const QStringView sample = text.left(sampleSize);
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        const CsvTable table = CsvParser(sample, delimiter).parse(false, sampleRows);
        qsizetype rows = table.rowCount();
        if (rows > 1 && size_t(rows) < sampleRows && sample.size() < text.size())
            --rows; // the last one is cut
        const qsizetype columns = rows > 0 ? table.cellCount(0) : 0;
        if (columns < 2)
            continue;
        qsizetype even = 0;
        for (qsizetype row = 0; row < rows; ++row)
            even += table.cellCount(row) == columns;
        // How even counts most; among equally even ones, how many cells.
        const qsizetype score = even * sampleSize + columns;
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

} // namespace straw
