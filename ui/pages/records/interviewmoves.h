#pragma once

#include "ui/desk/desk.h"
#include "ui/lists/entrylist.h"

#include <QCoreApplication>

namespace straw {

struct AskWindow;

/// The steps of interviews and of their questions, each one change that can be undone.
class InterviewMoves
{
    Q_DECLARE_TR_FUNCTIONS(straw::InterviewMoves)
public:
    explicit InterviewMoves(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Adds what a line such as "Who signed it off? by Friday @Meyer" says is not known yet.
    bool addUnknown(const QString &line) const;
    /// Plans what a line such as "Ingrid Solberg on Thursday via phone" says: an exit interview, or
    /// with somebody of ours an internal one. Its id; empty when nobody is named.
    QString plan(const QString &line) const;
    /// How the lines are understood.
    QString understoodUnknown(const QString &line) const;
    QString understoodPlan(const QString &line) const;

    void askedToday(const QString &id) const;
    void setStatus(const QString &id, PickKey<"interview_status"> status) const;
    void begin(const QString &id) const;
    void end(const QString &id, const Edtf &at) const;
    void thankToday(const QString &id) const;
    /// What can be done next with an interview.
    std::vector<RowVerb> verbs(const QString &id) const;

    /// Makes what is not known yet questions of an interview; without one, of a new planned interview
    /// with nobody named. The id of the interview, or an empty text when it could not be done.
    QString ask(const QStringList &unknownIds, const QString &interviewId = {}) const;
    /// The interview that is going on today, else the next that is ahead; empty when there is none.
    QString nextInterview() const;
    /// Adds questions of the banks at the end of an interview.
    void addQuestions(const QString &interviewId, const QStringList &promptKeys) const;
    /// Adds a question of one's own, to the bank and to this interview.
    bool addOwnQuestion(const QString &interviewId, const QString &text) const;
    void setAsked(const QString &questionId, bool asked) const;
    /// A question is asked now, unless it was before; one that was not chosen for the interview becomes one of its own.
    /// Follow-ups are asked between two questions, and are none.
    bool askNow(const QString &interviewId, const QString &key) const;
    Result<void> askNow(Store &store, const QString &interviewId, const QString &key) const;
    /// Somebody else takes part; whoever is not known yet is added. The id of the person, or an empty text when it is
    /// not clear who is meant. With `first` whoever is named first is the one whom the interview is with.
    QString addParticipant(const QString &interviewId, const QString &name, bool first) const;
    /// An interview for what is offered, planned for its first day that is still ahead. The id of the interview.
    QString plan(const AskWindow &window) const;
    /// An interview with nobody named yet, for a call that nobody had planned. Its id.
    QString planUnnamed() const;

    /// Lets a note stand as a reason that they gave. The id of the stated reason.
    QString useAsReason(const QString &lineId) const;

    Edtf now() const;

private:
    void change(const QString &id, ColumnKey column, const std::function<void(Interview &)> &move) const;
    Result<void> addQuestion(Store &store, InterviewQuestion question) const;

    Desk &m_desk;
};

} // namespace straw
