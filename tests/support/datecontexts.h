#pragma once

#include "core/dates/datecontext.h"

namespace straw {

/// A Wednesday; the Friday before it is 6 March.
inline const QDate wednesday(2026, 3, 11);

inline DateContext contextFor(const QString &locale, QDate reference = wednesday)
{
    DateContext context;
    context.reference = reference;
    context.locale = QLocale(locale);
    return context;
}

} // namespace straw
