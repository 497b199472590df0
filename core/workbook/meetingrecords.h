#pragma once

#include "core/workbook/fieldtypes.h"

/// What was talked about together, and what was put off. See records.h.
namespace straw {

struct Meeting
{
    QString id, rank;
    Edtf at, endedAt;
    QString agenda; // see agenda.h
    Edtf commitOn;
    QString note;

    bool operator==(const Meeting &) const = default;

    static constexpr TableKey table = "meeting";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("at", r.at), f("ended_at", r.endedAt), f("agenda", r.agenda),
            f("commit_on", r.commitOn), f("note", r.note);
    }
};

struct MeetingPerson // id: meeting/person
{
    QString id, meetingId, personId;
    Pick<"meeting_role"> role;

    bool operator==(const MeetingPerson &) const = default;

    static constexpr TableKey table = "meeting_person";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("meeting_id", r.meetingId), f("person_id", r.personId), f("role", r.role);
    }
};

struct Parked
{
    QString id, rank, text, page, meetingId, byId;
    Edtf settledOn;

    bool operator==(const Parked &) const = default;

    static constexpr TableKey table = "parked";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("text", r.text), f("page", r.page), f("meeting_id", r.meetingId),
            f("by_id", r.byId), f("settled_on", r.settledOn);
    }
};

} // namespace straw
