#include "ui/bringin/importreading.h"

#include "core/base/limits.h"
#include "core/interchange/csv.h"
#include "core/interchange/csvparser.h"
#include "core/interchange/datedlines.h"
#include "core/interchange/textdecoding.h"
#include "ui/bringin/columnguess.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace straw {

namespace {

constexpr qint64 MostBytes = 50 * limits::mebibyte;
constexpr qsizetype SampleSize = 65'536; // characters that tell lines from tables

Result<QString> textOf(const ImportSource &source)
{
    if (source.path.isEmpty())
        return source.text;
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::FileUnreadable, {source.path, file.errorString()}};
    if (file.size() > MostBytes)
        return Error{Error::TooLarge, {source.path, QString::number(MostBytes / limits::mebibyte)}};
    const QByteArray bytes = file.readAll();
    // Text has no zero bytes but in UTF-16, which says so at its start.
    const bool wide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (!wide && bytes.contains('\0'))
        return Error{Error::CsvNotText, {source.path}};
    return decodeText(bytes).text;
}

/// Pasted cells and files named so are tables; lines that mostly begin with a date are not.
bool looksLikeTable(const QString &text, const ImportSource &source, const DateContext &context)
{
    const QString ending = QFileInfo(source.path).suffix().toLower();
    if (ending == u"csv" || ending == u"tsv")
        return true;
    const QString sample = text.left(SampleSize);
    const CsvTable table = CsvParser(sample, CsvParser::sniffDelimiter(sample)).parse(false, 20);
    if (table.rowCount() < 2)
        return false;
    std::vector<qsizetype> widths;
    widths.reserve(size_t(table.rowCount()));
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        widths.push_back(table.cellCount(row));
    const bool even = widths.front() > 1
                      && std::count(widths.begin(), widths.end(), widths.front()) * 10 >= qsizetype(widths.size()) * 9;
    if (!even)
        return false;
    const auto lines = readDatedLines(sample, context);
    if (table.delimiter() == u'\t' || (!lines.front().understood() && looksLikeHeader(table.cells(0), context)))
        return true;
    const auto dated =
        std::count_if(lines.begin(), lines.end(), [](const DatedLine &line) { return line.understood(); });
    return dated * 2 < qsizetype(lines.size());
}

/// A table without names for its columns gets some, so that they can be chosen.
QString withColumnNames(const QString &text)
{
    const QChar delimiter = CsvParser::sniffDelimiter(text);
    const CsvTable first = CsvParser(text, delimiter).parse(false, 1);
    QStringList names;
    for (qsizetype column = 0; first.rowCount() > 0 && column < first.cellCount(0); ++column)
        names += QString::number(column + 1);
    return names.join(delimiter) + u'\n' + text;
}

void planTable(ImportReading &reading, const ImportSource &source, const ImportOptions &options,
               const ImportReading &before, const Snapshot &workbook, const DateContext &context)
{
    if (before.table && before.version == source.version && before.hasHeader == reading.hasHeader) {
        reading.table = before.table;
    } else {
        CsvOptions csv;
        csv.path = source.name;
        auto table = readCsvText(reading.hasHeader ? reading.text : withColumnNames(reading.text), csv);
        if (!table) {
            reading.error = table.error();
            return;
        }
        reading.table = std::make_shared<CsvTable>(std::move(*table));
    }
    reading.mapping.columns = options.columns ? *options.columns : guessColumns(*reading.table, context);
    auto plan = planTimeline(*reading.table, reading.mapping, workbook, context);
    if (plan)
        reading.plan = std::move(*plan);
    else
        reading.error = plan.error();
}

} // namespace

ImportReading readImport(const ImportSource &source, const ImportOptions &options, const ImportReading &before,
                         const Snapshot &workbook, const DateContext &context)
{
    ImportReading reading;
    reading.version = source.version;
    if (before.version == source.version && !before.text.isEmpty()) {
        reading.text = before.text;
    } else if (auto text = textOf(source)) {
        reading.text = std::move(*text);
    } else {
        reading.error = text.error();
        return reading;
    }
    DateContext dates = context;
    dates.order = options.order;
    reading.mapping.kind = options.kind;
    reading.mapping.party = options.party;
    reading.mapping.department = options.department;
    reading.isTable = options.asTable.value_or(looksLikeTable(reading.text, source, dates));
    if (reading.isTable) {
        const QString sample = reading.text.left(SampleSize);
        const CsvTable first = CsvParser(sample, CsvParser::sniffDelimiter(sample)).parse(false, 1);
        const QStringList cells = first.rowCount() > 0 ? first.cells(0) : QStringList();
        reading.hasHeader = options.hasHeader.value_or(looksLikeHeader(cells, dates));
        planTable(reading, source, options, before, workbook, dates);
        return reading;
    }
    auto plan = planTimeline(readDatedLines(reading.text, dates), reading.mapping, workbook);
    if (plan)
        reading.plan = std::move(*plan);
    else
        reading.error = plan.error();
    return reading;
}

} // namespace straw
