#include "core/carried/neutraltexts.h"

#include "core/base/namematch.h"
#include "core/carried/carriedwords.h"
#include "core/workbook/ownlanguage.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongWord = 5;

QStringList wordsOf(const QString &text)
{
    return plainWords(text).split(u' ', Qt::SkipEmptyParts);
}

/// The workbook with every name that its people have: the one under which somebody changes it as well.
Snapshot withAuthorNames(const Snapshot &workbook)
{
    Snapshot made;
    made.workbook = workbook.workbook;
    made.account = workbook.account;
    made.choices = workbook.choices;
    std::vector<Person> people;
    for (Person person : workbook.people) {
        people.push_back(person);
        if (person.author.trimmed().isEmpty() || person.author == person.name)
            continue;
        person.name = person.author;
        person.id += u"/author"_s;
        people.push_back(person);
    }
    made.people.assign(std::move(people));
    return made;
}

/// As people who have a name and nothing else.
Snapshot peopleCalled(const QStringList &names, const Snapshot &workbook)
{
    Snapshot made;
    made.workbook = workbook.workbook;
    std::vector<Person> people;
    for (const QString &name : names) {
        people.emplace_back();
        people.back().id = people.back().name = name;
    }
    made.people.assign(std::move(people));
    return made;
}

NameFinder finderOf(const Snapshot &people, const Texts &texts)
{
    return {people, rolesOfEverybody(people, texts), texts};
}

bool beginsSentence(const QString &text, qsizetype at)
{
    static constexpr QStringView opening = u" \t\n\"'“”„«»‘’()[]-–—•*";
    static constexpr QStringView closing = u".!?:;…";
    for (--at; at >= 0; --at) {
        if (closing.contains(text[at]))
            return true;
        if (!opening.contains(text[at]))
            return false;
    }
    return true;
}

} // namespace

NeutralTexts::NeutralTexts(const Snapshot &workbook, const Besides &besides)
    : NeutralTexts(withAuthorNames(workbook), workbook, besides)
{
}

NeutralTexts::NeutralTexts(const Snapshot &named, const Snapshot &workbook, const Besides &besides)
    : m_texts(ownLanguage(workbook))
    , m_words(CarriedWords::of(ownLanguage(workbook)))
    , m_standIns(rolesOfEverybody(named, m_texts))
    , m_people(named, m_standIns, m_texts)
    , m_gone(finderOf(peopleCalled(besides.gone, workbook), m_texts))
    , m_companies(m_words)
{
    m_companies.add(workbook.account.name, CompanyNames::Customer);
    for (const AtRisk &other : workbook.atRisk)
        m_companies.add(other.account, CompanyNames::Other);
    for (const QString &other : besides.customers)
        m_companies.add(other, CompanyNames::Other);
    for (const Person &person : named.people) {
        for (const QString &word : wordsOf(person.name)) {
            if (word.size() >= LongWord && !m_words.commonWords.contains(word))
                m_longWords += word;
        }
    }
    m_longWords += m_companies.longWords();
    m_ordinary = m_words.listWords;
    for (const QString &word : m_words.ordinaryCapitals)
        m_ordinary.insert(word);
    for (const QString &role : m_standIns.names) {
        for (const QString &word : wordsOf(role))
            m_ordinary.insert(word);
    }
}

std::optional<QString> NeutralTexts::of(const QString &text, Names names) const
{
    static const QRegularExpression address(u"\\w@\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString said = text.trimmed();
    if (said.contains(address) || namesGone(said))
        return std::nullopt;
    const bool beginsLarge = !said.isEmpty() && said.front().isUpper();
    said = m_companies.replaced(m_people.replaced(said));
    if (isLeft(said) || (names == Any && looksNamed(said)))
        return std::nullopt;
    if (beginsLarge)
        said[0] = said[0].toUpper();
    return said;
}

bool NeutralTexts::namesGone(const QString &text) const
{
    return !m_gone.in(text).empty();
}

bool NeutralTexts::isLeft(const QString &text) const
{
    if (!m_people.in(text).empty() || m_companies.isIn(text))
        return true;
    const QStringList words = wordsOf(text);
    return std::ranges::any_of(words, [this](const QString &word) {
        return std::ranges::any_of(m_longWords, [&word](const QString &name) { return word.contains(name); });
    });
}

bool NeutralTexts::looksNamed(const QString &text) const
{
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*"_s);
    const QString language = m_texts.language().section(u'_', 0, 0).section(u'-', 0, 0);
    const int mostInARow = m_words.capitalNouns.contains(language) ? 1 : 0;
    int inARow = 0;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        const QString written = match.captured();
        const bool isShort = written == written.toUpper(); // I, IT, Q3
        const bool isName = written.front().isUpper() && !isShort && !m_ordinary.contains(plainWords(written))
                            && !beginsSentence(text, match.capturedStart());
        inARow = isName ? inARow + 1 : 0;
        if (inARow > mostInARow)
            return true;
    }
    return false;
}

} // namespace straw
