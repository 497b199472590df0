#pragma once

#include <QString>

namespace straw {

/// Something on one page for whoever prints it and takes it along: for our own people only.
struct Card
{
    enum Kind {
        Decision, ///< the decision whether the account is saved, to be signed
        Brief,    ///< what is known of a person, for whoever speaks with them
        Sheet,    ///< the questions of an interview, with room to write by hand
    };

    Kind kind = Decision;
    QString personId = {};    ///< of a brief
    QString interviewId = {}; ///< of a sheet; empty for an exit interview with nobody named

    bool operator==(const Card &) const = default;
};

} // namespace straw
