#pragma once

#include <QByteArray>

namespace straw {

/// The JSON Schema (2020-12) of a workbook as JSON, made from the description of the tables. A test
/// compares it with resources/schema/workbook.schema.json, which is this text.
QByteArray workbookSchema();

} // namespace straw
