#include "core/workbook/passage.h"

#include "core/workbook/findingrecords.h"

#include <QTextBoundaryFinder>
#include <QUuid>

#include <algorithm>

namespace straw {

namespace {

constexpr QUuid passageNamespace(0x6b0c2f1e, 0x51d7, 0x4e0a, 0x9d, 0x3a, 0x8e, 0x27, 0x44, 0xb1, 0x5f, 0xc6);

// Longer than any letter that is meant as one.
constexpr qsizetype longestLetter = 64;

/// What stands around a place: a text may be a million letters long.
struct Around
{
    Around(const QString &text, qsizetype at)
        : from(std::max<qsizetype>(0, at - longestLetter))
        , part(text.mid(from, at - from + longestLetter))
        , finder(QTextBoundaryFinder::Grapheme, part)
    {
        finder.setPosition(at - from);
    }

    qsizetype from;
    QString part;
    QTextBoundaryFinder finder;
};

bool isBetweenLetters(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const auto isPlain = [](QChar letter) { return letter.unicode() < 0x300 && letter != u'\n'; };
    if (isPlain(text[at]) && isPlain(text[at - 1]))
        return true;
    return Around(text, at).finder.isAtBoundary();
}

qsizetype betweenLetters(const QString &text, qsizetype at, bool onwards)
{
    if (isBetweenLetters(text, at))
        return at;
    Around around(text, at);
    const qsizetype found = onwards ? around.finder.toNextBoundary() : around.finder.toPreviousBoundary();
    return found < 0 ? at : around.from + found;
}

qsizetype placeOf(const QString &text, qint64 codePoints)
{
    qsizetype at = 0;
    for (; at < text.size() && codePoints > 0; --codePoints)
        at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    return at;
}

} // namespace

Stretch wholeLetters(const QString &text, Stretch stretch)
{
    qsizetype from = betweenLetters(text, std::clamp<qsizetype>(stretch.at, 0, text.size()), false);
    qsizetype to = betweenLetters(text, std::clamp<qsizetype>(stretch.end(), from, text.size()), true);
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    return {from, to - from};
}

qint64 codePointsBefore(const QString &text, qsizetype at)
{
    const auto end = text.begin() + at;
    return at - std::count_if(text.begin(), end, [](QChar unit) { return unit.isLowSurrogate(); });
}

std::optional<Stretch> passageIn(const QString &text, const QString &words, const Number &markedAt)
{
    if (words.isEmpty())
        return {};
    const auto isWhole = [&](qsizetype at) {
        return isBetweenLetters(text, at) && isBetweenLetters(text, at + words.size());
    };
    const qsizetype marked = placeOf(text, markedAt.value_or(0));
    qsizetype next = text.indexOf(words, marked);
    while (next >= 0 && !isWhole(next))
        next = text.indexOf(words, next + 1);
    qsizetype before = marked > 0 ? text.lastIndexOf(words, marked - 1) : -1;
    while (before >= 0 && !isWhole(before))
        before = before > 0 ? text.lastIndexOf(words, before - 1) : -1;
    if (next < 0 && before < 0)
        return {};
    const bool isBehind = before < 0 || (next >= 0 && next - marked < marked - before);
    return Stretch{isBehind ? next : before, words.size()};
}

QString passageId(const Evidence &evidence)
{
    const QString &weighed = evidence.causeId.isEmpty() ? evidence.criterionId : evidence.causeId;
    const QStringList parts{weighed, evidence.targetTable, evidence.targetId, evidence.targetColumn, evidence.passage};
    return QUuid::createUuidV5(passageNamespace, parts.join(u'\n')).toString(QUuid::WithoutBraces);
}

} // namespace straw
