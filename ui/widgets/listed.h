#pragma once

#include <QStringList>

namespace straw {

/// "Anna Weber, Ben Ortiz and Ruth Okafor", as the locale lists them.
QString listed(const QStringList &names);

} // namespace straw
