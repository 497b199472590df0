#pragma once

#include "core/guide/prompts.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class QuestionCard;

/// The guided questions of a page: three at first, the rest folded by theme; each can be reworded,
/// hidden, and own ones added, all of it for this workbook only.
class QuestionsPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `bank` is a file of resources/en/prompts; `subject` the record that the answers are about.
    QuestionsPanel(Desk &desk, const QString &bank, const QString &subject = Prompts::Workbook,
                   QWidget *parent = nullptr);

    /// Asks only the follow-ups of this value; all of the others unless told.
    void setOnlyIf(const QString &value);
    /// Whether it is among the questions that are asked here now.
    bool asks(const QString &promptKey) const;
    /// Opens the question and puts the cursor in its answer; false when it is not asked here.
    bool reveal(const QString &promptKey, int start = -1, int length = 0);
    /// The same with what somebody else answers to it.
    bool revealTelling(const Line &note);
    /// How many questions are asked, and how many have a state.
    int asked() const;
    int settled() const;

private:
    void build();
    void addFolded(const QuestionTheme &theme);
    bool addOwn(const QString &text);
    QWidget *cards(const std::vector<Question> &questions, QWidget *parent);
    QuestionCard *shownCard(const QString &promptKey);
    bool isAsked(const Question &question) const;
    bool isSettled(const Question &question) const;

    Desk &m_desk;
    const QString m_bank, m_subject;
    QString m_onlyIf;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QStringList m_openThemes;
    bool m_showHidden = false;
};

} // namespace straw
