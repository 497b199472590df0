#pragma once

#include "tests/support/windowdriver.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/pagearea.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>

/// Going over everything that a window shows, found by its widgets and not from a list: what is added
/// later is gone over as well.
namespace straw::gui {

using namespace Qt::StringLiterals;

/// Opens every page in turn, with all that is folded on it opened.
template<typename Visit>
void forEachPage(MainWindow &window, Visit visit)
{
    for (const PageEntry &entry : pageRegistry()) {
        window.openPage(entry.key);
        settle();
        for (int round = 0; round < 3; ++round) { // some folds hold others
            for (const QPointer<FoldButton> fold : window.page()->findChildren<FoldButton *>()) {
                if (fold && fold->isVisible() && !fold->isChecked())
                    fold->click();
            }
            settle();
        }
        visit(*window.page());
    }
}

/// The widgets of a type that can be seen, once they are scrolled to.
template<typename W>
QList<QPointer<W>> shownIn(const QWidget &root)
{
    QList<QPointer<W>> shown;
    for (W *widget : root.findChildren<W *>()) {
        if (widget->isVisible())
            shown += widget;
    }
    return shown;
}

/// Opens the first rows of every list on a page, one after the other, by clicks; comes back from where one leads.
template<typename Visit>
void forEachFirstRow(MainWindow &window, Page &page, int most, Visit visit)
{
    for (const QPointer<EntryList> &list : shownIn<EntryList>(page)) {
        for (int row = 0; list && list->isVisible() && row < std::min(most, list->model()->rowCount()); ++row) {
            clickRow(list, row);
            settle();
            visit(*window.page());
            window.openPage(page.key());
        }
    }
}

/// The area that scrolls a widget; null when nothing does.
inline PageArea *areaOf(const QWidget *widget)
{
    QWidget *around = widget->parentWidget();
    while (around && !qobject_cast<PageArea *>(around))
        around = around->parentWidget();
    return static_cast<PageArea *>(around);
}

/// Whether any of a widget can be seen now, and for an editor, its cursor.
inline bool isInSight(const QWidget *widget)
{
    const QRegion seen = widget->visibleRegion();
    if (seen.isEmpty())
        return false;
    if (!widget->testAttribute(Qt::WA_InputMethodEnabled))
        return true;
    const QRect cursor = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    return seen.boundingRect().top() <= cursor.top() + 2 && seen.boundingRect().bottom() >= cursor.bottom() - 2;
}

/// What stands in an editor; none for what is no editor.
inline std::optional<QString> textIn(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    const auto *list = qobject_cast<const QComboBox *>(widget);
    return list && list->isEditable() ? std::optional(list->currentText()) : std::nullopt;
}

inline QString selectedIn(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->selectedText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->textCursor().selectedText();
    const auto *list = qobject_cast<const QComboBox *>(widget);
    return list && list->isEditable() ? list->lineEdit()->selectedText() : QString();
}

/// Tells one widget from another in a message.
inline QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    QString name = QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + widget->accessibleName();
    if (button)
        name += u'/' + button->text();
    return name + u"”"_s;
}

} // namespace straw::gui
