#pragma once

#include "core/storage/rules.h"

#include <QString>

namespace straw {

/// Gives a new, empty database the tables and the header of a workbook.
Result<void> createFormat(Connection &connection);

/// The user_version of a file; the path is for the message. Error::FileDamaged.
Result<int> formatOf(Connection &connection, const QString &path);

/// Is a database that calls itself a workbook one that may be worked on? Asks all that stands in rules.h, by
/// the tables of the format that it names. The path is for the message. Error::FileDamaged,
/// FileSchemaChanged, FileTooLarge, NoSingleWorkbook.
Result<void> checkFormat(Connection &connection, const QString &path, rules::Scope scope = rules::Everything);
/// The same by tables that are told.
Result<void> checkFormatAs(Connection &connection, const QString &path, const Tables &tables, rules::Scope scope);

/// An error of looking at a file as one about it, with its path: what SQLite stumbles over is damage, and so
/// is what a change could not have done.
Error aboutFile(Error error, const QString &path);

} // namespace straw
