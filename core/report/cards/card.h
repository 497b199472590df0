#pragma once

#include <QString>

namespace straw {

/// Something on one page for whoever prints it: to take along, for our own people only; to copy by hand or to send.
struct Card
{
    enum Kind {
        Decision, ///< the decision whether the account is saved, to be signed
        Brief,    ///< what is known of a person, for whoever speaks with them
        ThankYou, ///< a note of thanks in large type, to be copied by hand
        Letter,   ///< the first ask by a letter to a person, to be signed and sent
        Sheet,    ///< the questions of an interview, with room to write by hand
    };

    Kind kind = Decision;
    QString personId = {};    ///< of a brief, a letter and a sheet of no interview
    QString stepId = {};      ///< of a note of thanks
    QString interviewId = {}; ///< of a sheet; empty for an exit interview with nobody named

    bool operator==(const Card &) const = default;
};

} // namespace straw
