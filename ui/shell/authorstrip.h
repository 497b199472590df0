#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLineEdit;

namespace straw {

class Program;

/// Asks at the first change, once and in place, whose name stands at the changes: a quiet line at the foot
/// of the window. Until it is answered the name of the system's user stands; nothing waits for it.
class AuthorStrip final : public QWidget
{
    Q_OBJECT
public:
    AuthorStrip(Program &program, Desk &desk, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void ask();
    void take();

    Program &m_program;
    Desk &m_desk;
    QLineEdit *m_name = nullptr; // made when it is asked
};

} // namespace straw
