#include "ui/widgets/undothrough.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace straw {

namespace {

bool isEmpty(const QObject *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().isEmpty();
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return text && text->document()->isEmpty();
}

} // namespace

UndoThrough::UndoThrough(QWidget *editor)
    : QObject(editor)
{
    editor->installEventFilter(this);
}

bool UndoThrough::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEmpty(watched)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace straw
