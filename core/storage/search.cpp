#include "core/storage/search.h"

#include "core/base/usertext.h"
#include "core/schema/tables.h"
#include "core/storage/store.h"

#include <array>

namespace straw {

namespace {

/// A letter without case and accent: É becomes e, Ä becomes a.
char16_t plain(char16_t letter)
{
    constexpr size_t tabled = 0x500; // Latin, Greek and Cyrillic
    static const std::array<char16_t, tabled> table = [] {
        std::array<char16_t, tabled> letters{};
        for (char16_t i = 0; i < tabled; ++i) {
            const QString parts = QChar(i).decomposition();
            const QChar first =
                parts.isEmpty() || QChar(i).decompositionTag() != QChar::Canonical ? QChar(i) : parts.front();
            letters[i] = first.toCaseFolded().unicode();
        }
        return letters;
    }();
    return letter < tabled ? table[letter] : QChar(letter).toCaseFolded().unicode();
}

bool isWordLetter(char16_t letter)
{
    return letter < 0x80 ? (letter >= '0' && letter <= '9') || ((letter | 0x20) >= 'a' && (letter | 0x20) <= 'z')
                         : QChar(letter).isLetterOrNumber() || QChar::isSurrogate(letter);
}

/// The words of the term, plain.
std::vector<std::u16string> wordsOf(const QString &term)
{
    std::vector<std::u16string> words;
    bool inWord = false;
    for (const QChar letter : term) {
        if (isWordLetter(letter.unicode())) {
            if (!inWord)
                words.emplace_back();
            words.back() += plain(letter.unicode());
        }
        inWord = isWordLetter(letter.unicode());
    }
    return words;
}

/// Where a word of the text begins with the given one; -1 when none does.
qsizetype findWord(const QString &text, const std::u16string &word)
{
    const auto *letters = reinterpret_cast<const char16_t *>(text.utf16());
    const auto size = size_t(text.size());
    bool before = false;
    for (size_t i = 0; i + word.size() <= size; ++i) {
        const char16_t letter = letters[i];
        if (!before && plain(letter) == word[0]) {
            size_t matched = 1;
            while (matched < word.size() && plain(letters[i + matched]) == word[matched])
                ++matched;
            if (matched == word.size())
                return qsizetype(i);
        }
        before = isWordLetter(letter);
    }
    return -1;
}

/// What a program wrote into a column of text for itself: keys, hashes, names of tables and columns.
bool isForPrograms(const Column &column)
{
    static const QSet<ColumnKey> names{"column_name", "department",    "followed_by", "follows",      "format_note",
                                       "hash",        "key",           "language",    "list",         "media_type",
                                       "page",        "parent",        "play",        "revision_id",  "rule",
                                       "sha256",      "target_column", "target_id",   "target_table", "theme"};
    return column.kind == ColumnKind::Text && names.contains(column.name);
}

class Searcher
{
public:
    Searcher(const QString &term, int limit)
        : m_words(wordsOf(term))
        , m_limit(size_t(limit))
    {
    }

    template<typename T>
    void look(const T &record)
    {
        static const Table &table = Tables::instance().at(T::table);
        T::fields(record, [&]<typename M>(ColumnKey column, const M &field) {
            if constexpr (std::is_same_v<M, QString>)
                lookAt(table, record.id, column, field);
        });
    }

    void look(const Table &table, const Row &row)
    {
        for (size_t i = 1; i < row.size(); ++i) {
            if (isWrittenByPeople(table.columns[i]))
                lookAt(table, row.front().toString(), table.columns[i], row[i].toString());
        }
    }

    bool isDone() const { return m_words.empty() || m_hits.size() >= m_limit; }
    std::vector<SearchHit> hits() && { return std::move(m_hits); }

private:
    void lookAt(const Table &table, const QString &id, ColumnKey name, const QString &text)
    {
        if (text.isEmpty() || !matches(text))
            return;
        const Column *column = table.column(name);
        if (isWrittenByPeople(*column))
            lookAt(table, id, *column, text);
    }

    void lookAt(const Table &table, const QString &id, const Column &column, const QString &text)
    {
        if (isDone() || !matches(text))
            return;
        const qsizetype start = findWord(text, m_words.front());
        m_hits.push_back({table.name, id, column.name, text, start, qsizetype(m_words.front().size())});
    }

    bool matches(const QString &text) const
    {
        return std::ranges::all_of(m_words, [&](const auto &word) { return findWord(text, word) >= 0; });
    }

    std::vector<std::u16string> m_words;
    size_t m_limit;
    std::vector<SearchHit> m_hits;
};

} // namespace

bool isWrittenByPeople(const Column &column)
{
    return column.isSearchable() && !isForPrograms(column);
}

Excerpt excerptOf(const SearchHit &hit)
{
    constexpr qsizetype before = 24, most = 200; // characters
    qsizetype from = std::max<qsizetype>(0, hit.start - before);
    if (from > 0) {
        const qsizetype blank = QStringView(hit.text).first(hit.start).indexOf(u' ', from);
        if (blank >= 0)
            from = blank + 1;
        else if (hit.text[from].isLowSurrogate())
            ++from;
    }
    const QString ellipsis = from > 0 ? QStringLiteral("… ") : QString();
    QString text = hit.text.mid(from, most);
    for (QChar &letter : text) {
        if (letter.isSpace() || isControl(letter))
            letter = u' ';
    }
    const qsizetype start = hit.start - from;
    return {ellipsis + text, ellipsis.size() + start, std::min(hit.length, text.size() - start)};
}

std::vector<SearchHit> search(const Snapshot &workbook, const Store &store, const QString &term, int limit)
{
    Searcher searcher(term, limit);
    forEachRecordType([&]<typename T>() {
        const auto &records = workbook.*recordsIn<T>;
        if constexpr (requires { records.begin(); }) {
            for (const T &record : records) {
                if (searcher.isDone())
                    return;
                searcher.look(record);
            }
        } else {
            searcher.look(records);
        }
    });
    for (const TableKey name : tablesWithoutStruct) {
        const Table &table = Tables::instance().at(name);
        const bool isContent = table.recorded && table.name != u"conflict";
        const auto rows = isContent && !searcher.isDone() ? store.rows(table) : std::vector<Row>();
        for (const Row &row : rows ? *rows : std::vector<Row>())
            searcher.look(table, row);
    }
    return std::move(searcher).hits();
}

} // namespace straw
