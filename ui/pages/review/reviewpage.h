#pragma once

#include "core/journal/revision.h"
#include "ui/pages/page/page.h"

#include <QPointer>

class QPushButton;

namespace straw {

class AddLine;
class EntryList;
class MeetingDetails;
class MeetingSection;
class ParkedSection;
class Section;

/// The last page of the walk: what is still open, what was learned, the verdict, what was talked about together, who
/// has read it, and the report.
class ReviewPage final : public Page
{
    Q_OBJECT
public:
    ReviewPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;

protected:
    QWidget *writingStop() const override;
    bool openRecord(const Place &record) override;
    void showEvent(QShowEvent *event) override;
    bool showsChecksItself() const override { return true; }

private:
    Section *reportSection();
    Section *lessonSection();
    Section *reviewerSection();

    void fillLessons(Section &section);
    void fillReviewers(Section &section);
    void openLesson(const QString &id);
    void openReview(const QString &id);
    void openMeeting(const QString &id);
    void openParked(const QString &id);
    bool revealMeeting(const Place &place);
    bool revealParked(const Place &place);
    bool addReviewer(const QString &name);
    void approve(const QString &id);
    void openReport();
    void readHistory();

    QPushButton *m_openReport = nullptr;
    Section *m_lessons = nullptr;
    Section *m_reviewers = nullptr;
    QHash<QString, EntryList *> m_lessonLists; // by kind
    AddLine *m_reviewerLine = nullptr;
    EntryList *m_reviewerList = nullptr;
    MeetingSection *m_meetings;
    ParkedSection *m_parked;
    QPointer<MeetingDetails> m_meeting; // whose details are shown
    std::vector<Revision> m_history;    // newest first
};

} // namespace straw
