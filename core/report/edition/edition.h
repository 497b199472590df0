#pragma once

#include "core/schema/keys.h"

#include <QString>

#include <vector>

namespace straw {

/// For whom a report is.
enum class Edition {
    Internal,  ///< our own people: everything, but for the wording of notes that are not for quoting
    Executive, ///< those above and beside: roles instead of names, and no more than is decided on
    Customer,  ///< the customer: what we heard, and what we change
    Meeting,   ///< everybody in a room, on its wall: no report, see ui/meeting
};

/// What an edition is asked for besides what its table of rules says.
struct EditionOptions
{
    Edition edition = Edition::Internal;
    bool contactDetails = false;   ///< mail, phone and postal address; internal edition only
    bool money = false;            ///< amounts, which a meeting does not see by itself
    bool pseudonyms = false;       ///< "Person A" in place of names, the same in the whole document
    bool somebodyOfTheirs = false; ///< every quote without name is by "someone of theirs", and tells no role or date
    bool replaceNames = false;     ///< in texts too, where a name is left in one (see namesleft.h)
};

/// One rule of the table of editions that held something back, and how many records it concerns.
struct Withheld
{
    QString rule; ///< stable key: "notes", "money", ...
    int count = 0;

    bool operator==(const Withheld &) const = default;
};

} // namespace straw
