#pragma once

#include "ui/lists/entrylist.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

/// What stands on a panel or a page, for tests that show one without a window around it.
namespace straw::gui {

/// The titles of the rows of a list, from the top; none of no list.
inline QStringList titlesIn(const EntryList *list)
{
    QStringList titles;
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        titles += list->model()->index(row, 0).data().toString();
    return titles;
}

/// What the labels say, as it is read out.
inline QStringList saying(const QWidget *panel)
{
    QStringList texts;
    for (const auto *label : panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
    }
    return texts;
}

/// Presses the button of that text by a key.
inline void pressOn(const QWidget *panel, const QString &text)
{
    for (auto *button : panel->findChildren<QAbstractButton *>()) {
        if (button->text() == text && button->isVisible()) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    }
    qFatal("there is no such button: %s", qPrintable(text));
}

} // namespace straw::gui
