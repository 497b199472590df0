#pragma once

#include "core/guide/ownwording.h"

#include <QWidget>

class QLineEdit;

namespace straw {

class LinkButton;
class LinkFlow;
class Program;
class TextLabel;

/// The words that this user wants to have marked: a form that adds to them, and their list, of which it changes what
/// is chosen. What was typed and not added stands there again.
class OwnWordingForm final : public QWidget
{
    Q_OBJECT
public:
    OwnWordingForm(Program &program, QWidget *parent);
    ~OwnWordingForm() override;

    /// Adds what is typed, if anything; false when it cannot be, which is said.
    bool commit();
    /// Shows the list as it is by now.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    OwnWording typed() const;
    bool isUntouched() const;
    void type(const OwnWording &words);
    void choose(const QString &key);
    void remove();
    void keep(const std::vector<OwnWording> &all);
    void say(const QString &text);

    Program &m_program;
    QLineEdit *m_words, *m_reason, *m_suggestion;
    LinkButton *m_add, *m_remove;
    TextLabel *m_said;
    LinkFlow *m_list;
    OwnWording m_chosen; // what is being changed; without words when something is added
};

} // namespace straw
