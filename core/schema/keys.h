#pragma once

#include "core/schema/vocabulary.h" // from schema.sql and the pick lists, by vocabulary.cmake

#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <concepts>
#include <span>

// Words that the compiler knows: a literal becomes one while it is compiled, and one that is not in the vocabulary
// does not compile. A text that comes from a file or from people is looked up.

namespace straw {

namespace vocabulary {

/// The word of these, which are sorted, that has these characters; null when there is none.
template<typename Char>
constexpr const std::u16string_view *find(std::span<const std::u16string_view> words, const Char *word, size_t length)
{
    const auto before = [length](std::u16string_view known, const Char *wanted) {
        return std::lexicographical_compare(known.begin(), known.end(), wanted, wanted + length);
    };
    const auto found = std::lower_bound(words.begin(), words.end(), word, before);
    if (found == words.end() || !std::equal(found->begin(), found->end(), word, word + length))
        return nullptr;
    return &*found;
}

/// Of a literal: a word that is not there is an error where it stands.
template<typename Char, size_t N>
consteval QStringView known(std::span<const std::u16string_view> words, const Char (&word)[N])
{
    const auto *found = find(words, word, N - 1);
    if (!found)
        throw "schema.sql and the pick lists do not have this word";
    return {found->data(), qsizetype(found->size())};
}

} // namespace vocabulary

/// A word of one kind; without one it is none at all. It is a view of a text that stays as long as the program.
template<const auto &Words>
class KnownWord
{
public:
    constexpr KnownWord() = default;
    template<typename Char, size_t N>
    consteval KnownWord(const Char (&word)[N])
        : m_word(vocabulary::known(std::span<const std::u16string_view>(Words), word))
    {
    }
    /// None when there is no such word.
    static KnownWord find(QStringView word)
    {
        KnownWord key;
        if (const auto *found =
                vocabulary::find(std::span<const std::u16string_view>(Words), word.utf16(), size_t(word.size())))
            key.m_word = QStringView(found->data(), qsizetype(found->size()));
        return key;
    }

    constexpr bool isEmpty() const { return m_word.isEmpty(); }
    constexpr QStringView view() const { return m_word; }
    QString toString() const { return isEmpty() ? QString() : QString::fromRawData(m_word.data(), m_word.size()); }
    operator QString() const { return toString(); }

    friend bool operator==(const KnownWord &, const KnownWord &) = default;
    friend bool operator==(KnownWord left, const std::same_as<QStringView> auto &right) { return left.m_word == right; }
    friend bool operator==(KnownWord left, const QString &right) { return left.m_word == right; }
    friend bool operator<(KnownWord left, KnownWord right) { return left.m_word < right.m_word; }
    friend size_t qHash(KnownWord key, size_t seed = 0) { return qHash(key.m_word, seed); }

private:
    QStringView m_word;
};

using TableKey = KnownWord<vocabulary::tables>;
using ColumnKey = KnownWord<vocabulary::columns>; // of any table
using ListKey = KnownWord<vocabulary::lists>;     // a pick list

} // namespace straw
