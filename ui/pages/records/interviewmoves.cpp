#include "ui/pages/records/interviewmoves.h"

#include "core/guide/askwindows.h"
#include "core/guide/interviewcourse.h"
#include "core/guide/interviewquestions.h"
#include "core/guide/personadd.h"
#include "core/guide/prompts.h"
#include "core/insight/interviews.h"
#include "core/insight/thanks.h"
#include "core/workbook/parties.h"
#include "core/workbook/today.h"
#include "ui/pages/adding/interviewline.h"
#include "ui/pages/adding/namedpeople.h"
#include "ui/pages/adding/taskline.h"

namespace straw {

bool InterviewMoves::addUnknown(const QString &line) const
{
    const TaskLine task(line, m_desk);
    if (task.title().isEmpty())
        return false;
    return m_desk.perform(Change::add("unknown"), [&](Store &store) -> Result<void> {
        Unknown unknown;
        unknown.question = task.title();
        unknown.dueOn = task.dueOn();
        STRAW_ASSIGN(unknown.ownerId, task.owner(store));
        STRAW_TRY(m_desk.addTo(store, unknown));
        return {};
    });
}

QString InterviewMoves::understoodUnknown(const QString &line) const
{
    return TaskLine(line, m_desk).understood();
}

QString InterviewMoves::plan(const QString &line) const
{
    const InterviewLine planned(line, m_desk);
    if (planned.who().name.isEmpty() || !planned.notUnderstood().isEmpty()
        || !namedpeople::isClear(m_desk, planned.who()))
        return {}; // the line says who it may be
    QString id;
    const bool done = m_desk.perform(Change::add("interview"), [&](Store &store) -> Result<void> {
        Interview interview;
        STRAW_ASSIGN(interview.personId, planned.person(store));
        interview.kind = planned.kind();
        interview.channel = planned.channel();
        interview.plannedOn = planned.date();
        interview.status = "planned";
        STRAW_ASSIGN(id, m_desk.addTo(store, interview));
        return {};
    });
    return done ? id : QString();
}

QString InterviewMoves::understoodPlan(const QString &line) const
{
    return InterviewLine(line, m_desk).understood();
}

void InterviewMoves::change(const QString &id, ColumnKey column, const std::function<void(Interview &)> &move) const
{
    m_desk.flushEditors();
    const Interview *interview = m_desk.data().interviews.find(id);
    if (!interview)
        return;
    Interview moved = *interview;
    move(moved);
    m_desk.perform(Change::edit("interview", column), [&moved](Store &store) { return store.update(moved); });
}

void InterviewMoves::askedToday(const QString &id) const
{
    change(id, "asked_on", [this](Interview &interview) {
        interview.status = "asked";
        interview.askedOn = Edtf::day(m_desk.today());
    });
}

void InterviewMoves::setStatus(const QString &id, PickKey<"interview_status"> status) const
{
    change(id, "status", [status](Interview &interview) { interview.status = status; });
}

void InterviewMoves::begin(const QString &id) const
{
    change(id, "held_at", [this](Interview &interview) {
        interview.status = "held";
        interview.heldAt = now();
    });
}

void InterviewMoves::end(const QString &id, const Edtf &at) const
{
    // A clock that was set back ends nothing before it began.
    change(id, "ended_at", [&at](Interview &interview) {
        const bool isBefore = !interview.heldAt.isNull() && Edtf::before(at, interview.heldAt);
        interview.endedAt = isBefore ? interview.heldAt : at;
    });
}

void InterviewMoves::thankToday(const QString &id) const
{
    change(id, "thanked_on", [this](Interview &interview) { interview.thankedOn = Edtf::day(m_desk.today()); });
}

std::vector<RowVerb> InterviewMoves::verbs(const QString &id) const
{
    const Interview *interview = m_desk.data().interviews.find(id);
    if (!interview)
        return {};
    const auto become = [moves = *this, id](PickKey<"interview_status"> status) {
        return [moves, id, status] { moves.setStatus(id, status); };
    };
    if (interview->status == u"held") {
        if (interview->kind == u"internal" || !thankedOn(*interview, m_desk.data()).isNull())
            return {};
        //: Button: the person was thanked for an interview
        return {{tr("Thanked today"), [moves = *this, id] { moves.thankToday(id); }}};
    }
    if (interview->status == u"asked")
        //: Button: the person does not want to be interviewed
        return {{tr("Declined"), become("declined")},
                {/*: Button: the person did not answer */ tr("No reply"), become("no_reply")}};
    //: Button: the person was asked for an interview
    return {{tr("Asked today"), [moves = *this, id] { moves.askedToday(id); }}};
}

/// Its id is made of interview and question, so that the same question is asked once.
Result<void> InterviewMoves::addQuestion(Store &store, InterviewQuestion question) const
{
    question.id = question.interviewId + u'/' + questionKey(question);
    STRAW_ASSIGN(const bool there, store.exists("interview_question", question.id));
    if (there)
        return {};
    STRAW_TRY(m_desk.addTo(store, question));
    return {};
}

QString InterviewMoves::ask(const QStringList &unknownIds, const QString &interviewId) const
{
    QString id = interviewId;
    const bool done = m_desk.perform(Change::add("interview_question"), [&](Store &store) -> Result<void> {
        if (id.isEmpty()) {
            Interview interview;
            interview.kind = "exit";
            interview.status = "planned";
            STRAW_ASSIGN(id, m_desk.addTo(store, interview));
        }
        for (const QString &unknownId : unknownIds) {
            InterviewQuestion question;
            question.interviewId = id;
            question.unknownId = unknownId;
            STRAW_TRY(addQuestion(store, question));
        }
        return {};
    });
    return done ? id : QString();
}

QString InterviewMoves::nextInterview() const
{
    const Interview *next = nullptr;
    for (const Interview &interview : m_desk.data().interviews) {
        const bool isOpen = interview.status == u"held" && interview.endedAt.isNull()
                            && interview.heldAt.precision() == Edtf::Minute
                            && interview.heldAt.first() == m_desk.today();
        if (isOpen)
            return interview.id;
        if (!isAhead(interview))
            continue;
        const bool isSooner = !next
                              || (!interview.plannedOn.isNull()
                                  && (next->plannedOn.isNull() || Edtf::before(interview.plannedOn, next->plannedOn)));
        next = isSooner ? &interview : next;
    }
    return next ? next->id : QString();
}

void InterviewMoves::addQuestions(const QString &interviewId, const QStringList &promptKeys) const
{
    m_desk.perform(Change::add("interview_question"), [&](Store &store) -> Result<void> {
        for (const QString &key : promptKeys) {
            InterviewQuestion question;
            question.interviewId = interviewId;
            question.promptKey = key;
            STRAW_TRY(addQuestion(store, question));
        }
        return {};
    });
}

bool InterviewMoves::addOwnQuestion(const QString &interviewId, const QString &text) const
{
    const Interview *interview = m_desk.data().interviews.find(interviewId);
    if (!interview)
        return false;
    return m_desk.perform(Change::add("interview_question"), [&](Store &store) -> Result<void> {
        Prompt prompt;
        prompt.page = questionBank(interview->kind);
        prompt.theme = Prompts::OwnTheme;
        prompt.text = text;
        InterviewQuestion question;
        question.interviewId = interviewId;
        STRAW_ASSIGN(question.promptKey, m_desk.addTo(store, prompt));
        return addQuestion(store, question);
    });
}

void InterviewMoves::setAsked(const QString &questionId, bool asked) const
{
    m_desk.setField({"interview_question", questionId, "asked_at"}, asked ? QVariant(now().toString()) : QVariant());
}

bool InterviewMoves::askNow(const QString &interviewId, const QString &key) const
{
    return m_desk.perform(Change::edit("interview_question", "asked_at"),
                          [&](Store &store) { return askNow(store, interviewId, key); });
}

Result<void> InterviewMoves::askNow(Store &store, const QString &interviewId, const QString &key) const
{
    const QString id = interviewId + u'/' + key;
    if (const InterviewQuestion *question = m_desk.data().interviewQuestions.find(id))
        return question->askedAt.isNull() ? store.setField("interview_question", id, "asked_at", now().toString())
                                          : Result<void>();
    const Interview *interview = m_desk.data().interviews.find(interviewId);
    const std::vector<CourseQuestion> course =
        interview ? courseOf(*interview, m_desk.data()) : std::vector<CourseQuestion>();
    if (std::ranges::find(course, key, &CourseQuestion::key) == course.end())
        return {};
    InterviewQuestion question;
    question.id = id;
    question.interviewId = interviewId;
    (m_desk.data().unknowns.find(key) ? question.unknownId : question.promptKey) = key;
    question.askedAt = now();
    STRAW_TRY(m_desk.addTo(store, question));
    return {};
}

QString InterviewMoves::addParticipant(const QString &interviewId, const QString &name, bool first) const
{
    const Interview *found = m_desk.data().interviews.find(interviewId);
    const QuickPerson written = namedpeople::written(name);
    if (!found || written.name.isEmpty() || !namedpeople::isClear(m_desk, written))
        return {};
    const Interview interview = *found;
    QString id;
    const bool done = m_desk.perform(Change::add("interview_person"), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, namedpeople::find(m_desk, store, written,
                                           interview.kind == u"internal" ? Pick<"party">(party::us) : party::them));
        if (first && interview.personId.isEmpty())
            return store.setField("interview", interviewId, "person_id", id);
        const InterviewPerson link{interviewId + u'/' + id, interviewId, id, {}};
        STRAW_ASSIGN(const bool isThere, store.exists("interview_person", link.id));
        return isThere || (first && id == interview.personId) ? Result<void>() : store.insert(link);
    });
    return done ? id : QString();
}

QString InterviewMoves::plan(const AskWindow &window) const
{
    Interview interview;
    interview.kind = window.kind;
    interview.status = "planned";
    interview.plannedOn = Edtf::day(std::max(window.from, m_desk.today()));
    interview.personId = m_desk.data().account.noticeFromId;
    return m_desk.add(interview);
}

QString InterviewMoves::planUnnamed() const
{
    Interview interview;
    interview.kind = "exit";
    interview.status = "planned";
    return m_desk.add(interview);
}

QString InterviewMoves::useAsReason(const QString &lineId) const
{
    m_desk.flushEditors();
    const Line *line = m_desk.data().lines.find(lineId);
    if (!line)
        return {};
    const Interview *interview = m_desk.data().interviews.find(line->interviewId);
    StatedReason reason;
    reason.text = line->text;
    reason.personId = line->personId;
    reason.saidOn = line->at.isNull() ? Edtf() : Edtf::day(line->at.first());
    reason.channel = interview ? interview->channel : Pick<"channel">();
    reason.origin = "customer";
    reason.lineId = lineId;
    return m_desk.add(reason);
}

Edtf InterviewMoves::now() const
{
    const QDateTime now = nowOf(m_desk.data(), *m_desk.document().environment().clock);
    return Edtf::minute(now.date(), now.time());
}

} // namespace straw
