#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class Call;
class NoteInput;
class Segments;
class TextLabel;

/// The line on the sheet of an interview that takes its notes: what they are about, whose words they are, and the keys.
class NoteLine final : public QWidget
{
    Q_OBJECT
public:
    NoteLine(Desk &desk, Call &call, QWidget *parent = nullptr);

Q_SIGNALS:
    void leftUpwards();

private:
    void describe();

    Desk &m_desk;
    Call &m_call;
    Segments *m_kinds;
    TextLabel *m_about;
    NoteInput *m_input;
};

} // namespace straw
