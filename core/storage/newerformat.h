#pragma once

#include "core/base/result.h"

#include <QString>

namespace straw {

class Connection;

/// May a file of a newer minor format be read? When it has all our tables, each with our columns first and
/// as they are here, and when everything else in it is a plain STRICT table of plain columns, or an index of
/// plain columns: no trigger, view, virtual table, generated column or expression, which would be code of a
/// stranger. Looks at the text of the schema before SQLite runs any of it. Then asks what is asked of every
/// file. The path is for the message. Error::FileTooNew when it is otherwise made, and those of checkFormat.
Result<void> checkNewer(Connection &connection, const QString &path);

} // namespace straw
