#include "core/report/edition/namefinder.h"

#include "core/base/bylanguage.h"
#include "core/base/namematch.h"
#include "core/base/texts.h"
#include "core/workbook/ownlanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastLetters = 3;

QStringList wordsOf(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue &word : list.toArray())
        words += plainWords(word.toString());
    return words;
}

/// What is known of names in a language.
struct NameWords
{
    explicit NameWords(const QString &language)
    {
        const QJsonObject content = readContent(u"report/names.json"_s, language);
        everyday = wordsOf(content[u"everyday"]);
        before = wordsOf(content[u"before_names"]);
        between = content[u"between_names"].toVariant().toStringList(); // signs too
        particles = wordsOf(readContent(u"guide/quickadd.json"_s, language)[u"name_particles"]);
    }
    QStringList everyday, before, between, particles;
};

/// "Anna Meyer-Lund" has three words, and two of them joined.
QStringList partsOf(const QString &name)
{
    static const QRegularExpression blank(u"[\\s,]+"_s), sign(u"[\\s,.\\-‐‑]+"_s);
    QStringList parts = name.split(blank, Qt::SkipEmptyParts) + name.split(sign, Qt::SkipEmptyParts);
    parts.removeDuplicates();
    return parts;
}

} // namespace

NameFinder::NameFinder(const Snapshot &original, const StandIns &standIns, const Texts &texts)
    : m_someone(
          //: In place of a name that several people have
          texts.text("Report", QT_TRANSLATE_NOOP("Report", "someone")))
    , m_inQuote(
          //: Within somebody’s words; %1 is what is said there instead of a name
          texts.text("Report", QT_TRANSLATE_NOOP("Report", "[%1]")))
{
    static ByLanguage<NameWords> nameWords;
    const NameWords &own = nameWords.of(ownLanguage(original)), &ofReport = nameWords.of(texts.language());
    const QStringList everyday = own.everyday + ofReport.everyday;
    const QStringList noName =
        own.particles + ofReport.particles + plainWords(original.account.name).split(u' ', Qt::SkipEmptyParts);
    m_finder.setBefore(own.before + ofReport.before);
    m_between = own.between + ofReport.between;
    for (const Person &person : original.people) {
        const QString name = person.name.simplified();
        const QString replacement = standIns.names.value(person.id);
        if (name.isEmpty() || replacement.isEmpty())
            continue;
        if (isUnparted(name)) {
            if (name.size() > 1 && !m_unparted.contains(name)) {
                m_unparted.insert(name, int(m_meant.size()));
                m_meant.push_back({{person.id}, replacement, false});
            }
            continue;
        }
        const QStringList words = name.split(u' ');
        if (words.size() > 1) {
            add(name, person.id, replacement, false);
            add((words.last() + u' ' + words.first(words.size() - 1).join(u' ')), person.id, replacement, false);
        }
        for (const QString &part : partsOf(name)) {
            const QString plain = plainWords(part);
            if (plain.size() >= LeastLetters && !noName.contains(plain))
                add(part, person.id, replacement, everyday.contains(plain));
        }
    }
}

void NameFinder::add(const QString &phrase, const QString &person, const QString &replacement, bool isEveryday)
{
    const QString plain = plainWords(phrase);
    const auto known = m_numbers.constFind(plain);
    if (known != m_numbers.constEnd()) {
        Meant &meant = m_meant[size_t(*known)];
        if (!meant.people.contains(person))
            meant.people += person;
        if (meant.replacement != replacement)
            meant.replacement = m_someone;
        return;
    }
    const int number = int(m_meant.size());
    m_numbers.insert(plain, number);
    m_meant.push_back({{person}, replacement, isEveryday});
    m_finder.add(phrase, number);
}

std::vector<NameFinder::Found> NameFinder::in(const QString &text) const
{
    std::vector<Found> found;
    for (const PhraseFinder::Found &each : m_finder.in(text)) {
        const Meant &meant = m_meant[size_t(each.phrase)];
        if (meant.isEveryday && !text[each.from].isUpper())
            continue;
        found.push_back({each.from, each.length, meant.people.front(), meant.replacement});
    }
    for (auto name = m_unparted.begin(); name != m_unparted.end(); ++name) {
        const Meant &meant = m_meant[size_t(*name)];
        for (qsizetype at = text.indexOf(name.key()); at >= 0; at = text.indexOf(name.key(), at + name.key().size()))
            found.push_back({at, name.key().size(), meant.people.front(), meant.replacement});
    }
    std::ranges::sort(found, [](const Found &left, const Found &right) {
        return left.from != right.from ? left.from < right.from : left.length > right.length;
    });
    return found;
}

QString NameFinder::replaced(const QString &text, Telling telling) const
{
    QString out;
    qsizetype done = 0;
    QString before; // what the last one was replaced by
    for (const Found &each : in(text)) {
        if (each.from < done) // one name within another
            continue;
        const QStringView between = QStringView(text).mid(done, each.from - done);
        // Two names that are one now, or two words of one name, are said once: not "our team and our team".
        const QString plain = between.trimmed().toString().toLower();
        if (each.replacement != before || !(plain.isEmpty() || m_between.contains(plain))) {
            out += between;
            const QString said = telling == QuotedWithoutName ? m_someone : each.replacement;
            out += telling == Told ? said : Texts::filled(m_inQuote, {said});
        }
        before = each.replacement;
        done = each.from + each.length;
    }
    out += QStringView(text).mid(done);
    return out;
}

} // namespace straw
