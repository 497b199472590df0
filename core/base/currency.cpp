#include "core/base/currency.h"

#include <algorithm>
#include <optional>

namespace straw {

namespace {

/// ISO 4217:2015, list one: every currency whose minor unit has not two digits.
struct Exception
{
    int digits;
    QStringView currencies;
};
constexpr Exception exceptions[] = {
    {0, u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"},
    {3, u"BHD IQD JOD KWD LYD OMR TND"},
    {4, u"CLF UYW"},
};

/// ISO 4217, list one: the currencies that people pay in.
constexpr QStringView isoCodes =
    u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL "
    "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON "
    "RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH "
    "UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

/// Signs and abbreviations that people put in place of a code; the longer ones first.
struct Symbol
{
    QStringView text;
    QStringView currencies;
};
constexpr Symbol symbols[] = {
    {u"US$", u"USD"},
    {u"AU$", u"AUD"},
    {u"CA$", u"CAD"},
    {u"NZ$", u"NZD"},
    {u"HK$", u"HKD"},
    {u"A$", u"AUD"},
    {u"C$", u"CAD"},
    {u"R$", u"BRL"},
    {u"S$", u"SGD"},
    {u"$", u"USD AUD CAD NZD HKD SGD MXN ARS CLP COP TWD"},
    {u"\u20ac", u"EUR"},
    {u"\u00a3", u"GBP"},
    {u"\u00a5", u"JPY CNY"},
    {u"\u20b9", u"INR"},
    {u"\u20a9", u"KRW"},
    {u"\u20ba", u"TRY"},
    {u"\u20b4", u"UAH"},
    {u"\u20aa", u"ILS"},
    {u"\u20ab", u"VND"},
    {u"\u20a6", u"NGN"},
    {u"\u20b1", u"PHP"},
    {u"z\u0142", u"PLN"},
    {u"K\u010d", u"CZK"},
    {u"Ft", u"HUF"},
    {u"kr", u"SEK NOK DKK ISK"},
    {u"Fr", u"CHF"},
    {u"R", u"ZAR"},
};

bool lists(QStringView codes, QStringView code)
{
    return code.size() == 3 && !code.contains(u' ') && codes.contains(code);
}

/// What people write for the currency, at the start or the end of the text.
std::optional<QStringView> withoutSpelling(QStringView text, QStringView spelling)
{
    if (text.startsWith(spelling, Qt::CaseInsensitive)) {
        text = text.mid(spelling.size());
        return (text.startsWith(u'.') ? text.mid(1) : text).trimmed();
    }
    const QStringView undotted = text.endsWith(u'.') ? text.chopped(1) : text;
    if (undotted.endsWith(spelling, Qt::CaseInsensitive))
        return undotted.chopped(spelling.size()).trimmed();
    return std::nullopt;
}

/// Of the currencies that have a sign in common, the one that an amount is read in.
SpelledCurrency meantBy(QStringView currencies)
{
    const bool isSure = !currencies.contains(u' ');
    for (qsizetype at = 0; at < currencies.size(); at += 4) {
        const QStringView code = currencies.mid(at, 3);
        if (isSure || minorDigits(code) == 2)
            return {code, isSure};
    }
    return {};
}

} // namespace

int minorDigits(QStringView currency)
{
    for (const Exception &exception : exceptions) {
        if (lists(exception.currencies, currency))
            return exception.digits;
    }
    return 2;
}

QStringView withoutCurrency(QStringView amount, QStringView currency)
{
    if (currency.isEmpty())
        return amount;
    if (const auto rest = withoutSpelling(amount, currency))
        return *rest;
    for (const Symbol &symbol : symbols) {
        if (!lists(symbol.currencies, currency))
            continue;
        if (const auto rest = withoutSpelling(amount, symbol.text))
            return *rest;
    }
    return amount;
}

std::vector<SpelledCurrency> currenciesSpelled(QStringView amount)
{
    std::vector<SpelledCurrency> spelled;
    for (const QStringView end :
         {amount.first(std::min<qsizetype>(amount.size(), 3)), amount.last(std::min<qsizetype>(amount.size(), 3))}) {
        const QString code = end.toString().toUpper();
        if (const qsizetype at = lists(isoCodes, code) ? isoCodes.indexOf(code) : -1; at >= 0)
            spelled.push_back({isoCodes.mid(at, 3), true});
    }
    for (const Symbol &symbol : symbols) {
        if (withoutSpelling(amount, symbol.text))
            spelled.push_back(meantBy(symbol.currencies));
    }
    return spelled;
}

} // namespace straw
