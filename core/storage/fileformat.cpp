#include "core/storage/fileformat.h"

#include "core/base/errordetail.h"
#include "core/schema/tables.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"

namespace straw {

namespace {

constexpr int secondsToCheck = 20;

/// What a file says of itself, short enough for a sentence: it may be anything.
QString shown(QString detail)
{
    if (ErrorDetail::from(detail))
        return detail;
    detail.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace(); });
    detail.remove(QLatin1String("()")); // SQLite about something without a name
    return detail.simplified().left(100);
}

} // namespace

Error aboutFile(Error error, const QString &path)
{
    const QString &first = error.arguments.value(0);
    switch (error.code) {
    case Error::Database:
        return {Error::FileDamaged, {path, shown(first)}};
    case Error::ReferenceMissing:
        return {Error::FileDamaged,
                {path, ErrorDetail::of(ErrorDetail::ReferenceGone, {shown(first), shown(error.arguments.value(1))})}};
    case Error::FileTextTooLong:
    case Error::FileDamaged:
    case Error::FileSchemaChanged:
        return {error.code, {path, shown(error.arguments.value(1))}};
    case Error::FileTooLarge:
    case Error::NoSingleWorkbook:
        return {error.code, {path}};
    default: // about the disk
        return error;
    }
}

Result<void> createFormat(Connection &connection)
{
    STRAW_TRY(connection.execute("PRAGMA page_size=4096; PRAGMA application_id="
                                 + QByteArray::number(FileHeader::applicationId)));
    STRAW_TRY(connection.execute("BEGIN IMMEDIATE; " + Tables::instance().schemaSql() + "; COMMIT"));
    return connection.execute("PRAGMA user_version=" + QByteArray::number(Formats::current));
}

Result<int> formatOf(Connection &connection, const QString &path)
{
    const auto version = connection.value("PRAGMA user_version");
    return version ? Result<int>(version->toInt()) : aboutFile(version.error(), path);
}

Result<void> checkFormat(Connection &connection, const QString &path, rules::Scope scope)
{
    STRAW_ASSIGN(const int format, formatOf(connection, path));
    const Tables *tables = Tables::of(format);
    if (!tables)
        return Error{format > Formats::current ? Error::FileTooNew : Error::FileTooOld, {path}};
    return checkFormatAs(connection, path, *tables, scope);
}

Result<void> checkFormatAs(Connection &connection, const QString &path, const Tables &tables, rules::Scope scope)
{
    connection.setDeadline(secondsToCheck * 1000);
    const Result<void> result = rules::checkWhole(connection, tables, scope);
    connection.setDeadline(0);
    if (!result)
        return aboutFile(result.error(), path);
    return {};
}

} // namespace straw
