#pragma once

#include <QString>

namespace straw {

/// Puts no-break spaces (U+00A0) in the place of those within a date, an amount or a figure with its unit: "6 Mar
/// 2026", "EUR 84,000.00", "176 days", "30 %", "84 000,00", "10. März 2026", "Mar 6, 2026", "10 de marzo de 2026", in
/// any script. Returns whether there are any; the length stays. Between a date and the time after it ("6 Mar 2026,
/// 15:40") a line may end.
bool keepUnbroken(QString &text);

} // namespace straw
