#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QCheckBox;

namespace straw {

class TextLabel;

/// Marks an event as the one that tipped it. There is at most one; marking this one says which it
/// takes the place of.
class FinalStrawBox final : public QWidget
{
    Q_OBJECT
public:
    FinalStrawBox(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

    /// Marks the event, or takes the mark away.
    static void toggle(Desk &desk, const QString &eventId);

private:
    void follow();

    Desk &m_desk;
    const QString m_eventId;
    QCheckBox *m_box;
    TextLabel *m_other;
};

} // namespace straw
