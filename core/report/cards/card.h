#pragma once

#include <QString>

namespace straw {

/// Something on one page for whoever prints it and takes it along: for our own people only.
struct Card
{
    enum Kind {
        Decision, ///< the decision whether the account is saved, to be signed
        Brief,    ///< what is known of a person, for whoever speaks with them
    };

    Kind kind = Decision;
    QString personId = {}; ///< of a brief

    bool operator==(const Card &) const = default;
};

} // namespace straw
