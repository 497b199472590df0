#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QCheckBox;

namespace straw {

class TextLabel;

/// Marks an event as the one of its kind in the whole workbook: the final straw, the complaint that
/// led to it. There is at most one; marking this one says which it takes the place of.
class MarkBox final : public QWidget
{
    Q_OBJECT
public:
    /// `column` of the workbook holds the event that is marked.
    MarkBox(Desk &desk, ColumnKey column, const QString &eventId, const QString &text, QWidget *parent = nullptr);

    /// Marks the event, or takes the mark away.
    static void toggle(Desk &desk, ColumnKey column, const QString &eventId);

private:
    void follow();

    Desk &m_desk;
    const ColumnKey m_column;
    const QString m_eventId;
    QCheckBox *m_box;
    TextLabel *m_other;
};

} // namespace straw
