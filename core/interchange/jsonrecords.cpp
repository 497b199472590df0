#include "core/base/limits.h"
#include "core/interchange/json.h"
#include "core/interchange/jsonreader.h"

#include <QCryptographicHash>
#include <QSet>

namespace straw {

namespace {

constexpr qsizetype longestCall = 60; // of an entry in a sentence

/// Reads the text twice: first as a whole, whether it is JSON of this format and version, so that
/// the most telling error comes first; then its records.
class RecordReader
{
public:
    RecordReader(const QByteArray &text, const QString &path)
        : m_text(text)
        , m_path(path)
        , m_json(text)
    {
    }

    Result<JsonRecords> read()
    {
        STRAW_TRY(readHeader());
        m_json = JsonReader(m_text);
        m_json.next(); // the opening bracket
        QSet<QString> keys;
        while (m_json.next() == JsonReader::Key) {
            const QString key = m_json.text();
            if (keys.contains(key))
                return twice(key);
            keys.insert(key);
            if (isHeader(key)) {
                m_json.skip(m_json.next());
                continue;
            }
            const Table *table = m_tables->find(key);
            if (!table || !isExchanged(*table))
                return Error{Error::UnknownTable, {key}};
            STRAW_TRY(readTable(*table));
        }
        return std::move(m_records);
    }

private:
    // "$schema" is how editors find the description of a JSON file.
    static bool isHeader(const QString &key) { return key == u"format" || key == u"version" || key == u"$schema"; }

    Result<void> readHeader()
    {
        JsonReader::Token token = m_json.next();
        const bool isObject = token == JsonReader::ObjectBegin;
        bool ours = false;
        std::optional<qint64> version;
        while (isObject && (token = m_json.next()) == JsonReader::Key) {
            const QString key = m_json.text();
            token = m_json.next();
            if (key == u"format")
                ours = token == JsonReader::String && m_json.text() == jsonFormat;
            else if (key == u"version" && token == JsonReader::Number)
                version = m_json.integer();
            token = m_json.skip(token);
            if (token == JsonReader::CutOff || token == JsonReader::Wrong)
                break;
        }
        if (!isObject)
            token = m_json.skip(token);
        if (token != JsonReader::CutOff && token != JsonReader::Wrong)
            token = m_json.next(); // nothing may follow
        if (token == JsonReader::CutOff)
            return Error{Error::JsonCutOff, {m_path}};
        if (token == JsonReader::Wrong)
            return misplaced();
        if (!ours || !version || *version < 1)
            return Error{Error::JsonNotWorkbook, {m_path}};
        if (*version > jsonVersion)
            return Error{Error::JsonTooNew, {m_path, QString::number(*version)}};
        m_records.version = int(*version);
        m_tables = Tables::of(m_records.version);
        return {};
    }

    Result<void> readTable(const Table &table)
    {
        if (m_json.next() != JsonReader::ArrayBegin)
            return misplaced();
        const Table &present = Tables::instance().at(table.name);
        JsonRecords::Part part{&present, {}};
        QSet<QString> ids;
        for (auto token = m_json.next(); token != JsonReader::ArrayEnd; token = m_json.next()) {
            if (token != JsonReader::ObjectBegin)
                return misplaced();
            if (++m_count > limits::jsonRecords)
                return Error{Error::TooManyRecords, {m_path, QString::number(limits::jsonRecords)}};
            STRAW_ASSIGN(Row row, readRow(table));
            const QString id = row.front().toString();
            if (ids.contains(id))
                return twice(table.name.toString() + u' ' + id);
            ids.insert(id);
            row.resize(present.columns.size());
            part.rows.push_back(std::move(row));
        }
        m_records.parts.push_back(std::move(part));
        return {};
    }

    Result<Row> readRow(const Table &table)
    {
        Row row(table.columns.size());
        std::vector<bool> seen(table.columns.size());
        // What is wrong is told with what the entry is called, which may stand behind it.
        std::optional<Error> wrong;
        while (m_json.next() == JsonReader::Key) {
            const QString name = m_json.text();
            const int index = table.indexOf(ColumnKey::find(name));
            if (index < 0)
                return Error{Error::UnknownColumn, {table.name, name}};
            if (seen[size_t(index)])
                return twice(table.name.toString() + u'.' + name);
            seen[size_t(index)] = true;
            const Column &column = table.columns[size_t(index)];
            const JsonReader::Token token = m_json.next();
            if (token == JsonReader::String && column.isText()) {
                if (const auto control = m_json.control())
                    return refused(*control);
            }
            if (!read(column, token, row[size_t(index)]) && !wrong)
                wrong = Error{Error::ValueWrongType, {table.name, column.name, {}, m_json.shown()}};
            m_json.skip(token);
        }
        if (!table.onlyId.isEmpty() && !row.front().isValid())
            row.front() = table.onlyId;
        if (table.name == u"workbook") // which one it is, is for the import to say
            row.front() = table.name.toString();
        const QString id = row.front().toString();
        if (wrong)
            wrong->arguments[2] = called(table, row);
        else if (!isIdOf(table, id, row))
            wrong = Error{Error::ValueWrongType, {table.name, QStringLiteral("id"), id, id}};
        if (wrong)
            return *wrong;
        return row;
    }

    /// Its name, title or text, as people know it; its id when it has none.
    static QString called(const Table &table, const Row &row)
    {
        for (const ColumnKey column :
             {ColumnKey("name"), ColumnKey("title"), ColumnKey("text"), ColumnKey("question")}) {
            const int index = table.indexOf(column);
            const QString text = index < 0 ? QString() : row[size_t(index)].toString().simplified();
            if (!text.isEmpty())
                return text.left(longestCall);
        }
        return row.front().toString();
    }

    static bool isIdOf(const Table &table, const QString &id, const Row &row)
    {
        if (!table.onlyId.isEmpty())
            return id == table.onlyId;
        if (table.name == u"blob")
            return id.toLatin1()
                   == QCryptographicHash::hash(row[size_t(table.indexOf("bytes"))].toByteArray(),
                                               QCryptographicHash::Sha256)
                          .toHex();
        return !id.isEmpty();
    }

    /// False when it is not of a type that the column may hold. Dates, lists and the like are
    /// checked when the record is stored.
    bool read(const Column &column, JsonReader::Token token, QVariant &value) const
    {
        const bool isText = token == JsonReader::String;
        const bool isNumber = token == JsonReader::Number;
        if (token == JsonReader::Null)
            return true;
        if (column.isText()) {
            // An empty text and none are the same thing.
            if (isText && !m_json.text().isEmpty())
                value = m_json.text();
            return isText;
        }
        switch (column.kind) {
        case ColumnKind::Blob: {
            const auto bytes =
                QByteArray::fromBase64Encoding(m_json.text().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            value = *bytes;
            return isText && bytes;
        }
        case ColumnKind::Real:
            value = m_json.real();
            return isNumber && qIsFinite(value.toDouble());
        case ColumnKind::Yes:
            if (token == JsonReader::True || token == JsonReader::False) {
                value = qlonglong(token == JsonReader::True);
                return true;
            }
            [[fallthrough]];
        default:
            const std::optional<qint64> whole = isNumber ? m_json.integer() : std::nullopt;
            value = qlonglong(whole.value_or(0));
            return whole.has_value();
        }
    }

    Error misplaced() const
    {
        const JsonReader::Position place = m_json.position();
        return {Error::JsonSyntax,
                {m_path, m_json.shown(), QString::number(place.line), QString::number(place.column)}};
    }

    Error refused(const JsonReader::Control &control) const
    {
        const QString sign = QStringLiteral("U+%1").arg(control.sign.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        const JsonReader::Position place = control.position;
        return {Error::JsonControl, {m_path, sign, QString::number(place.line), QString::number(place.column)}};
    }

    Error twice(const QString &what) const
    {
        return {Error::JsonTwice, {m_path, what, QString::number(m_json.position().line)}};
    }

    QByteArray m_text;
    QString m_path;
    JsonReader m_json;
    JsonRecords m_records;
    const Tables *m_tables = nullptr; // of the version of the text
    qsizetype m_count = 0;
};

} // namespace

qsizetype JsonRecords::count() const
{
    qsizetype count = 0;
    for (const Part &part : parts)
        count += qsizetype(part.rows.size());
    return count;
}

QVariant JsonRecords::value(TableKey table, ColumnKey column) const
{
    for (const Part &part : parts) {
        if (part.table->name == table && !part.rows.empty())
            return part.rows.front()[size_t(part.table->indexOf(column))];
    }
    return {};
}

Result<JsonRecords> readJson(const QByteArray &text, const QString &path)
{
    if (text.size() > limits::jsonBytes)
        return Error{Error::TooLarge, {path, QString::number(limits::jsonBytes >> 20)}};
    if (text.trimmed().isEmpty())
        return Error{Error::FileEmpty, {path}};
    if (!QByteArrayView(text).isValidUtf8())
        return Error{Error::TextNotUtf8, {path}};
    return RecordReader(text, path).read();
}

} // namespace straw
