#include "core/report/edition/amountsleft.h"

#include "core/base/currency.h"
#include "core/report/edition/editionrules.h"
#include "core/report/edition/phrasefinder.h"
#include "core/report/edition/recordwalk.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// The digits of an amount, with and without those of the minor unit: 84000, 8400000.
void addDigits(QSet<QString> &digits, qint64 minor, qint64 unit)
{
    constexpr qint64 leastTold = 1000;
    if (minor / unit < leastTold)
        return;
    digits.insert(QString::number(minor));
    if (minor % unit == 0)
        digits.insert(QString::number(minor / unit));
}

QSet<QString> leftOut(const Snapshot &original, const EditionOptions &options)
{
    const auto unit = qint64(std::pow(10, minorDigits(original.account.currency)));
    QSet<QString> digits;
    forEachRecordType([&]<typename T>() {
        for (const T *record : recordsOf<T>(original)) {
            T::fields(*record, [&]<typename Field>(ColumnKey name, const Field &field) {
                if constexpr (std::is_same_v<Field, Number>) {
                    const bool isMoney = Tables::instance().column(T::table, name)->kind == ColumnKind::Money;
                    if (isMoney && field && ruleOf(T::table, name).in(options.edition) == Treatment::Drop)
                        addDigits(digits, *field, unit);
                }
            });
        }
    });
    return digits;
}

} // namespace

std::vector<AmountLeft> amountsLeft(const Projected &projected, const Snapshot &original, const EditionOptions &options)
{
    std::vector<AmountLeft> left;
    const QSet<QString> digits = leftOut(original, options);
    if (digits.isEmpty())
        return left;
    // Digits in groups of three as any locale writes them, or in one row; with two more behind a sign.
    static const QRegularExpression number(
        u"\\d{1,3}(?:[.,'’ \u00a0\u202f]\\d{3})+(?:[.,]\\d{1,3})?|\\d{4,}(?:[.,]\\d{1,3})?"_s);
    static const QRegularExpression noDigit(u"\\D"_s);
    forEachText(projected.workbook, [&](TableKey table, const QString &id, ColumnKey column, const QString &text) {
        if (text.isEmpty() || !isFreeText(table, *Tables::instance().column(table, column)))
            return;
        for (auto found = number.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (digits.contains(QString(match.captured()).remove(noDigit)))
                left.push_back({{table, id, column},
                                match.captured(),
                                excerptOf(text, match.capturedStart(), match.capturedLength())});
        }
    });
    return left;
}

} // namespace straw
