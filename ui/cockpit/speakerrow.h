#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QKeyEvent;

namespace straw {

class AddLine;
class Call;
class Segments;

/// Who can speak in a call, each by a function key of their own, and a line that adds somebody by name.
class SpeakerRow final : public QWidget
{
    Q_OBJECT
public:
    SpeakerRow(Desk &desk, Call &call, QWidget *parent = nullptr);

    /// F2 for the first, F3 for the second ...; F9 for somebody else.
    bool takesKey(const QKeyEvent &key);

Q_SIGNALS:
    /// Somebody was added, or not: the notes go on.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    Desk &m_desk;
    Call &m_call;
    Segments *m_people = nullptr;
    QStringList m_shown; // by id and name
    AddLine *m_add;
};

} // namespace straw
