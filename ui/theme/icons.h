#pragma once

#include "ui/theme/roles.h"

#include <QIcon>
#include <QString>

namespace straw {

/// A line icon of resources/icons, by name, in the colour of a role. It follows the theme: the same
/// QIcon is drawn in the new colours after a switch. An unknown name is a programming error.
QIcon icon(const QString &name, Role role = Role::Muted);

} // namespace straw
