#pragma once

#include <QStringView>

namespace straw {

/// How many digits the minor unit of a currency has (ISO 4217). 2 where the code is not known.
int minorDigits(QStringView currency);

/// An amount without the code or sign of the currency at its start or end: "84 k" of "84 k€"
/// for EUR. Signs of other currencies stay.
QStringView withoutCurrency(QStringView amount, QStringView currency);

} // namespace straw
