#pragma once

#include <QString>

namespace straw {

/// The title of a window that shows this: "Norvik Logistics - Final Straw", alike on every system (Qt
/// adds the name of the program to other titles, on some systems and each in its own way).
QString titleOfWindow(const QString &what);

} // namespace straw
