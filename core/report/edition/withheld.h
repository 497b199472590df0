#pragma once

#include "core/report/edition/edition.h"

#include <QStringList>

namespace straw {

class Texts;

/// The rules that can hold something back, in the order in which they are told.
const QStringList &withheldRules();

/// What a rule held back, as an entry of a list: "3 notes that nobody has allowed us to quote", "amounts of money". For
/// the end of the internal and the executive edition, and for the program before an export; never in the customer
/// edition.
QString withheldSentence(const Withheld &withheld, const Texts &texts);

} // namespace straw
