#include "ui/widgets/closedlistrule.h"

#include "ui/widgets/suggestions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace straw {

namespace {

bool isStep(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

} // namespace

void ClosedListRule::install()
{
    static ClosedListRule *const rule = new ClosedListRule(qApp);
    qApp->removeEventFilter(rule);
    qApp->installEventFilter(rule);
}

bool ClosedListRule::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *list = qobject_cast<QComboBox *>(watched);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!list || list->count() == 0 || !opens(*list, key))
        return false;
    list->showPopup();
    if (!isStep(key.key()))
        QApplication::sendEvent(list->view(), event); // goes to the first that begins with the letter
    return true;
}

/// Letters, too, choose in a list without a line to type in. What a line offers while one types has the keys for
/// itself.
bool ClosedListRule::opens(QComboBox &list, const QKeyEvent &key)
{
    const auto *offers = list.isEditable() ? list.lineEdit()->findChild<Suggestions *>() : nullptr;
    if (offers && offers->isOpen())
        return false;
    if (key.modifiers() != Qt::NoModifier && key.modifiers() != Qt::ShiftModifier
        && key.modifiers() != Qt::KeypadModifier)
        return false;
    if (isStep(key.key()))
        return true;
    const bool isEnd = key.key() == Qt::Key_Home || key.key() == Qt::Key_End;
    const bool isLetter = !key.text().isEmpty() && key.text().at(0).isPrint() && key.key() != Qt::Key_Space;
    return !list.isEditable() && (isEnd || isLetter);
}

} // namespace straw
