#pragma once

#include <QWidget>

class QCheckBox;

namespace straw {

class LinkFlow;
class OwnWordingForm;
class Program;
class TextLabel;

/// Whether there is help with the wording, what it never marks for this user, and what it marks for them alone.
class WordingPreferences final : public QWidget
{
    Q_OBJECT
public:
    WordingPreferences(Program &program, QWidget *parent);

    /// Adds the words that are typed, where they can be looked for.
    void commit();

protected:
    bool event(QEvent *event) override;

private:
    void showNever();
    void markAgain(const QString &kept);
    void nameLeftOut();

    Program &m_program;
    QCheckBox *m_box;
    LinkFlow *m_never;
    OwnWordingForm *m_own;
    TextLabel *m_unreadable, *m_tooSlow;
};

} // namespace straw
