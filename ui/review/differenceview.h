#pragma once

#include "core/journal/difference.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// What a revision did, field by field: what was there struck out, what came marked. A click on a
/// record leads to it.
class DifferenceView final : public QWidget
{
    Q_OBJECT
public:
    DifferenceView(Desk &desk, const std::vector<Difference> &differences, QWidget *parent = nullptr);
};

/// A text with what was taken out of it struck and what was put in marked, as rich text.
QString markedText(const QString &before, const QString &after);

} // namespace straw
