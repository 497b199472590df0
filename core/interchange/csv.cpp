#include "core/interchange/csv.h"

#include "core/base/limits.h"
#include "core/base/usertext.h"
#include "core/interchange/csvparser.h"
#include "core/interchange/formulasafety.h"

#include <algorithm>

namespace straw {

namespace {

/// The delimiter that Excel writes into a first line of its own: "sep=;".
std::optional<QChar> announcedDelimiter(QStringView text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return std::nullopt;
    const bool ends = text.size() == 5 || text[5] == u'\r' || text[5] == u'\n';
    return ends && !text[4].isLetterOrNumber() ? std::optional(text[4]) : std::nullopt;
}

/// A stray control character is dropped; what holds many is no text.
bool isBinary(QStringView text)
{
    constexpr qsizetype few = 3, oneIn = 20;
    const auto controls = std::count_if(text.begin(), text.end(), isControl);
    return controls > few && controls * oneIn > text.size();
}

void appendCell(QString &text, QStringView cell, QChar delimiter)
{
    const bool guard = needsGuard(cell);
    const bool blankAtEdge = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    const bool quote = blankAtEdge || std::any_of(cell.begin(), cell.end(), [&](QChar c) {
                           return c == delimiter || c == u'"' || c == u'\n' || c == u'\r';
                       });
    if (quote)
        text += u'"';
    if (guard)
        text += u'\'';
    for (const QChar c : cell) {
        if (c == u'"')
            text += c;
        text += c;
    }
    if (quote)
        text += u'"';
}

QString writeRows(const QStringList &header, const QList<QStringList> &rows, QChar delimiter, QLatin1StringView lineEnd)
{
    QString text;
    const auto append = [&](const QStringList &cells) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (column > 0)
                text += delimiter;
            appendCell(text, cells[column], delimiter);
        }
        if (cells.size() == 1 && cells.front().isEmpty())
            text += u"\"\""; // an empty line would be skipped
        text += lineEnd;
    };
    if (!header.isEmpty())
        append(header);
    for (const QStringList &row : rows)
        append(row);
    return text;
}

} // namespace

Error unclosedIn(const CsvTable &table, const QString &path)
{
    const CsvTable::Place quote = table.unclosedQuote();
    return {Error::CsvUnclosed, {path, QString::number(quote.line), QString::number(quote.column)}};
}

Result<CsvTable> readCsvText(QStringView text, const CsvOptions &options)
{
    if (text.size() > limits::tableBytes)
        return Error{Error::TooLarge, {options.path, QString::number(limits::tableBytes / limits::mebibyte)}};
    if (isBinary(text))
        return Error{Error::CsvNotText, {options.path}};
    QString clean;
    if (std::any_of(text.begin(), text.end(), isControl)) {
        clean = withoutControls(text.toString());
        text = clean;
    }

    const auto announced = announcedDelimiter(text);
    const QChar delimiter = announced           ? *announced
                            : options.delimiter ? *options.delimiter
                                                : CsvParser::sniffDelimiter(text);
    CsvParser parser(text, delimiter);
    if (announced)
        parser.skipLine();
    CsvTable table = parser.parse(options.hasHeader);
    if (table.rowCount() == 0 && table.unclosedQuote().isFound())
        return unclosedIn(table, options.path);
    if (table.rowCount() == 0 && table.header().isEmpty())
        return Error{Error::CsvEmpty, {options.path}};
    return table;
}

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvOptions &options)
{
    if (bytes.size() > limits::tableBytes)
        return Error{Error::TooLarge, {options.path, QString::number(limits::tableBytes / limits::mebibyte)}};
    const DecodedText decoded = decodeText(bytes);
    STRAW_ASSIGN(CsvTable table, readCsvText(decoded.text, options));
    table.setEncoding(decoded.encoding);
    return table;
}

QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows)
{
    return "\xef\xbb\xbf" + writeRows(header, rows, u',', QLatin1StringView("\r\n")).toUtf8();
}

QString writeTsv(const QStringList &header, const QList<QStringList> &rows)
{
    return writeRows(header, rows, u'\t', QLatin1StringView("\n"));
}

} // namespace straw
