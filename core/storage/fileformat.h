#pragma once

#include "core/base/result.h"

#include <QString>

namespace straw {

class Connection;

/// The most records that a workbook may have in all its tables, the journal included: they are held in
/// memory, and a small file can have many.
inline constexpr qint64 mostRecords = 500'000;

/// Gives a new, empty database the tables and the header of a workbook.
Result<void> createFormat(Connection &connection);

/// Is a database that calls itself a workbook one that may be worked on? Its schema, which must be, as
/// text, what this format creates, then its size, pages, references and texts. The path is for the
/// message. Error::FileDamaged, FileSchemaChanged, FileTooLarge.
Result<void> checkFormat(Connection &connection, const QString &path);

/// Can what is in a workbook still be opened again? For changes that bring much. Error::WorkbookFull.
Result<void> checkRoom(Connection &connection);

} // namespace straw
