#include "core/guide/causequestions.h"

namespace straw {

CauseQuestions::CauseQuestions(const Snapshot &workbook)
    : m_names(workbook)
{
}

CauseQuestion CauseQuestions::of(const Cause &cause, const CauseTree &tree) const
{
    const qsizetype below = tree.below(cause.id).size();
    if (below == 1)
        return CauseQuestion::WhatElse;
    const bool endsInPerson = below == 0 && (m_names.isIn(cause.text) || hasTwoCapitalisedWords(cause.text));
    return endsInPerson ? CauseQuestion::WhatMadeItSensible : CauseQuestion::None;
}

} // namespace straw
