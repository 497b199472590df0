#pragma once

#include "core/schema/keys.h"

namespace straw {

/// The name of a pick list as part of a type: Pick<"event_kind">.
template<size_t N>
struct ListName
{
    consteval ListName(const char (&name)[N])
    {
        std::copy_n(name, N, text);
        (void)vocabulary::known(vocabulary::lists, name);
    }
    char text[N]{};
};

/// A built-in key of a pick list, from a literal.
template<ListName List>
class PickKey
{
public:
    constexpr PickKey() = default;
    template<typename Char, size_t N>
    consteval PickKey(const Char (&key)[N])
        : m_key(known(key))
    {
    }
    constexpr bool isEmpty() const { return m_key.isEmpty(); }
    constexpr QStringView view() const { return m_key; }
    QString toString() const { return QString::fromRawData(m_key.data(), m_key.size()); }
    operator QString() const { return toString(); }

    friend bool operator==(const PickKey &, const PickKey &) = default;

private:
    template<typename Char, size_t N>
    static consteval QStringView known(const Char (&key)[N])
    {
        constexpr size_t length = sizeof(List.text); // with a slash in the place of its end
        Char word[length + N]{};
        std::copy_n(List.text, length - 1, word);
        word[length - 1] = '/';
        std::copy_n(key, N, word + length);
        return vocabulary::known(vocabulary::picks, word).sliced(length);
    }

    QStringView m_key;
};

/// What somebody has picked from a list: a built-in key, or one that the workbook has added (see Catalogue); nothing
/// when it is empty. Literals that it is given or compared with are keys of the list, or do not compile.
template<ListName List>
class Pick
{
public:
    Pick() = default;
    Pick(PickKey<List> key)
        : m_key(key)
    {
    }
    /// What a file holds, or what a person has chosen of Catalogue::entries.
    explicit Pick(QString key)
        : m_key(std::move(key))
    {
    }
    Pick &operator=(PickKey<List> key)
    {
        m_key = key;
        return *this;
    }
    static constexpr ListKey list() { return List.text; }

    bool isEmpty() const { return m_key.isEmpty(); }
    const QString &toString() const { return m_key; }
    operator const QString &() const { return m_key; }

    friend bool operator==(const Pick &, const Pick &) = default;
    friend bool operator==(const Pick &left, PickKey<List> right) { return left.m_key == right.view(); }
    friend bool operator==(const Pick &left, const QString &right) { return left.m_key == right; }
    friend bool operator==(const Pick &left, const std::same_as<QStringView> auto &right)
    {
        return left.m_key == right;
    }
    friend size_t qHash(const Pick &pick, size_t seed = 0) { return qHash(pick.m_key, seed); }

private:
    QString m_key;
};

} // namespace straw
