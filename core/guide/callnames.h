#pragma once

#include <QStringList>

namespace straw {

/// What a person is called by besides the whole name: first name and surname. A "name" such as "Head of finance" is
/// a role, whose words are no names: none.
QStringList callNames(const QString &name);

} // namespace straw
