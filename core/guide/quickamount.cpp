#include "core/base/currency.h"
#include "core/guide/quickadd.h"

#include <algorithm>

namespace straw {

namespace {

constexpr qsizetype mostWords = 4; // "EUR 1 200 000"

bool namesCurrency(QStringView amount, QStringView currency)
{
    return currency.isEmpty() ? !currenciesSpelled(amount).empty()
                              : withoutCurrency(amount, currency).size() < amount.trimmed().size();
}

/// What was written before the comma or the full stop that follows it.
QString withoutStop(QString amount)
{
    while (amount.endsWith(u',') || amount.endsWith(u';') || amount.endsWith(u'.'))
        amount.chop(1);
    return amount;
}

} // namespace

std::optional<TypedMoney> takeAmount(QString &line, QStringView currency, const QLocale &locale,
                                     const QuickWords &words)
{
    QStringList all = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype first = 0; first < all.size(); ++first) {
        for (qsizetype count = std::min(mostWords, all.size() - first); count > 0; --count) {
            const QString text = withoutStop(all.sliced(first, count).join(u' '));
            const auto amount = understandMoneyAndCurrency(text, currency, locale);
            if (!amount || amount->minor <= 0 || !isPlausibleAmount(amount->minor) || !namesCurrency(text, currency))
                continue;
            const bool isLed = first > 0 && words.beforeAmount.contains(all[first - 1], Qt::CaseInsensitive);
            all.remove(first - isLed, count + isLed);
            line = all.join(u' ');
            return amount;
        }
    }
    return std::nullopt;
}

} // namespace straw
