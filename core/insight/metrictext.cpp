#include "core/insight/metrictext.h"

#include "core/base/money.h"

#include <QCoreApplication>

namespace straw {

namespace {

constexpr char context[] = "Metrics";
constexpr qint64 leastDaysInMonths = 60;

QString withoutValue(const Metric &metric, const Texts &texts)
{
    switch (metric.value.state) {
    case Measure::CheckInputs:
        return metric.unit == Metric::Days ? texts.text(context, QT_TRANSLATE_NOOP("Metrics", "check these dates"))
                                           : texts.text(context, QT_TRANSLATE_NOOP("Metrics", "check these amounts"));
    case Measure::Never:
        //: Value of a figure: it did not come to that
        return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "never"));
    case Measure::Over:
        //: Value of “Days left” once the contract is over
        return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "ended"));
    case Measure::NotKnown:
    case Measure::Known:
        break;
    }
    //: Value of a figure
    return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "not known"));
}

QString showDays(const Measure &days, const Texts &texts, const QLocale &locale)
{
    const QString most =
        //: Value of a figure
        texts.text(context, QT_TRANSLATE_N_NOOP("Metrics", "%n day(s)"), int(days.most));
    if (days.least == days.most)
        return days.exact ? most
                          //: Value of a figure; %1 is a number of days with its word
                          : texts.text(context, QT_TRANSLATE_NOOP("Metrics", "about %1")).arg(most);
    if (days.least == 0)
        //: Value of a figure; %1 is a number of days with its word
        return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "up to %1")).arg(most);
    //: Value of a figure, from least to most; both are numbers of days, the second with its word
    return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "%1 to %2")).arg(locale.toString(days.least), most);
}

/// Hundredths with two decimals, without a detour through floating point.
QString showHundredths(qint64 hundredths, const QLocale &locale)
{
    return locale.toString(hundredths / 100) + locale.decimalPoint()
           + QString::number(hundredths % 100).rightJustified(2, u'0');
}

/// Whole percent, rounded half up.
QString showPercent(qint64 hundredths, const QLocale &locale)
{
    return locale.toString((hundredths + 50) / 100);
}

QString showInput(const Metric::Input &input, const Texts &texts, const QLocale &locale, const DateWords &words)
{
    if (const Edtf *date = std::get_if<Edtf>(&input))
        return showDate(*date, locale, ShowStyle::Compact, words);
    if (const Amount *amount = std::get_if<Amount>(&input))
        return showMoney(amount->minor, amount->currency, locale);
    if (const Share *share = std::get_if<Share>(&input))
        //: A share in a formula; %1 is a whole number
        return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "%1 %")).arg(locale.toString(share->percent));
    if (const qint64 *number = std::get_if<qint64>(&input))
        return locale.toString(*number);
    return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "not known"));
}

} // namespace

QString metricKey(Metric::Kind kind)
{
    return QString::fromLatin1(metricKind(kind).key);
}

QString metricName(Metric::Kind kind, const Texts &texts)
{
    return texts.text(context, metricKind(kind).name);
}

QString metricValue(const Metric &metric, const Texts &texts, const QLocale &locale)
{
    if (!metric.value.isKnown())
        return withoutValue(metric, texts);
    switch (metric.unit) {
    case Metric::Days:
        return showDays(metric.value, texts, locale);
    case Metric::PercentagePoints:
        //: Value of a figure; %1 is a number with two decimals, such as 3.50
        return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "%1 percentage points"))
            .arg(showHundredths(metric.value.most, locale));
    case Metric::Percent:
        //: A share: how many of how many, and in percent
        return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "%1 of %2 (%3 %)"))
            .arg(locale.toString(metric.part), locale.toString(metric.whole), showPercent(metric.value.most, locale));
    case Metric::Money:
        return showMoney(metric.value.most, metric.currency, locale);
    }
    return {};
}

QString metricMonths(const Metric &metric, const Texts &texts, const QLocale &locale)
{
    const Measure &days = metric.value;
    if (!metricKind(metric.kind).inMonths || !days.isKnown() || days.most < leastDaysInMonths)
        return {};
    const QString least = locale.toString(monthsOf(days.least), 'f', 1);
    const QString most = locale.toString(monthsOf(days.most), 'f', 1);
    if (least == most)
        //: %1 is a number with one decimal, such as 26.0: the form for fractions
        return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "%1 months")).arg(most);
    //: From least to most; numbers with one decimal, such as 21.0
    return texts.text(context, QT_TRANSLATE_NOOP("Metrics", "%1 to %2 months")).arg(least, most);
}

QString metricFormula(const Metric &metric, const Texts &texts, const QLocale &locale, const DateWords &words)
{
    QStringList inputs;
    for (const Metric::Input &input : metric.inputs)
        inputs.append(showInput(input, texts, locale, words));
    if (metric.value.state == Measure::Never) // the last is the date of what did not happen
        inputs.back() = withoutValue(metric, texts);
    const QString formula = Texts::filled(texts.text(context, metric.formula), inputs);
    if (!metric.planned)
        return formula;
    return texts.text(context, QT_TRANSLATE_N_NOOP("Metrics", "%1; planned within %n day(s)"), int(*metric.planned))
        .arg(formula);
}

} // namespace straw
