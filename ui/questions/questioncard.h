#pragma once

#include "core/guide/prompts.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace straw {

class AnswerField;
class LinkButton;
class PersonField;
class Tellings;
class TextLabel;

/// One guided question with its answer and its state, and how others answer it who were asked as well.
class QuestionCard final : public QWidget
{
    Q_OBJECT
public:
    QuestionCard(Desk &desk, const Question &question, const QString &subject, const QString &page,
                 QWidget *parent = nullptr);

    const QString &key() const { return m_question.key; }
    AnswerField *answer() const { return m_answer; }
    Tellings *tellings() const { return m_tellings; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void showBeside();
    void fillMenu(QMenu *menu);
    QString removalText() const;
    void setState(PickKey<"answer_state"> state);
    void reword();
    void setPrompt(const std::function<void(Prompt &)> &change);

    Desk &m_desk;
    Question m_question;
    const QString m_subject, m_page;
    QVBoxLayout *m_layout;
    TextLabel *m_text;
    TextLabel *m_hint;
    AnswerField *m_answer;
    QToolButton *m_state;
    PersonField *m_who = nullptr; // made when somebody's answer is awaited
    LinkButton *m_ask;
    LinkButton *m_beside;
    Tellings *m_tellings;
};

} // namespace straw
