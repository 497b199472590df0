#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

// The same question may be asked of several people, theirs and ours. What each of them says is a note of its own, under
// its own consent, beside the one answer that the workbook gives: never merged into it.

/// True for a note that answers a guided question outside of any interview.
bool isTellingOf(const Line &note, const QString &promptKey, const QString &subject);

/// True for a note that stands beside a question which is asked in this workbook.
bool isBesideQuestion(const Line &note, const Snapshot &workbook);

/// The notes of that question and subject, those of one person together: the customer's people, then ours, then
/// others, each as they were asked.
std::vector<const Line *> tellingsOf(const QString &promptKey, const QString &subject, const Snapshot &workbook);

/// How many people tell it; whoever is not named counts once.
int tellersOf(const std::vector<const Line *> &tellings);

/// How the answer of the workbook and what each person says to the same question stand to each other. Wordings are
/// compared, apart from capitals, blanks and punctuation; what they mean is for people to judge.
enum class Wordings { Single, Same, Different };

/// Single where fewer than two of them say anything in words.
Wordings wordingsOf(const QString &promptKey, const QString &subject, const Snapshot &workbook);

} // namespace straw
