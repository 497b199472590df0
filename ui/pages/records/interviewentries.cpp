#include "ui/pages/records/interviewentries.h"

#include "core/base/texts.h"
#include "core/dates/sincestart.h"
#include "core/guide/interviewquestions.h"
#include "core/guide/notes.h"
#include "core/guide/permission.h"
#include "core/insight/interviews.h"
#include "core/insight/thanks.h"
#include "ui/desk/datetext.h"

#include <algorithm>

namespace straw {

namespace {

const QString separator = QStringLiteral(" · ");

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return Texts::joined(parts, separator);
}

bool isPast(const Edtf &date, QDate today)
{
    return !date.isNull() && date.last() < today;
}

} // namespace

bool isSettled(const Unknown &unknown)
{
    return !unknown.resolution.isEmpty() || !unknown.resolvedOn.isNull();
}

Entry InterviewEntries::of(const Unknown &unknown) const
{
    const bool settled = isSettled(unknown);
    Entry entry{.lead = dateText(settled ? unknown.resolvedOn : unknown.dueOn, m_desk.locale()),
                .title = unknown.question,
                .detail = settled ? unknown.resolution : joined({data().nameOf(unknown.ownerId), unknown.why}),
                .icon = settled ? QStringLiteral("check") : QStringLiteral("question"),
                .iconRole = settled ? Role::Us : Role::Muted,
                .quiet = settled};
    if (!settled && isPast(unknown.dueOn, m_desk.today()))
        //: Tag on an open question
        entry.tags.push_back({tr("overdue"), Role::Open});
    const auto asked =
        std::count_if(data().interviewQuestions.begin(), data().interviewQuestions.end(),
                      [&unknown](const InterviewQuestion &question) { return question.unknownId == unknown.id; });
    if (!settled && asked > 0)
        entry.tags.push_back({tr("in %n interview(s)", nullptr, int(asked)), Role::Us});
    return entry;
}

QString InterviewEntries::kindOf(const Interview &interview) const
{
    //: An interview with nobody named yet
    return interview.kind.isEmpty() ? tr("Interview") : m_desk.label("interview_kind", interview.kind);
}

QString InterviewEntries::titleOf(const Interview &interview) const
{
    const QString name = data().nameOf(interview.personId);
    return name.isEmpty() ? kindOf(interview) : name;
}

QString InterviewEntries::factsOf(const Interview &interview) const
{
    const QString name = data().nameOf(interview.interviewerId);
    QString when =
        dateText(interview.heldAt.isNull() ? interview.plannedOn : interview.heldAt, m_desk.locale(), ShowStyle::Short);
    if (interview.endedAt.time().isValid())
        //: The beginning and the end of an interview
        when = Texts::filled(tr("%1 to %2"), {when, timeText(interview.endedAt, m_desk.locale())});
    return joined({kindOf(interview),
                   interview.channel.isEmpty() ? QString() : m_desk.label("channel", interview.channel), when,
                   //: About an interview; %1 is the interviewer
                   name.isEmpty() ? QString() : Texts::filled(tr("asked by %1"), {name})});
}

Entry InterviewEntries::of(const Interview &interview) const
{
    const bool held = interview.status == u"held";
    const bool over = interview.status == u"declined" || interview.status == u"no_reply";
    const auto notes = std::count_if(data().lines.begin(), data().lines.end(),
                                     [&interview](const Line &line) { return line.interviewId == interview.id; });
    const Person *person = data().people.find(interview.personId);
    const bool ours = person ? person->party == u"us" : interview.kind == u"internal";
    const Edtf date = !interview.heldAt.isNull()      ? Edtf::day(interview.heldAt.first())
                      : !interview.plannedOn.isNull() ? interview.plannedOn
                                                      : interview.askedOn;
    const QString name = data().nameOf(interview.interviewerId);
    Entry entry{.lead = dateText(date, m_desk.locale()),
                .title = titleOf(interview),
                .detail = joined({kindOf(interview),
                                  interview.channel.isEmpty() ? QString() : m_desk.label("channel", interview.channel),
                                  name.isEmpty() ? QString() : Texts::filled(tr("asked by %1"), {name}),
                                  //: How many notes an interview has
                                  notes > 0 ? tr("%n note(s)", nullptr, int(notes)) : QString()}),
                .icon = ours ? QStringLiteral("us") : QStringLiteral("them"),
                .iconRole = ours ? Role::Us : Role::Them,
                .quiet = over};
    const bool isToBeThanked = held && !ours && isWithCustomer(interview) && thankedOn(interview, data()).isNull();
    if ((isToBeThanked || isAhead(interview)) && isHeldBack(interview.id, towards(interview, data()), data()))
        //: Tag on an interview with somebody who does not want to be contacted
        entry.tags.push_back({tr("held back"), Role::Open});
    else if (isToBeThanked)
        entry.tags.push_back({tr("thanks are due"), Role::Open});
    if (!held && !over && isPast(interview.plannedOn, m_desk.today()))
        entry.tags.push_back({tr("date has passed"), Role::Open});
    if (!interview.status.isEmpty())
        entry.tags.push_back({m_desk.label("interview_status", interview.status), Role::Muted});
    return entry;
}

Entry InterviewEntries::of(const InterviewQuestion &question) const
{
    const bool asked = !question.askedAt.isNull();
    const QString time = timeText(question.askedAt, m_desk.locale());
    return {.title = questionText(questionKey(question), data()),
            //: About a question; %1 is a time
            .detail = time.isEmpty() ? QString() : Texts::filled(tr("asked at %1"), {time}),
            .icon = asked ? QStringLiteral("check") : QStringLiteral("state-none"),
            .iconRole = asked ? Role::Us : Role::Muted,
            .quiet = asked};
}

Entry InterviewEntries::of(const Line &note) const
{
    const Interview *interview = data().interviews.find(note.interviewId);
    const bool theirs = isTheirWords(note);
    const QString usual = !interview ? QString() : theirs ? interview->personId : interview->interviewerId;
    const QString time = timeText(note.at, m_desk.locale());
    Entry entry{.lead = time.isEmpty() ? dateText(note.at, m_desk.locale()) : time,
                .title = note.text,
                .detail =
                    joined({note.offsetS ? showSinceStart(*note.offsetS) : QString(),
                            note.personId == usual ? QString() : data().nameOf(note.personId),
                            note.usefulPoint.isEmpty() ? questionText(note.promptKey, data()) : note.usefulPoint}),
                .icon = theirs                 ? QStringLiteral("quote")
                        : note.kind == u"ours" ? QStringLiteral("bulb")
                                               : QStringLiteral("eye"),
                .iconRole = theirs                 ? Role::Them
                            : note.kind == u"ours" ? Role::Us
                                                   : Role::Muted};
    if (note.quotable == u"named")
        entry.tags.push_back({tr("quote by name"), Role::Us});
    else if (note.quotable == u"unnamed")
        entry.tags.push_back({tr("quote without name"), Role::Us});
    else if (theirs)
        entry.tags.push_back({note.quotable == u"no"
                                  ? tr("not for quoting")
                                  : /*: Tag on a note: whether it may be quoted was not asked */ tr("not asked"),
                              Role::Muted});
    return entry;
}

} // namespace straw
