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
    };

    Kind kind = Decision;
    QString personId = {}; ///< of a brief and a letter
    QString stepId = {};   ///< of a note of thanks

    bool operator==(const Card &) const = default;
};

} // namespace straw
