#include "core/guide/causequestions.h"

namespace straw {

CauseQuestion questionOf(const Cause &cause, const CauseTree &tree, const CalledNames &names)
{
    const qsizetype below = tree.below(cause.id).size();
    if (below == 1)
        return CauseQuestion::WhatElse;
    const bool endsInPerson = below == 0 && (names.isIn(cause.text) || hasTwoCapitalisedWords(cause.text));
    return endsInPerson ? CauseQuestion::WhatMadeItSensible : CauseQuestion::None;
}

} // namespace straw
