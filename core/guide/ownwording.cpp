#include "core/guide/ownwording.h"

#include "core/base/settings.h"
#include "core/base/texts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String prefix{"own:"};

bool isAround(QChar letter)
{
    const bool isMark = letter.category() == QChar::Other_Format;
    return letter.isSpace() || isMark || QStringView(u"“”„\"«»‹›").contains(letter);
}

/// In any case, with any blank and any apostrophe: what is pasted has others than what is typed.
QString patternOf(const QString &words)
{
    static const QRegularExpression apostrophe(u"\\\\?['’]"_s);
    QStringList parts;
    for (const QString &part : words.split(u' '))
        parts += QRegularExpression::escape(part).replace(apostrophe, u"['’]"_s);
    return parts.join(u"\\h+"_s);
}

} // namespace

QString OwnWording::key() const
{
    return prefix + QString(words).replace(u'’', u'\'').toCaseFolded();
}

QString wordsToLookFor(const QString &typed)
{
    QStringView words(typed);
    while (!words.isEmpty() && isAround(words.front()))
        words = words.sliced(1);
    while (!words.isEmpty() && isAround(words.back()))
        words.chop(1);
    return words.toString().simplified();
}

bool canBeLookedFor(const QString &words)
{
    return std::ranges::any_of(words.toUcs4(), [](uint letter) { return QChar::isLetterOrNumber(letter); });
}

std::vector<OwnWording> ownWordingsOf(const Settings &user)
{
    std::vector<OwnWording> all;
    for (const QString &kept : user.value(Setting::WordingOwn).toStringList()) {
        const OwnWording own{kept.section(u'\t', 0, 0), kept.section(u'\t', 1, 1), kept.section(u'\t', 2)};
        if (canBeLookedFor(own.words))
            all.push_back(own);
    }
    return all;
}

void keepOwnWordings(const std::vector<OwnWording> &all, Settings &user)
{
    QStringList kept;
    for (const OwnWording &own : all)
        kept += QStringList{own.words, own.reason.simplified(), own.suggestion.simplified()}.join(u'\t');
    user.set(Setting::WordingOwn, kept);
}

bool isOwnWording(const QString &rule)
{
    return rule.startsWith(prefix);
}

QJsonObject rulesOf(const std::vector<OwnWording> &all, const Texts &texts)
{
    QJsonArray rules;
    for (const OwnWording &own : all) {
        //: Why words are underlined, where the user who added them gave no reason
        const QString standard = texts.text("Wording", QT_TRANSLATE_NOOP("Wording", "One of your own words."));
        //: %1 is what a user wants to say in place of words that they added
        const QString instead = texts.text("Wording", QT_TRANSLATE_NOOP("Wording", "Say instead: “%1”"));
        rules += QJsonObject{
            {u"key"_s, own.key()},
            {u"any"_s, QJsonArray{patternOf(own.words)}},
            {u"reason"_s, own.reason.isEmpty() ? standard : own.reason},
            {u"suggestion"_s, own.suggestion.isEmpty() ? QString() : Texts::filled(instead, {own.suggestion})}};
    }
    return {{u"rules"_s, rules}};
}

} // namespace straw
