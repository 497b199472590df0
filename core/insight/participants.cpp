#include "core/insight/participants.h"

#include <QDateTime>

#include <optional>

namespace straw {

namespace {

constexpr int usualMinutes = 30;

struct Time
{
    QDateTime from, to;
};

/// Empty where no time of day is told: two interviews on one day need not overlap.
std::optional<Time> timeOf(const Interview &interview)
{
    const Edtf &begin = interview.heldAt.isNull() ? interview.plannedOn : interview.heldAt;
    if (!begin.time().isValid() || interview.status == u"declined" || interview.status == u"no_reply")
        return std::nullopt;
    Time time{QDateTime(begin.first(), begin.time(), Qt::UTC), {}};
    const bool isEnded = interview.endedAt.time().isValid();
    time.to = isEnded ? QDateTime(interview.endedAt.first(), interview.endedAt.time(), Qt::UTC)
                      : time.from.addSecs(qint64(usualMinutes) * 60);
    return time;
}

} // namespace

QStringList participantsOf(const Interview &interview, const Snapshot &workbook)
{
    QStringList people;
    if (workbook.people.find(interview.personId))
        people += interview.personId;
    for (const InterviewPerson &link : workbook.interviewPeople) {
        if (link.interviewId == interview.id && workbook.people.find(link.personId) && !people.contains(link.personId)
            && link.personId != interview.interviewerId)
            people += link.personId;
    }
    return people;
}

const Interview *overlapping(const Interview &interview, const Snapshot &workbook)
{
    const std::optional<Time> time = interview.interviewerId.isEmpty() ? std::nullopt : timeOf(interview);
    if (!time)
        return nullptr;
    for (const Interview &other : workbook.interviews) {
        if (other.id == interview.id || other.interviewerId != interview.interviewerId)
            continue;
        const std::optional<Time> its = timeOf(other);
        if (its && its->from < time->to && time->from < its->to)
            return &other;
    }
    return nullptr;
}

} // namespace straw
