// Rules of rules.h about the file and the texts in it.

#include "core/base/errordetail.h"
#include "core/base/limits.h"
#include "core/schema/tables.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/singlerules.h"
#include "core/storage/validation.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

namespace straw::rules {

using sql::quoted;

namespace {

using Schema = QMap<QString, QString>; // "table event" -> its SQL

constexpr qsizetype shownLength = 80; // of a value in a message

constexpr char schemaQuery[] = "SELECT type || ' ' || name, coalesce(sql, '') FROM main.sqlite_schema";

/// As SQLite keeps it in a file: the statements of the text that creates it, as they stand there without the
/// semicolon, and for each table the index of its ids. (To ask SQLite for it, in memory, takes a tenth of opening a
/// workbook. Were something else here than it keeps, no file could be opened.)
Schema schemaOf(const Tables &tables)
{
    static const QRegularExpression statement(
        QStringLiteral("^CREATE (TABLE|INDEX) (\\w+) (?:\\(\\n.*?\\n\\) STRICT|ON [^\\n]*)(?=;$)"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    Schema schema;
    for (const auto &match : statement.globalMatch(QString::fromUtf8(tables.schemaSql()))) {
        schema.insert(match.captured(1).toLower() + u' ' + match.captured(2), match.captured());
        if (match.capturedView(1) == u"TABLE")
            schema.insert(QStringLiteral("index sqlite_autoindex_%1_1").arg(match.captured(2)), QString());
    }
    return schema;
}

Schema expectedSchema(const Tables &tables)
{
    if (&tables != &Tables::instance())
        return schemaOf(tables);
    static const Schema present = schemaOf(tables);
    return present;
}

} // namespace

/// Each entry once, as it should be, and no other: read one by one, since a crafted file may have any
/// number of them.
Result<void> wholeSchema(Connection &connection, const Tables &tables)
{
    Schema missing = expectedSchema(tables);
    STRAW_ASSIGN(Statement statement, connection.prepare(schemaQuery));
    STRAW_TRY(statement.forEachRow([&]() -> Result<void> {
        const QString entry = statement.text(0);
        const auto same = missing.constFind(entry);
        if (same == missing.constEnd() || *same != statement.text(1))
            return Error{Error::FileSchemaChanged, {QString(), entry}};
        missing.erase(same);
        return {};
    }));
    if (!missing.isEmpty())
        return Error{Error::FileSchemaChanged, {QString(), missing.firstKey()}};
    return {};
}

Result<qint64> sizeOf(Connection &connection)
{
    STRAW_ASSIGN(Statement * pages, connection.cached("PRAGMA page_count"));
    STRAW_ASSIGN(const bool told, pages->step());
    const qint64 count = told ? pages->integer(0) : 0;
    pages->reset();
    STRAW_ASSIGN(Statement * sizes, connection.cached("PRAGMA page_size"));
    STRAW_ASSIGN(const bool known, sizes->step());
    const qint64 size = known ? sizes->integer(0) : 0;
    sizes->reset();
    return count * size;
}

Result<qint64> recordsIn(Connection &connection, const Tables &tables)
{
    qint64 records = 0;
    for (const Table &table : tables.all()) {
        STRAW_ASSIGN(const QVariant count, connection.value("SELECT count(*) FROM " + quoted(table.name)));
        records += count.toLongLong();
    }
    return records;
}

/// A journal or log that was left beside the file can make more of it than its size had said.
Result<void> wholeSize(Connection &connection, const Tables &)
{
    STRAW_ASSIGN(const qint64 size, sizeOf(connection));
    if (std::max(size, QFileInfo(connection.path()).size()) > limits::fileBytes)
        return Error{Error::FileTooLarge, {QString()}};
    return {};
}

Result<void> wholeRecords(Connection &connection, const Tables &tables)
{
    STRAW_ASSIGN(const qint64 records, recordsIn(connection, tables));
    if (records > limits::records)
        return Error{Error::FileTooLarge, {QString()}};
    return {};
}

Result<void> wholePages(Connection &connection, const Tables &)
{
    STRAW_ASSIGN(const QVariant integrity, connection.value("PRAGMA integrity_check(1)"));
    if (integrity.toString() != u"ok")
        return damaged(integrity.toString().section(u'\n', -1)); // above it stands the database's name
    return {};
}

/// Texts that this program could never have written: damage that SQLite does not see, since any bytes
/// are a text to it. A change of such a record could not be read back from the history.
Result<void> wholeTexts(Connection &connection, const Tables &tables)
{
    // Of no other encoding; copies of this file are compared in databases of this one.
    STRAW_ASSIGN(const QVariant encoding, connection.value("PRAGMA encoding"));
    if (encoding.toString() != u"UTF-8")
        return damaged(ErrorDetail::of(ErrorDetail::TextEncoding, {encoding.toString()}));
    for (const Table &table : tables.all()) {
        QByteArrayList columns;
        QStringList textColumns;
        for (const Column &column : table.columns) {
            if (!column.isText())
                continue;
            textColumns << column.name;
            columns << quoted(column.name);
        }
        STRAW_ASSIGN(Statement statement,
                     connection.prepare("SELECT " + columns.join(", ") + " FROM " + quoted(table.name)));
        STRAW_TRY(statement.forEachRow([&]() -> Result<void> {
            for (int i = 0; i < statement.columnCount(); ++i) {
                const QByteArrayView text = statement.utf8(i);
                if (text.isEmpty()) // most are
                    continue;
                if (isTooLong(text))
                    return Error{Error::FileTextTooLong,
                                 {QString(), ErrorDetail::of(ErrorDetail::FieldOf, {table.name, textColumns[i]})}};
                if (!isStorable(text))
                    return damaged(ErrorDetail::of(ErrorDetail::TextUnreadable, {table.name}));
            }
            return {};
        }));
    }
    return {};
}

Result<void> touchedTexts(Connection &, const Changed &changed)
{
    for (const ChangesetTable &table : changed) {
        const Table &columns = described(table);
        for (const ChangesetRow &row : table.rows) {
            for (size_t i = 0; i < row.after.size(); ++i) {
                if (!row.after[i] || row.after[i]->typeId() != QMetaType::QString)
                    continue;
                const QString text = row.after[i]->toString();
                if (isTooLong(text))
                    return Error{Error::ValueTooLong, {table.name, columns.columns[i].name, row.id()}};
                if (!isStorable(text))
                    return Error{Error::ValueWrongType,
                                 {table.name, columns.columns[i].name, row.id(), text.left(shownLength)}};
            }
        }
    }
    return {};
}

} // namespace straw::rules
