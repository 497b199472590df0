#include "app/cli/metricjson.h"

#include "core/insight/metrictext.h"

namespace straw::cli {

namespace {

QString keyOf(Metric::Unit unit)
{
    switch (unit) {
    case Metric::Days:
        return QStringLiteral("days");
    case Metric::PercentagePoints:
        return QStringLiteral("percentage_points");
    case Metric::Percent:
        return QStringLiteral("percent");
    case Metric::Money:
        return QStringLiteral("minor_units");
    }
    return {};
}

QString keyOf(Measure::State state)
{
    switch (state) {
    case Measure::NotKnown:
        return QStringLiteral("not_known");
    case Measure::CheckInputs:
        return QStringLiteral("check_inputs");
    case Measure::Never:
        return QStringLiteral("never");
    case Measure::Over:
        return QStringLiteral("over");
    case Measure::Known:
        return QStringLiteral("known");
    }
    return {};
}

} // namespace

QJsonObject metricToJson(const Metric &metric)
{
    QJsonObject json{
        {"key", metricKey(metric.kind)}, {"unit", keyOf(metric.unit)}, {"state", keyOf(metric.value.state)}};
    if (metric.value.isKnown()) {
        const auto inUnit = [&](qint64 value) -> QJsonValue {
            const bool isShare = metric.unit == Metric::PercentagePoints || metric.unit == Metric::Percent;
            return isShare ? QJsonValue(double(value) / 100) : QJsonValue(value);
        };
        json["least"] = inUnit(metric.value.least);
        json["most"] = inUnit(metric.value.most);
        json["exact"] = metric.value.exact;
        if (metric.unit == Metric::Days) {
            json["least_months"] = monthsOf(metric.value.least);
            json["most_months"] = monthsOf(metric.value.most);
        }
    }
    if (metric.unit == Metric::Percent) {
        json["part"] = metric.part;
        json["whole"] = metric.whole;
    }
    if (metric.unit == Metric::Money && !metric.currency.isEmpty())
        json["currency"] = metric.currency;
    if (metric.planned)
        json["planned_days"] = *metric.planned;
    if (!metric.eventId.isEmpty())
        json["event"] = metric.eventId;
    return json;
}

} // namespace straw::cli
