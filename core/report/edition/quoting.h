#pragma once

#include "core/guide/notes.h"
#include "core/workbook/place.h"
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

/// True for a text that is told as somebody's very words.
template<typename T>
bool isToldAsQuote(const T &record, ColumnKey column)
{
    if constexpr (std::is_same_v<T, Account>)
        return column == u"notice_text";
    else if constexpr (std::is_same_v<T, Line>)
        return column == u"text" && isTheirWords(record);
    else if constexpr (std::is_same_v<T, StatedReason>) // what we filed as their reason is in our words
        return column == u"text" && record.origin == u"customer";
    else if constexpr (std::is_same_v<T, Promise>)
        return column == u"words";
    else
        return false;
}

} // namespace straw
