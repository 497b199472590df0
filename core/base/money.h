#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace straw {

/// Understands an amount as people type it: 84k, 84 000, 84.000,00, EUR 84,000, €84k, 2.4m,
/// 1,5 Mio. Returns minor units of the currency (an ISO 4217 code, or empty when none is chosen).
///
/// A separator that could group or mark decimals (84.000) is what the locale says it is. Refused:
/// another currency, groups that are none (1,23,45), more decimals than the currency has (so that
/// 84.000 is never taken for 84 euros), and what does not fit into 64 bits.
std::optional<qint64> understandMoney(QStringView text, QStringView currency, const QLocale &locale);

/// An amount, and the currency that was typed with it.
struct TypedMoney
{
    qint64 minor = 0;
    QString currency = {}; // ISO 4217; empty where none was typed, or a sign of several
};
/// The same, where an amount may be typed with its currency while none is chosen.
std::optional<TypedMoney> understandMoneyAndCurrency(QStringView text, QStringView currency, const QLocale &locale);

/// Whether somebody may have meant it: an amount below zero, or of more than 10^15 minor units, is a slip.
constexpr bool isPlausibleAmount(qint64 minor)
{
    return minor >= 0 && minor <= 1'000'000'000'000'000;
}

/// Minor units as the code and the number of the locale: EUR 84,000.00. Without a code when the
/// currency is empty.
QString showMoney(qint64 minor, QStringView currency, const QLocale &locale);

} // namespace straw
