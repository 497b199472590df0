#include "core/guide/contradictionrules.h"

#include "core/guide/notes.h"
#include "core/guide/prompts.h"
#include "core/insight/interviews.h"
#include "core/insight/participants.h"
#include "core/workbook/parties.h"

#include <QHash>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

/// Interviews and their notes, questions and open questions.
namespace {

using All = std::vector<Contradicting>;
using Entry = Contradiction::Entry;
using Picked = Contradiction::Picked;
using Argument = Contradiction::Argument;

Place at(const Interview &interview, ColumnKey column)
{
    return {"interview", interview.id, column};
}

QString whoIsAsked(const Interview &interview, const Snapshot &workbook)
{
    return workbook.nameOf(interview.personId);
}

/// The notes of each interview that say something, in their order.
class Notes
{
public:
    explicit Notes(const Snapshot &workbook)
    {
        for (const Line &line : workbook.lines) {
            if (!line.interviewId.isEmpty() && !line.text.trimmed().isEmpty())
                m_notes[line.interviewId].push_back(&line);
        }
    }

    const std::vector<const Line *> &of(const Interview &interview) const
    {
        const auto notes = m_notes.constFind(interview.id);
        return notes == m_notes.constEnd() ? m_none : *notes;
    }

private:
    QHash<QString, std::vector<const Line *>> m_notes;
    std::vector<const Line *> m_none;
};

All heldOnNoDay(const Snapshot &workbook, QDate)
{
    All found;
    for (const Interview &interview : workbook.interviews) {
        if (interview.status == u"held" && interview.heldAt.isNull())
            found.push_back({{whoIsAsked(interview, workbook)}, {at(interview, "held_at")}});
    }
    return found;
}

/// Of two that overlap once, by the first of them.
All overlappingOnes(const Snapshot &workbook, QDate)
{
    All found;
    for (const Interview &interview : workbook.interviews) {
        const Interview *other = overlapping(interview, workbook);
        if (!other || workbook.interviews.rowOf(other->id) < workbook.interviews.rowOf(interview.id))
            continue;
        const auto begins = [](const Interview &one) {
            return one.heldAt.isNull() ? at(one, "planned_on") : at(one, "held_at");
        };
        found.push_back({{whoIsAsked(interview, workbook), whoIsAsked(*other, workbook),
                          interview.heldAt.isNull() ? interview.plannedOn : interview.heldAt,
                          workbook.nameOf(interview.interviewerId)},
                         {begins(interview), begins(*other)}});
    }
    return found;
}

All plannedButNoted(const Snapshot &workbook, QDate today)
{
    const Notes notes(workbook);
    All found;
    for (const Interview &interview : workbook.interviews) {
        const bool planned = interview.status == u"planned" || interview.status == u"asked";
        const bool isPast = isSurelyBefore(interview.plannedOn, Edtf::day(today));
        if (planned && isPast && !notes.of(interview).empty())
            found.push_back(
                {{whoIsAsked(interview, workbook), Picked{"interview_status", interview.status}, interview.plannedOn},
                 {at(interview, "status"), {"line", notes.of(interview).front()->id, {}}}});
    }
    return found;
}

bool wasRefused(const Interview &interview)
{
    return interview.status == u"declined" || interview.status == u"no_reply";
}

All refusedButNoted(const Snapshot &workbook, QDate)
{
    const Notes notes(workbook);
    All found;
    for (const Interview &interview : workbook.interviews) {
        if (!wasRefused(interview))
            continue;
        const auto &all = notes.of(interview);
        const auto note = std::ranges::find_if(all, [](const Line *line) { return isTheirWords(*line); });
        if (note != all.end())
            found.push_back({{whoIsAsked(interview, workbook), Picked{"interview_status", interview.status}},
                             {at(interview, "status"), {"line", (*note)->id, {}}}});
    }
    return found;
}

All refusedButHeld(const Snapshot &workbook, QDate)
{
    All found;
    for (const Interview &interview : workbook.interviews) {
        if (wasRefused(interview) && !interview.heldAt.isNull())
            found.push_back(
                {{whoIsAsked(interview, workbook), Picked{"interview_status", interview.status}, interview.heldAt},
                 {at(interview, "status"), at(interview, "held_at")}});
    }
    return found;
}

/// Interviews of which one day is before another that has to be first.
All outOfOrder(const Snapshot &workbook, Edtf Interview::*first, ColumnKey firstColumn, Edtf Interview::*then,
               ColumnKey thenColumn)
{
    All found;
    for (const Interview &interview : workbook.interviews) {
        if (isSurelyBefore(interview.*then, interview.*first))
            found.push_back({{whoIsAsked(interview, workbook), interview.*then, interview.*first},
                             {at(interview, thenColumn), at(interview, firstColumn)}});
    }
    return found;
}

All plannedBeforeAsked(const Snapshot &workbook, QDate)
{
    return outOfOrder(workbook, &Interview::askedOn, "asked_on", &Interview::plannedOn, "planned_on");
}

All heldBeforeAsked(const Snapshot &workbook, QDate)
{
    return outOfOrder(workbook, &Interview::askedOn, "asked_on", &Interview::heldAt, "held_at");
}

All endedBeforeHeld(const Snapshot &workbook, QDate)
{
    return outOfOrder(workbook, &Interview::heldAt, "held_at", &Interview::endedAt, "ended_at");
}

All thankedBeforeHeld(const Snapshot &workbook, QDate)
{
    return outOfOrder(workbook, &Interview::heldAt, "held_at", &Interview::thankedOn, "thanked_on");
}

/// Told once for an interview, by the first of its notes that is.
template<typename IsOutside>
All notesOutside(const Snapshot &workbook, Edtf Interview::*bound, ColumnKey column, IsOutside isOutside)
{
    const Notes notes(workbook);
    All found;
    for (const Interview &interview : workbook.interviews) {
        std::vector<Place> places;
        Edtf first;
        for (const Line *line : notes.of(interview)) {
            if (!isOutside(*line, interview.*bound))
                continue;
            if (places.empty())
                first = line->at;
            places.push_back({"line", line->id, "at"});
        }
        if (places.empty())
            continue;
        places.push_back(at(interview, column));
        found.push_back({{whoIsAsked(interview, workbook), first, interview.*bound}, std::move(places)});
    }
    return found;
}

All notedBeforeHeld(const Snapshot &workbook, QDate)
{
    return notesOutside(workbook, &Interview::heldAt, "held_at",
                        [](const Line &line, const Edtf &held) { return isSurelyBefore(line.at, held); });
}

/// Only what they said: what we think of it often comes afterwards.
All saidAfterEnd(const Snapshot &workbook, QDate)
{
    return notesOutside(workbook, &Interview::endedAt, "ended_at", [](const Line &line, const Edtf &ended) {
        return isTheirWords(line) && isSurelyBefore(ended, line.at);
    });
}

/// Where people do not see each other.
All seenFromAfar(const Snapshot &workbook, QDate)
{
    static const QStringList blind{u"email"_s,  u"phone"_s,       u"chat"_s,  u"sms"_s,
                                   u"letter"_s, u"handwritten"_s, u"survey"_s};
    All found;
    for (const Line &line : workbook.lines) {
        const Interview *interview = workbook.interviews.find(line.interviewId);
        if (interview && line.kind == u"observed" && blind.contains(interview->channel.toString()))
            found.push_back({{Entry{line.text}, Picked{"line_kind", line.kind}, whoIsAsked(*interview, workbook),
                              Picked{"channel", interview->channel}},
                             {{"line", line.id, "kind"}, at(*interview, "channel")}});
    }
    return found;
}

All notedWithoutConsent(const Snapshot &workbook, QDate)
{
    const Notes notes(workbook);
    All found;
    for (const Interview &interview : workbook.interviews) {
        if (interview.recordingConsent.value_or(true))
            continue;
        std::vector<Place> places{at(interview, "recording_consent")};
        for (const Line *line : notes.of(interview)) {
            if (isTheirWords(*line))
                places.push_back({"line", line->id, {}});
        }
        if (places.size() > 1)
            found.push_back({{whoIsAsked(interview, workbook)}, std::move(places)});
    }
    return found;
}

All oursButTheirs(const Snapshot &workbook, QDate)
{
    All found;
    for (const Line &line : workbook.lines) {
        const Person *person = workbook.people.find(line.personId);
        if (!isTheirWords(line) && person && person->party == party::them && !line.text.trimmed().isEmpty())
            found.push_back({{Entry{line.text}, Picked{"line_kind", line.kind}, person->name},
                             {{"line", line.id, "kind"}, {"line", line.id, "person_id"}}});
    }
    return found;
}

QString questionOf(const Answer &answer, const Snapshot &workbook)
{
    return Prompts::instance().find(answer.promptKey, workbook).text.simplified();
}

/// What is ticked off has no answer in words: what is said around an interview, and whether it is really silence.
bool isTicked(const Answer &answer, const Snapshot &workbook)
{
    return answer.promptKey.section(u'.', 0, 0) == u"reaching" || workbook.interviews.find(answer.subjectId);
}

All answeredByNothing(const Snapshot &workbook, QDate)
{
    All found;
    for (const Answer &answer : workbook.answers) {
        if (answer.state == u"answered" && answer.text.trimmed().isEmpty() && !isTicked(answer, workbook))
            found.push_back({{Entry{questionOf(answer, workbook)}}, {{"answer", answer.id, "text"}}});
    }
    return found;
}

/// The same question, word for word, was found out as an open one.
All unknownButFoundOut(const Snapshot &workbook, QDate)
{
    QHash<QString, const Unknown *> resolved;
    for (const Unknown &unknown : workbook.unknowns) {
        if (!unknown.resolution.trimmed().isEmpty())
            resolved.insert(unknown.question.simplified().toCaseFolded(), &unknown);
    }
    All found;
    for (const Answer &answer : workbook.answers) {
        if (answer.state != u"unknown" || resolved.isEmpty())
            continue;
        const QString question = questionOf(answer, workbook);
        const Unknown *unknown = question.isEmpty() ? nullptr : resolved.value(question.toCaseFolded());
        if (unknown)
            found.push_back({{Entry{question, unknown->resolvedOn}, Picked{"answer_state", answer.state}},
                             {{"answer", answer.id, "state"}, {"unknown", unknown->id, "resolution"}}});
    }
    return found;
}

All foundOutNothing(const Snapshot &workbook, QDate)
{
    All found;
    for (const Unknown &unknown : workbook.unknowns) {
        if (!unknown.resolvedOn.isNull() && unknown.resolution.trimmed().isEmpty())
            found.push_back({{Entry{unknown.question}, unknown.resolvedOn}, {{"unknown", unknown.id, "resolution"}}});
    }
    return found;
}

} // namespace

ContradictionRules interviewRules()
{
    return {{u"interview_held_on_no_day"_s, heldOnNoDay},
            {u"interviews_overlap"_s, overlappingOnes},
            {u"interview_planned_but_noted"_s, plannedButNoted},
            {u"interview_refused_but_noted"_s, refusedButNoted},
            {u"interview_refused_but_held"_s, refusedButHeld},
            {u"interview_planned_before_asked"_s, plannedBeforeAsked},
            {u"interview_held_before_asked"_s, heldBeforeAsked},
            {u"interview_ended_before_held"_s, endedBeforeHeld},
            {u"interview_thanked_before_held"_s, thankedBeforeHeld},
            {u"note_before_interview"_s, notedBeforeHeld},
            {u"note_after_interview"_s, saidAfterEnd},
            {u"seen_from_afar"_s, seenFromAfar},
            {u"noted_without_consent"_s, notedWithoutConsent},
            {u"ours_but_theirs"_s, oursButTheirs},
            {u"answered_by_nothing"_s, answeredByNothing},
            {u"unknown_but_found_out"_s, unknownButFoundOut},
            {u"found_out_nothing"_s, foundOutNothing}};
}

} // namespace straw
