#include "core/guide/quickcompletion.h"

#include "core/base/namematch.h"
#include "core/guide/quickadd.h"

#include <algorithm>

namespace straw {

namespace {

constexpr int MostSourceWords = 4;
constexpr int MostNameWords = 6; // as the reader takes them together

bool startsWord(QStringView line, qsizetype at)
{
    return at == 0 || line[at - 1].isSpace();
}

/// "via ph": the words after the last "via", as long as they may still be the beginning of a source.
QuickToken sourceTokenAt(QStringView line, const QuickWords &words)
{
    qsizetype at = line.size();
    for (int count = 0; count <= MostSourceWords; ++count) {
        qsizetype end = at;
        while (end > 0 && line[end - 1].isSpace())
            --end;
        qsizetype start = end;
        while (start > 0 && !line[start - 1].isSpace())
            --start;
        if (start == end || line.mid(start, end - start) == u"!") // the final straw ends the source
            return {};
        if (end < line.size() && words.beforeSource.contains(line.mid(start, end - start), Qt::CaseInsensitive)) {
            qsizetype from = end;
            while (from < line.size() && line[from].isSpace())
                ++from;
            return {QuickToken::Source, from, line.size() - from, line.mid(from).toString()};
        }
        at = start;
    }
    return {};
}

} // namespace

QuickToken quickTokenAt(QStringView line, qsizetype cursor, const QuickWords &words)
{
    const QStringView before = line.left(cursor);
    qsizetype sign = before.size();
    while (--sign >= 0) {
        if ((before[sign] == u'@' || before[sign] == u'#') && startsWord(before, sign))
            break;
    }
    if (sign < 0)
        return sourceTokenAt(before, words);
    const QStringView typed = before.mid(sign + 1);
    const bool oneWord = std::none_of(typed.begin(), typed.end(), [](QChar c) { return c.isSpace(); });
    const QuickToken token{before[sign] == u'@' ? QuickToken::Person : QuickToken::Place, sign, before.size() - sign,
                           typed.toString()};
    if (oneWord)
        return token;
    if (token.kind == QuickToken::Person && !typed.back().isSpace()) {
        // A name of several words goes on for as long as the line is read so.
        const QuickEvent read = understandQuickAdd(before.mid(sign), {}, words);
        if (!read.parts.empty() && read.parts.front().kind == QuickPart::Person
            && read.parts.front().end() == token.length)
            return token;
    }
    return sourceTokenAt(before, words);
}

std::vector<const Person *> peopleOffered(const Snapshot &workbook, QStringView typed)
{
    const NamePattern pattern(typed);
    std::vector<const Person *> found;
    for (const Person &person : workbook.people) {
        if (typed.trimmed().isEmpty() || pattern.begins(person.name))
            found.push_back(&person);
    }
    std::stable_partition(found.begin(), found.end(), [&pattern](const Person *person) {
        return pattern.match(person->name) >= NamePattern::Words;
    });
    return found;
}

QString quickMention(const QString &name, const QuickWords &words)
{
    const QStringList parts = name.split(u' ');
    const bool isPlain =
        parts.size() <= MostNameWords && std::all_of(parts.begin(), parts.end(), [&words](const QString &part) {
            const bool isInitial = part.size() == 2 && part[1] == u'.';
            const bool ends =
                part.isEmpty() || part.back().isLetterOrNumber() || part.back().isSurrogate() || isInitial;
            return !part.isEmpty() && (part[0].isLetter() || part[0].isSurrogate()) && ends && !part.contains(u'_')
                   && !words.beforeSource.contains(part, Qt::CaseInsensitive) && !part.endsWith(u"'s")
                   && !part.endsWith(u"\u2019s");
        });
    return isPlain ? u'@' + name : QStringLiteral("@\"%1\"").arg(name);
}

} // namespace straw
