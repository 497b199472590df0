#pragma once

#include "ui/desk/desk.h"
#include "ui/lists/entrylist.h"

#include <QWidget>

class QHBoxLayout;

namespace straw {

class Call;
class LinkButton;
class NoteLine;
class TextLabel;

/// One interview, laid open: its next steps, the notes with the line that takes them, its facts.
class InterviewSheet final : public QWidget
{
    Q_OBJECT
public:
    InterviewSheet(Desk &desk, const QString &interviewId, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    /// Where the work goes on: the line for notes, or the notes themselves when the talk is over.
    QWidget *firstStop() const;
    bool selectNote(const QString &lineId);
    /// The question that notes are about from now on.
    void setQuestion(const QString &key);
    /// Somebody else removed the interview: nothing acts any more but the way back, and putting it back.
    void keepGone();
    bool isGone() const { return m_isGone; }

Q_SIGNALS:
    void left();
    void noteOpened(const QString &lineId);
    void questionsWanted();
    void questionChanged(const QString &key);

private:
    QWidget *head();
    QWidget *notes();
    void follow();
    std::vector<RowVerb> steps() const;
    void showSteps();
    void enterNotes();

    Desk &m_desk;
    const QString m_id;
    Call &m_call;
    bool m_isGone = false;
    LinkButton *m_back = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_facts = nullptr;
    QHBoxLayout *m_steps = nullptr;
    QStringList m_shownSteps;
    LinkButton *m_live = nullptr;
    LinkButton *m_questions = nullptr;
    EntryList *m_notes = nullptr;
    NoteLine *m_line = nullptr;
};

} // namespace straw
