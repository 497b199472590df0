#pragma once

#include <QString>

class QWidget;

namespace straw {

class Desk;
class ProseField;

/// Why something stays as it is: the reason under a key of `because`, whose record begins with its text. A row of its
/// own without a label, one line high while it is empty.
ProseField *becauseField(Desk &desk, const QString &key, QWidget *parent);

} // namespace straw
