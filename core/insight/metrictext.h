#pragma once

#include "core/base/texts.h"
#include "core/dates/dateshow.h"
#include "core/insight/metrics.h"

/// Metrics as people read them, in the language of `texts`, with numbers and dates of `locale`.
namespace straw {

/// The stable key for JSON and scripts.
QString metricKey(Metric::Kind kind);

/// "Warning lead time"
QString metricName(Metric::Kind kind, const Texts &texts);

/// "792 days", "640 to 670 days", "about 51 days", "3.50 percentage points", "2 of 4 (50 %)",
/// "not known", "check these dates", "never", "ended".
QString metricValue(const Metric &metric, const Texts &texts, const QLocale &locale);

/// How long a relationship lasted, in months with one decimal: "26.0 months", "21.0 to 24.0 months";
/// empty for what is counted in days alone, and below 60 of them.
QString metricMonths(const Metric &metric, const Texts &texts, const QLocale &locale);

/// "Signature (8 Jan 2024) to first value (3 Jun 2024); planned within 60 days"
QString metricFormula(const Metric &metric, const Texts &texts, const QLocale &locale, const DateWords &words = {});

} // namespace straw
