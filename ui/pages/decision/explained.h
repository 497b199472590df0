#pragma once

#include <QString>

class QWidget;

namespace straw {

class Field;

/// A field with one short sentence below it that says what is meant; read aloud with the field.
QWidget *explained(Field *field, const QString &sentence);

} // namespace straw
