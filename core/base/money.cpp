#include "core/base/money.h"

#include "core/base/currency.h"

#include <QVarLengthArray>

#include <algorithm>
#include <span>

namespace straw {

namespace {

constexpr qsizetype longestAmount = 64; // characters
constexpr int mostDigits = 19;          // of a 64-bit number

/// Words behind a number and the zeros that they stand for.
struct Multiplier
{
    int zeros;
    QStringView word;
};
constexpr Multiplier multipliers[] = {
    {3, u"k"},  {3, u"thousand"}, {3, u"tsd"},     {3, u"tausend"},  {6, u"m"},          {6, u"mm"},
    {6, u"mn"}, {6, u"mio"},      {6, u"mill"},    {6, u"million"},  {6, u"millions"},   {6, u"millionen"},
    {9, u"bn"}, {9, u"mrd"},      {9, u"billion"}, {9, u"billions"}, {9, u"milliarden"},
};

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}

/// A blank or an apostrophe: they only ever group digits.
bool isPlainGroup(QChar c)
{
    return c.isSpace() || c == u'\'' || c == QChar(0x2019);
}

bool isPointOrComma(QChar c)
{
    return c == u'.' || c == u',';
}

/// Digits with their decimals: digits * 10^-decimals.
struct Number
{
    qint64 digits = 0;
    int decimals = 0;
};

bool scale(qint64 &number, int zeros)
{
    for (; number != 0 && zeros > 0; --zeros) {
        if (__builtin_mul_overflow(number, qint64(10), &number))
            return false;
    }
    return true;
}

/// The runs of digits of a number and the separators between them.
struct DigitGroups
{
    QVarLengthArray<int, 16> sizes;
    QVarLengthArray<QChar, 16> separators;
    qint64 digits = 0;
};

/// Reads digits and single separators from the start of the text, and shortens it by them.
std::optional<DigitGroups> takeGroups(QStringView &text, const QLocale &locale)
{
    DigitGroups groups;
    int count = 0;
    qsizetype at = 0;
    while (at < text.size() && text[at].digitValue() >= 0) {
        int size = 0;
        for (; at < text.size() && text[at].digitValue() >= 0; ++at, ++size) {
            if (__builtin_mul_overflow(groups.digits, qint64(10), &groups.digits)
                || __builtin_add_overflow(groups.digits, qint64(text[at].digitValue()), &groups.digits))
                return std::nullopt;
        }
        count += size;
        groups.sizes.append(size);
        const bool goesOn = at + 1 < text.size() && text[at + 1].digitValue() >= 0;
        if (!goesOn)
            break;
        // Signs that only some languages have (Arabic, Persian) say by themselves what they part.
        const QChar sign = text[at];
        if (isPlainGroup(sign) || (!isPointOrComma(sign) && locale.groupSeparator() == QString(sign)))
            groups.separators.append(u' ');
        else if (isPointOrComma(sign) || locale.decimalPoint() == QString(sign))
            groups.separators.append(sign);
        else
            break;
        ++at;
    }
    if (count == 0 || count > mostDigits)
        return std::nullopt;
    text = text.mid(at);
    return groups;
}

/// Thousands (1,234,567) or the Indian way (12,34,567).
bool areGroups(std::span<const int> sizes)
{
    if (sizes.size() == 1)
        return true;
    const auto between = sizes.subspan(1, sizes.size() - 2);
    const auto all = [&](int size) {
        return std::all_of(between.begin(), between.end(), [&](int s) { return s == size; });
    };
    return sizes.back() == 3 && ((sizes.front() <= 3 && all(3)) || (sizes.front() <= 2 && all(2)));
}

/// How many groups at the end are decimals: 0 or 1. Nothing when the separators make no sense.
std::optional<int> decimalGroups(const DigitGroups &groups, const QLocale &locale)
{
    const auto &separators = groups.separators;
    if (separators.isEmpty())
        return 0;
    const QChar last = separators.back();
    const auto sameAsLast = std::count(separators.begin(), separators.end(), last);
    const bool mixed = sameAsLast != separators.size();
    if (!mixed && last != u' ' && !isPointOrComma(last)) // a decimal sign that is nothing else
        return separators.size() == 1 ? std::optional(1) : std::nullopt;
    if (last == u' ')
        return mixed ? std::nullopt : std::optional(0);
    if (mixed) {
        const bool oneGroupSign =
            std::all_of(separators.begin(), separators.end() - 1, [&](QChar c) { return c == separators[0]; });
        return sameAsLast == 1 && oneGroupSign ? std::optional(1) : std::nullopt;
    }
    if (separators.size() > 1)
        return 0;
    return groups.sizes.back() != 3 || locale.decimalPoint() == QString(last) ? 1 : 0;
}

std::optional<Number> takeNumber(QStringView &text, const QLocale &locale)
{
    const auto groups = takeGroups(text, locale);
    if (!groups)
        return std::nullopt;
    const auto decimals = decimalGroups(*groups, locale);
    const std::span<const int> sizes(groups->sizes.data(), size_t(groups->sizes.size()));
    if (!decimals || !areGroups(sizes.first(sizes.size() - size_t(*decimals))))
        return std::nullopt;
    return Number{groups->digits, *decimals ? sizes.back() : 0};
}

QString plainNumber(quint64 number, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(qulonglong(number));
}

/// In groups of three. Qt shows 1294073721 as 1294.073.721 in the locales that leave four digits
/// together (Spanish, Polish); only numbers of four digits should stay as they are.
QString grouped(quint64 number, const QLocale &locale)
{
    QString text = plainNumber(number, locale);
    const qsizetype digit = locale.zeroDigit().size();
    const QString separator = locale.groupSeparator();
    const bool groupsFour = locale.toString(1000).contains(separator);
    if (text.size() / digit < (groupsFour ? 4 : 5))
        return text;
    for (qsizetype at = text.size() - 3 * digit; at > 0; at -= 3 * digit)
        text.insert(at, separator);
    return text;
}

} // namespace

std::optional<qint64> understandMoney(QStringView text, QStringView currency, const QLocale &locale)
{
    text = text.trimmed();
    if (text.size() > longestAmount)
        return std::nullopt;

    bool negative = false;
    const auto takeMinus = [&] {
        const QString sign = locale.negativeSign(); // of two letters in some languages
        const qsizetype length = text.startsWith(sign) ? sign.size() : !text.isEmpty() && isMinus(text.front()) ? 1 : 0;
        if (!negative && length > 0) {
            negative = true;
            text = text.mid(length).trimmed();
        }
    };
    takeMinus();
    text = withoutCurrency(text, currency);
    takeMinus();

    auto number = takeNumber(text, locale);
    if (!number)
        return std::nullopt;

    text = text.trimmed();
    int zeros = 0;
    if (text == u",-" || text == u".-" || text == u",\u2013" || text == u".\u2013") {
        text = {}; // "84,-" says that there are no cents
    } else if (!text.isEmpty()) {
        const QStringView word = text.endsWith(u'.') ? text.chopped(1) : text;
        for (const Multiplier &multiplier : multipliers) {
            if (word.compare(multiplier.word, Qt::CaseInsensitive) == 0)
                zeros = multiplier.zeros;
        }
        if (zeros == 0)
            return std::nullopt;
    }

    const int shift = minorDigits(currency) + zeros - number->decimals;
    if (shift < 0 || !scale(number->digits, shift))
        return std::nullopt;
    return negative ? -number->digits : number->digits;
}

std::optional<TypedMoney> understandMoneyAndCurrency(QStringView text, QStringView currency, const QLocale &locale)
{
    if (const auto minor = understandMoney(text, currency, locale))
        return TypedMoney{*minor};
    text = text.trimmed();
    if (!currency.isEmpty() || text.size() > longestAmount)
        return std::nullopt;
    const QStringView spelled = text.size() > 1 && isMinus(text.front()) ? text.mid(1).trimmed() : text;
    for (const SpelledCurrency &each : currenciesSpelled(spelled)) {
        if (const auto minor = understandMoney(text, each.code, locale))
            return TypedMoney{*minor, each.isSure ? each.code.toString() : QString()};
    }
    return std::nullopt;
}

QString showMoney(qint64 minor, QStringView currency, const QLocale &locale)
{
    const int decimals = minorDigits(currency);
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const quint64 amount = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);

    QString text = grouped(amount / unit, locale);
    if (decimals > 0) {
        // A leading 1 keeps the zeros: 105 cents are "1" and "05".
        const QString digits = plainNumber(unit + amount % unit, locale);
        text += locale.decimalPoint() + digits.mid(locale.zeroDigit().size());
    }
    if (minor < 0)
        text.prepend(locale.negativeSign());
    return currency.isEmpty() ? text : currency.toString() + u' ' + text;
}

} // namespace straw
