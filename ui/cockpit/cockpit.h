#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QPushButton;
class QVBoxLayout;

namespace straw {

class Call;
class CourseModel;
class EntryList;
class FollowUpModel;
class LinkButton;
class NoteInput;
class PageArea;
class SidePanel;
class SpeakerRow;
class TextLabel;

/// The notes of an interview while it goes on: it takes the whole window, for whoever listens and writes. The cursor is
/// in the line for the next note, and comes back to it after every act; nothing asks anything. Everything goes by keys,
/// which stand below the line.
class Cockpit final : public QWidget
{
    Q_OBJECT
public:
    Cockpit(Desk &desk, const QString &interviewId, QWidget *parent = nullptr);
    ~Cockpit() override;

    const QString &interviewId() const;
    QWidget *firstStop() const;
    /// Whether a record belongs to this interview, so that it is told of here.
    bool shows(const Place &place) const;

Q_SIGNALS:
    /// Back to the workbook; the interview goes on.
    void left();
    void smallWanted();
    /// The interview was removed elsewhere and is back: what shows it is to be made anew.
    void isBack();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *head();
    QWidget *writing();
    QWidget *asking();
    bool takesKey(const QKeyEvent &key);
    void stepFollowUp(int by);
    void openNote(const QString &lineId);
    void closeNote();
    void enterNotes();
    void follow();
    void followCall();
    void followConsent();
    void keepGone();

    Desk &m_desk;
    Call &m_call;
    TextLabel *m_name = nullptr, *m_facts = nullptr, *m_stepKey = nullptr;
    QPushButton *m_step = nullptr;
    LinkButton *m_small = nullptr, *m_back = nullptr;
    PageArea *m_noteArea = nullptr, *m_askArea = nullptr;
    EntryList *m_notes = nullptr;
    TextLabel *m_about = nullptr, *m_kind = nullptr, *m_consent = nullptr;
    SpeakerRow *m_speakers = nullptr;
    NoteInput *m_input = nullptr;
    TextLabel *m_next = nullptr, *m_hint = nullptr;
    EntryList *m_questions = nullptr;
    CourseModel *m_course = nullptr;
    FollowUpModel *m_followUps = nullptr;
    SidePanel *m_note = nullptr; // the details of a note, over what is asked
    QString m_shownNext;
    bool m_isGone = false;
};

} // namespace straw
