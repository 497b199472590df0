#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// What the customer said themselves, as against what a colleague of ours paraphrased, filed or guessed: only
/// that may be told as "they said", counted as their voice, or be set in quotation marks as theirs. It says
/// nothing about consent.

/// A note in their words by one of theirs. Where no side is entered for whoever said it, an interview with the
/// customer decides; somebody of a third party never speaks for the customer.
bool isCustomersVoice(const Line &note, const Snapshot &workbook);

/// Whose words a stated reason is in: those of the customer, of whoever filed or guessed it as its origin says, or as
/// one of ours told it; or that is not entered.
enum class Whose { Theirs, OfItsOrigin, Ours, NotEntered };
/// Theirs is what is entered as said by them, and not as said by one of ours. Without an origin, one of theirs has to
/// be named. What was filed in the CRM is what one of ours made of it, whoever is named beside it.
Whose wordsOf(const StatedReason &stated, const Snapshot &workbook);
bool isCustomersVoice(const StatedReason &stated, const Snapshot &workbook);

} // namespace straw
