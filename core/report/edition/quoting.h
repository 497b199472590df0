#pragma once

#include "core/guide/notes.h"
#include "core/workbook/snapshot.h"

namespace straw {

/// True when the words of a note must not appear: somebody's own words, who said no or was not asked. Our own view
/// and what we saw are ours to print.
inline bool isNotForQuoting(const Line &note)
{
    return isTheirWords(note) && note.quotable != u"named" && note.quotable != u"unnamed";
}

/// True for somebody's own words that may be quoted, but not with their name.
inline bool isWithoutName(const Line &note)
{
    return isTheirWords(note) && note.quotable == u"unnamed";
}

/// True for somebody's own words that may stand beside their name.
inline bool isWithName(const Line &note)
{
    return isTheirWords(note) && note.quotable == u"named";
}

} // namespace straw
