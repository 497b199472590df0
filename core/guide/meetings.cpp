#include "core/guide/meetings.h"

#include "core/guide/candidates.h"
#include "core/workbook/catalogue.h"

#include <algorithm>

namespace straw {

bool isOver(const Meeting &meeting)
{
    return !meeting.endedAt.isNull();
}

Edtf dayOf(const Meeting &meeting)
{
    const Edtf &at = meeting.at;
    if (at.precision() != Edtf::Minute)
        return at;
    return Edtf::day(at.first()).withApproximate(at.isApproximate()).withUncertain(at.isUncertain());
}

std::vector<const Meeting *> meetingsByDay(const Snapshot &workbook)
{
    std::vector<const Meeting *> all;
    for (const Meeting &meeting : workbook.meetings)
        all.push_back(&meeting);
    std::ranges::stable_sort(all, [](const Meeting *left, const Meeting *right) {
        if (left->at.isNull() || right->at.isNull())
            return right->at.isNull() && !left->at.isNull();
        return Edtf::before(left->at, right->at);
    });
    return all;
}

const Meeting *meetingAhead(const Snapshot &workbook)
{
    const std::vector<const Meeting *> all = meetingsByDay(workbook);
    const auto found = std::ranges::find_if_not(all, [](const Meeting *meeting) { return isOver(*meeting); });
    return found == all.end() ? nullptr : *found;
}

const Meeting *meetingOn(QDate day, const Snapshot &workbook)
{
    const std::vector<const Meeting *> all = meetingsByDay(workbook);
    const auto found = std::ranges::find_if(all, [day](const Meeting *meeting) {
        return !isOver(*meeting) && meeting->at.isExactDay() && meeting->at.first() == day;
    });
    return found == all.end() ? nullptr : *found;
}

std::vector<const MeetingPerson *> peopleOf(const Meeting &meeting, const Snapshot &workbook)
{
    std::vector<const MeetingPerson *> people;
    for (const MeetingPerson &person : workbook.meetingPeople) {
        if (person.meetingId == meeting.id)
            people.push_back(&person);
    }
    const std::vector<PickEntry> roles = Catalogue::instance().entries("meeting_role", workbook);
    const auto place = [&](const MeetingPerson *person) {
        const auto role = std::ranges::find(roles, person->role.toString(), &PickEntry::key);
        return std::pair(role - roles.begin(), workbook.nameOf(person->personId));
    };
    std::ranges::stable_sort(people, {}, place);
    return people;
}

std::vector<const Parked *> openParked(const Snapshot &workbook)
{
    std::vector<const Parked *> open;
    for (const Parked &parked : workbook.parked) {
        if (parked.settledOn.isNull())
            open.push_back(&parked);
    }
    return open;
}

std::vector<const Action *> openCandidates(const Snapshot &workbook)
{
    std::vector<const Action *> open;
    for (const Action &action : workbook.actions) {
        if (action.status == u"candidate")
            open.push_back(&action);
    }
    return open;
}

std::vector<const Lesson *> learnedIn(const Meeting &meeting, const Snapshot &workbook)
{
    std::vector<const Lesson *> learned;
    for (const Lesson &lesson : workbook.lessons) {
        if (lesson.kind == u"learned" && lesson.meetingId == meeting.id)
            learned.push_back(&lesson);
    }
    return learned;
}

void endMeeting(Meeting &meeting, const Edtf &now)
{
    meeting.endedAt = now;
    if (meeting.commitOn.isNull())
        meeting.commitOn = Edtf::day(dayToDecide(now.first()));
}

} // namespace straw
