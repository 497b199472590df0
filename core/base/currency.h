#pragma once

#include <QStringView>

#include <vector>

namespace straw {

/// How many digits the minor unit of a currency has (ISO 4217). 2 where the code is not known.
int minorDigits(QStringView currency);

/// An amount without the code or sign of the currency at its start or end: "84 k" of "84 k€"
/// for EUR. Signs of other currencies stay.
QStringView withoutCurrency(QStringView amount, QStringView currency);

/// A currency that an amount is written in.
struct SpelledCurrency
{
    QStringView code;    // ISO 4217
    bool isSure = false; // the sign is that of no other
};
/// Those whose code or sign stands at the start or the end of an amount, a sign of several told by the first of them
/// with the usual decimals.
std::vector<SpelledCurrency> currenciesSpelled(QStringView amount);

} // namespace straw
