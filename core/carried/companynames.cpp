#include "core/carried/companynames.h"

#include "core/base/namematch.h"
#include "core/carried/carriedwords.h"

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastLetters = 3; // of a word that stands for the whole name
constexpr qsizetype LeastSpelled = 4; // of a name that is found however it is written: an account may be called "IT"
constexpr qsizetype LongWord = 5;

} // namespace

CompanyNames::CompanyNames(const CarriedWords &words)
    : m_words(words)
{
}

void CompanyNames::add(const QString &name, Which which)
{
    const QString written = name.simplified();
    const QStringList words = plainWords(written).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    const auto tellsAlone = [this](const QString &word) { return !m_words.companyWords.contains(word); };
    const auto isCommon = [&](const QString &word) { return !tellsAlone(word) || m_words.commonWords.contains(word); };
    const QString &first = words.front();
    const bool isOneWord = words.size() == 1;
    const Written whole = isOneWord && first.size() < LeastSpelled ? Written::Exactly
                          : std::ranges::all_of(words, isCommon)   ? Written::WithCapital
                                                                   : Written::AnyHow;
    addPhrase(written, {which, whole, written});
    for (const QString &word : words) {
        const bool isPlain = word == first && which == Customer && !isCommon(word);
        if (!isOneWord && word.size() >= LeastLetters && tellsAlone(word))
            addPhrase(word, {which, isPlain ? Written::AnyHow : Written::WithCapital, {}});
    }
    if (isUnparted(written))
        m_longWords += QString(plainWords(written)).remove(u' ');
    else if (first.size() >= LongWord && !isCommon(first))
        m_longWords += first;
}

void CompanyNames::addPhrase(const QString &phrase, Meant meant)
{
    m_finder.add(phrase, int(m_meant.size()));
    m_meant.push_back(std::move(meant));
}

std::vector<PhraseFinder::Found> CompanyNames::in(const QString &text) const
{
    std::vector<PhraseFinder::Found> found = m_finder.in(text);
    std::erase_if(found, [&](const PhraseFinder::Found &each) {
        const Meant &meant = m_meant[size_t(each.phrase)];
        return (meant.written == Written::Exactly && text.mid(each.from, each.length) != meant.exact)
               || (meant.written == Written::WithCapital && !text[each.from].isUpper());
    });
    return found;
}

bool CompanyNames::isIn(const QString &text) const
{
    return !in(text).empty();
}

QString CompanyNames::standIn(const QString &before, Which which) const
{
    const bool isApart = !before.isEmpty() && before.back().isSpace();
    const QString last = plainWords(before).section(u' ', -1);
    const bool followsArticle = isApart && m_words.articles.contains(last);
    const QString key = which == Customer ? u"customer"_s : u"other"_s;
    return m_words.standIns.value(followsArticle ? key + u"_after_article"_s : key);
}

QString CompanyNames::replaced(const QString &text) const
{
    QString out;
    qsizetype done = 0;
    for (const PhraseFinder::Found &each : in(text)) {
        out += QStringView(text).mid(done, each.from - done);
        out += standIn(out, m_meant[size_t(each.phrase)].which);
        done = each.from + each.length;
    }
    return out + text.mid(done);
}

} // namespace straw
