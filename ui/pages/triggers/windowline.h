#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class LinkButton;
class NumberField;
class TextLabel;
class TriggerEvents;

/// Which days the page looks at, and how to look at more or fewer of them.
class WindowLine final : public QWidget
{
    Q_OBJECT
public:
    WindowLine(Desk &desk, const TriggerEvents &events, QWidget *parent = nullptr);

    /// Shows the field for the days, with the cursor in it.
    void change();

private:
    void follow();

    Desk &m_desk;
    const TriggerEvents &m_events;
    TextLabel *m_text;
    LinkButton *m_button;
    NumberField *m_days;
};

} // namespace straw
