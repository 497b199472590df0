#pragma once

#include "core/base/result.h"

#include <QString>

namespace straw {

class Connection;

/// Gives a new, empty database the tables and the header of a workbook.
Result<void> createFormat(Connection &connection);

/// Is a database that calls itself a workbook one that may be worked on? Its pages, its references
/// and its schema, which must be, as text, what this format creates. The path is for the message.
Result<void> checkFormat(Connection &connection, const QString &path);

} // namespace straw
