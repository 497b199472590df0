#pragma once

#include "core/insight/contacts.h"

#include <QLocale>

namespace straw {

/// The day of a contact, or the days that its partial date leaves open.
QString contactDays(const Contact &contact, const QLocale &locale);

} // namespace straw
