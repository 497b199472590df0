#pragma once

#include <QObject>

class QWidget;

namespace straw {

/// A line that is empty has nothing of its own to undo: there the keys for undo and redo mean the
/// document. Belongs to the editor.
class UndoThrough final : public QObject
{
public:
    explicit UndoThrough(QWidget *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace straw
