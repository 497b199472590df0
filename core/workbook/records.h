#pragma once

#include "core/dates/edtf.h"

#include <QString>

#include <optional>

/// The records of a workbook as plain values, named after the tables and columns of schema.sql,
/// which says what each field means. An empty text is "nothing entered"; yes/no is absent when not
/// known. Fields that hold a key of a pick list are texts, since a workbook may add its own keys.
namespace straw {

using Number = std::optional<qint64>;
using YesNo = std::optional<bool>;

/// `first_value_on` of an account whose customer never saw value.
inline constexpr QLatin1String neverReached{"never"};

struct Workbook
{
    QString id, formatNote, status, depth;
    Number triggerDays;
    QString finalStrawId, mainCauseId, verdict, verdictSentence, verdictById;
    Edtf verdictOn;
    QString nextTime, language, follows, complaintId;
    Number bandDays, silenceDays;
    QString followsName, followedBy;
    Edtf asOf;
};

struct Account
{
    QString id, name, segment, industry, plan;
    Number seats;
    QString currency;
    Number arrMinor, realisedMinor, remainingMinor, marginPct, bookMinor;
    Edtf signedOn, serviceStartOn;
    QString firstValueOn; // EDTF or neverReached
    Number firstValuePlannedDays;
    Edtf renewalOn, learnedOn, noticeOn, endOn, lastHappyOn;
    QString noticeText, learnedHow, noticeFromId, exitType, surprise;
    YesNo knownIssue;
    Edtf knownIssueSince;
    QString knownIssueRef, overcomable, overcomableWhy, competitor;
    Edtf rivalRenewalOn;
    QString ownerId, fit, lastHappyNote, weBelieved, theySay;

    bool operator==(const Account &) const = default;
};

struct Person
{
    QString id, rank, party, department, name, title, role, mail;
    YesNo inEvaluation;
    QString boughtIn, effort, influence;
    Edtf since, leftOn;
    YesNo reachable;
    QString goals, kpis, challenges, needs, priorities, valueInTheirWords;
    Edtf ahaOn;
    QString keepInTouch, keepInTouchHow, unasked;
    Edtf keepInTouchOn;
    QString phone, address, viaId, needsMet;
    Edtf trainingDueOn, trainedOn;
    QString trainedById, author;
};

struct Event
{
    QString id, rank;
    Edtf at, until;
    QString kind, title, body, party, department;
    Number sentiment; // -2 to 2
    std::optional<double> number;
    QString scale, sourceType, sourceRef, certainty, knownThen;
    QString process, processById, processKnown, processOutcome, externalRef;
    YesNo onTriggers;
    QString processNote;
};

struct RedFlag // id: the event's
{
    QString id, sign, noticedById;
    Edtf noticedOn;
    QString toldToId;
    Edtf toldOn, actedOn;
    QString act, worked;
};

struct Promise // id: the event's
{
    QString id, byId, toId, words;
    Edtf dueOn;
    QString kept;
    Edtf keptOn;
};

struct Complaint // id: the event's
{
    QString id, gap, inTheirEyes, wanted, reply;
    Edtf repliedOn;
    QString resolved;
};

struct EventPerson // id: event/person
{
    QString id, eventId, personId, part;
};

struct Line
{
    QString id, rank, personId, interviewId, eventId, kind, text;
    Edtf at;
    QString promptKey, quotable, tone, usefulPoint;
    Number offsetS;
    QString nothingBecause;
};

struct Prompt // id: the built-in key, or a UUID for an own question
{
    QString id, rank, page, theme, text, hint;
    YesNo hidden;
};

struct Answer // id: prompt/subject
{
    QString id, promptKey, subjectId, text, state, waitingForId;
};

struct Unknown
{
    QString id, rank, question, why, how, ownerId;
    Edtf dueOn;
    QString resolution;
    Edtf resolvedOn;
    QString nothingBecause;
};

struct Interview
{
    QString id, rank, kind, personId, interviewerId, channel;
    Edtf askedOn, plannedOn, heldAt, endedAt;
    QString status;
    YesNo recordingConsent;
    QString biasNote, summary;
    Edtf thankedOn;
    QString hypothesis, hypothesisAfter;
};

struct InterviewQuestion // id: interview/question
{
    QString id, rank, interviewId, promptKey, unknownId;
    Edtf askedAt;
};

struct StatedReason
{
    QString id, rank, text, personId;
    Edtf saidOn;
    QString channel, reason, origin, lineId, causeId, faceValueBecause;
};

struct Cause
{
    QString id, rank, text, parentId, role, weight, family, reason, side;
    QString preventable, knowableThen, confidence, wouldChangeMind, response;
    Edtf fixedOn;
    QString othersAtRisk, responseWhy, node, fromTable, fromId;
};

struct Evidence
{
    QString id, rank, causeId, stance, targetTable, targetId, note;
    QString criterionId, targetColumn, passage;
    Number passageAt;
};

struct Action
{
    QString id, rank, kind, title, body, ownerId, department, whoDoes, means, play, status;
    Edtf dueOn, doneOn;
    QString droppedBecause, measure, harm;
    Edtf checkOn;
    QString worked, result;
    Number costMinor;
    QString whyThisTime;
    YesNo pinned;
    QString eventId;
    Edtf decideOn;
    QString meetingId, withDepartment, withWhat, fromTable, fromId;
};

struct ActionCause // id: action/cause
{
    QString id, actionId, causeId;
};

struct Lesson
{
    QString id, rank, kind, text, personId, nothingBecause, meetingId;
};

struct Review
{
    QString id, rank, personId, role, state;
    Edtf on;
    QString note, revisionId;
    Edtf dueOn;
    QString askedBy;
};

struct Because // id: the check or section
{
    QString id, key, reason, byId;
    Edtf on;
};

struct Choice // id: list/key
{
    QString id, rank, list, key, label, parent, department;
    YesNo retired;
    QString side;
};

} // namespace straw
