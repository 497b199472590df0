#include "core/guide/callednames.h"

#include "core/guide/callnames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace straw {

namespace {

/// The letters from a place on, which may be none.
QStringView lettersAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.sliced(at, end - at);
}

} // namespace

CalledNames::CalledNames(const Snapshot &workbook)
{
    QSet<QString> names;
    for (const Person &person : workbook.people) {
        for (const QString &name : callNames(person.name))
            names.insert(name);
    }
    for (const QString &name : std::as_const(names))
        m_names.insert(lettersAt(name, 0).toString(), name);
}

bool CalledNames::isIn(const QString &text) const
{
    for (qsizetype at = 0; at < text.size();) {
        const QStringView letters = lettersAt(text, at);
        if (text[at].isUpper()) { // as every name that callNames gives
            const auto [first, last] = m_names.equal_range(letters.toString());
            const bool found = std::any_of(first, last, [&](const QString &name) {
                const qsizetype end = at + name.size();
                return QStringView(text).sliced(at).startsWith(name) && (end == text.size() || !text[end].isLetter());
            });
            if (found)
                return true;
        }
        at += std::max<qsizetype>(1, letters.size());
    }
    return false;
}

bool hasTwoCapitalisedWords(const QString &text)
{
    static const QRegularExpression pair(QStringLiteral(
        "(?<![\\p{L}\\p{M}])(\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}[\\p{L}\\p{M}]*) \\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}"));
    constexpr qsizetype shortWord = 3;
    for (auto found = pair.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QStringView before = QStringView(text).first(match.capturedStart()).trimmed();
        const bool beginsSentence = before.isEmpty() || QStringView(u".!?:…").contains(before.back());
        if (!beginsSentence || match.captured(1).size() > shortWord)
            return true;
    }
    return false;
}

} // namespace straw
