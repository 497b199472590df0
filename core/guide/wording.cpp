#include "core/guide/wording.h"

#include "core/base/bylanguage.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

// What a pattern may try before it is given up, some milliseconds; and what is looked at in one go.
constexpr QLatin1String limit{"(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=5000)"};
constexpr qsizetype mostAtOnce = 4096;

constexpr auto asRead = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString joined(const QJsonValue &patterns)
{
    QStringList all;
    for (const QJsonValue &pattern : patterns.toArray())
        all += pattern.toString();
    return all.join(u'|');
}

// What a word goes on with; some scripts write one word after the other without blanks.
constexpr QLatin1String letter{
    "(?!\\p{Han}|\\p{Hiragana}|\\p{Katakana}|\\p{Thai}|\\p{Lao}|\\p{Khmer}|\\p{Myanmar})\\w"};

/// Of whole words; or of a whole text, as that of an action is one sentence.
QRegularExpression compiled(const QString &patterns, bool isWhole)
{
    const QString words = isWhole ? u"^\\s*+(?:%1)\\s*+[.!]?\\s*+$"_s.arg(patterns)
                                  : u"(?<!%1)(?:%2)(?!%1|\\p{M})"_s.arg(letter, patterns);
    QRegularExpression expression(limit + words, asRead);
    expression.optimize();
    return expression;
}

std::vector<WordingOf> placesOf(const QJsonValue &json)
{
    constexpr std::pair<QLatin1String, WordingOf> known[] = {
        {"case"_L1, WordingOf::Case}, {"action"_L1, WordingOf::Action}, {"customer"_L1, WordingOf::ToCustomer}};
    std::vector<WordingOf> places;
    const QJsonArray named = json.toArray();
    for (const auto &[name, place] : known) {
        if (named.isEmpty() || named.contains(QJsonValue(name)))
            places.push_back(place);
    }
    return places;
}

/// Nothing when it was given up.
std::optional<std::vector<Stretch>> foundIn(const QString &text, const QRegularExpression &words)
{
    std::vector<Stretch> found;
    auto match = words.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        if (one.capturedLength() > 0)
            found.push_back({one.capturedStart(), one.capturedLength()});
    }
    return match.isValid() ? std::optional(std::move(found)) : std::nullopt;
}

bool isWithin(const Stretch &part, const std::vector<Stretch> &all)
{
    return std::ranges::any_of(all, [&](const Stretch &one) { return one.at <= part.at && part.end() <= one.end(); });
}

/// What a rule means in a text; nothing when it was given up.
std::optional<std::vector<Stretch>> meantIn(const QString &text, const WordingRule &rule)
{
    auto found = foundIn(text, rule.words);
    if (!found || found->empty())
        return found;
    for (const QRegularExpression &other : rule.butNot) {
        const auto exceptions = foundIn(text, other);
        if (!exceptions)
            return {};
        std::erase_if(*found, [&](const Stretch &words) { return isWithin(words, *exceptions); });
    }
    return found;
}

/// What is said by somebody else.
const QRegularExpression &quoted()
{
    static const QRegularExpression quotes(u"“[^”\\n]*”|\"[^\"\\n]*\"|«[^»\\n]*»|„[^“\\n]*“"_s);
    return quotes;
}

/// Half a letter, as of a file that was cut, would end a search as if it had been given up.
QString withWholeLetters(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

/// The end of what is looked at together from there on: of the paragraph, or of its last word that has room.
qsizetype endOfPiece(const QString &text, qsizetype from)
{
    const qsizetype line = text.indexOf(u'\n', from);
    const qsizetype end = line < 0 ? text.size() : line;
    if (end - from <= mostAtOnce)
        return end;
    const qsizetype blank = text.lastIndexOf(u' ', from + mostAtOnce);
    return blank > from ? blank : from + mostAtOnce;
}

} // namespace

const WordingRules &WordingRules::of(const QString &language)
{
    static ByLanguage<WordingRules> all;
    static const WordingRules none{QJsonObject()};
    const WordingRules &rules = all.of(language);
    return language.startsWith(rules.m_language) ? rules : none;
}

WordingRules::WordingRules(const QString &language)
    : WordingRules(readContent(u"guide/wording.json"_s, language))
{
}

WordingRules::WordingRules(const QJsonObject &content)
{
    m_language = content[u"language"].toString();
    for (const QJsonValue &json : content[u"rules"].toArray()) {
        WordingRule rule{.key = json[u"key"].toString(),
                         .reason = json[u"reason"].toString(),
                         .suggestion = json[u"suggestion"].toString(),
                         .words = compiled(joined(json[u"any"]), json[u"whole"].toBool()),
                         .butNot = {},
                         .looksAt = placesOf(json[u"places"])};
        for (const QJsonValue &other : json[u"but_not"].toArray())
            rule.butNot.push_back(compiled(other.toString(), false));
        const auto parses = [](const QRegularExpression &one) { return one.isValid(); };
        if (parses(rule.words) && std::ranges::all_of(rule.butNot, parses))
            m_rules.push_back(std::move(rule));
        else
            m_unreadable += rule.key;
    }
    m_isTooSlow = std::make_unique<std::atomic<bool>[]>(m_rules.size());
}

const WordingRule *WordingRules::find(const QString &key) const
{
    const auto found = std::ranges::find(m_rules, key, &WordingRule::key);
    return found == m_rules.end() ? nullptr : &*found;
}

QStringList WordingRules::tooSlow() const
{
    QStringList keys;
    for (size_t at = 0; at < m_rules.size(); ++at) {
        if (m_isTooSlow[at])
            keys += m_rules[at].key;
    }
    return keys;
}

void WordingRules::findIn(const QString &paragraph, qsizetype from, WordingOf of, std::vector<WordingMark> &marks) const
{
    const std::vector<Stretch> quotes = foundIn(paragraph, quoted()).value_or(std::vector<Stretch>());
    for (size_t at = 0; at < m_rules.size(); ++at) {
        const WordingRule &rule = m_rules[at];
        if (m_isTooSlow[at] || std::ranges::find(rule.looksAt, of) == rule.looksAt.end())
            continue;
        const auto meant = meantIn(paragraph, rule);
        if (!meant)
            m_isTooSlow[at] = true;
        for (const Stretch &words : meant.value_or(std::vector<Stretch>())) {
            if (!isWithin(words, quotes))
                marks.push_back({{from + words.at, words.length}, rule.key});
        }
    }
}

std::vector<WordingMark> WordingRules::marksIn(const QString &text, WordingOf of, Stretch part) const
{
    const Stretch whole = paragraphsAround(text, part);
    std::vector<WordingMark> found;
    for (qsizetype from = whole.at; from < whole.end();) {
        const qsizetype end = std::min(endOfPiece(text, from), whole.end());
        findIn(withWholeLetters(text.sliced(from, end - from)), from, of, found);
        from = std::max(end, from + 1);
    }
    if (const QStringList slow = tooSlow(); !slow.isEmpty())
        std::erase_if(found, [&](const WordingMark &mark) { return slow.contains(mark.rule); });
    std::ranges::stable_sort(found, {}, [](const WordingMark &mark) { return std::pair(mark.at.at, -mark.at.length); });
    std::vector<WordingMark> marks;
    for (WordingMark &mark : found) {
        if (marks.empty() || marks.back().at.end() <= mark.at.at)
            marks.push_back(std::move(mark));
    }
    return marks;
}

Stretch paragraphsAround(const QString &text, Stretch part)
{
    const qsizetype first = std::clamp<qsizetype>(part.at, 0, text.size());
    const qsizetype last = std::clamp<qsizetype>(part.end(), first, text.size());
    qsizetype from = first == 0 ? 0 : text.lastIndexOf(u'\n', first - 1) + 1;
    if (first - from > mostAtOnce)
        from = text.indexOf(u' ', first - mostAtOnce) + 1;
    const qsizetype line = text.indexOf(u'\n', last);
    qsizetype end = line < 0 ? text.size() : line;
    if (end - last > mostAtOnce)
        end = text.lastIndexOf(u' ', last + mostAtOnce);
    from = from > first ? first : from;
    return {from, std::max(end, last) - from};
}

} // namespace straw
