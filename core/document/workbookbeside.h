#pragma once

#include <QString>

namespace straw {

struct Environment;

/// The file of the workbook of that document id in the folder of another one; empty where there is none that can be
/// read. Files are only read, those that are called alike first. Waits for the share.
QString workbookBeside(const QString &path, const QString &documentId, const Environment &environment);

} // namespace straw
