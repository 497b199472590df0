#pragma once

#include <QWidget>

class QCheckBox;

namespace straw {

class LinkFlow;
class Program;

/// Whether there is help with the wording, and what it never marks for this user.
class WordingPreferences final : public QWidget
{
    Q_OBJECT
public:
    WordingPreferences(Program &program, QWidget *parent);

protected:
    bool event(QEvent *event) override;

private:
    void showNever();
    void markAgain(const QString &kept);
    void nameUnreadable();

    Program &m_program;
    QCheckBox *m_box;
    LinkFlow *m_never;
};

} // namespace straw
