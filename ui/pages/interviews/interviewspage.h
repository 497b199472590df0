#pragma once

#include "ui/pages/page/page.h"

namespace straw {

class AddLine;
class EntryList;
class InterviewSheet;
class QuestionList;
class ReachingSection;

/// What is not known yet, the interviews that may tell, and reaching out to whoever has gone dark. An opened interview
/// takes the page until it is left again, with its questions at the right.
class InterviewsPage final : public Page
{
    Q_OBJECT
public:
    InterviewsPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;

protected:
    QWidget *writingStop() const override;
    bool openRecord(const Place &record) override;

private:
    QWidget *unknowns();
    QWidget *interviews();
    QWidget *whenToAsk(QWidget *parent);
    QStringList selectedWith(const QString &unknownId) const;
    void openUnknown(const QString &id);
    void openInterview(const QString &id);
    void openTry(const QString &id);
    void openStep(const QString &id);
    bool revealReaching(const Place &place);
    void leaveInterview();
    void openNote(const QString &lineId, bool enter = true);
    void showQuestions();
    void follow(const ChangeSummary &summary);

    QWidget *m_overview;
    QVBoxLayout *m_place = nullptr; // of the overview or of the interview that is open
    AddLine *m_unknownLine = nullptr;
    AddLine *m_interviewLine = nullptr;
    EntryList *m_unknowns = nullptr;
    EntryList *m_interviews = nullptr;
    ReachingSection *m_reaching;
    InterviewSheet *m_sheet = nullptr;
    QuestionList *m_questions = nullptr; // while they are shown
};

} // namespace straw
