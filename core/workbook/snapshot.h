#pragma once

#include "core/workbook/collection.h"

namespace straw {

/// A workbook as values: what pages show, checks and metrics look at, and the report is built from.
struct Snapshot
{
#define STRAW_ONE(Type, place) Type place;
#define STRAW_MANY(Type, place) Collection<Type> place;
    STRAW_RECORD_TYPES(STRAW_ONE, STRAW_MANY)
#undef STRAW_ONE
#undef STRAW_MANY

    /// The person's name, or an empty text when there is no such person.
    QString nameOf(const QString &personId) const
    {
        const Person *person = people.find(personId);
        return person ? person->name : QString();
    }
};

/// Where the records of a type stand in a Snapshot: `snapshot.*recordsIn<Person>`.
template<typename T>
inline constexpr std::nullptr_t recordsIn = nullptr;
#define STRAW_PLACE(Type, place)                                                                                       \
    template<>                                                                                                         \
    inline constexpr auto recordsIn<Type> = &Snapshot::place;
STRAW_RECORD_TYPES(STRAW_PLACE, STRAW_PLACE)
#undef STRAW_PLACE

} // namespace straw
