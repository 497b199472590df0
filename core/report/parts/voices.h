#pragma once

#include "core/report/parts/context.h"

namespace straw {

/// True when the words of a note must not appear: a verbatim note whose speaker said no, or was not
/// asked. Our own view and what we saw are ours to print.
bool isWithheld(const Line &line);

/// True for words that one of our own people said: they are told as what we saw and thought, not as their voice.
bool isSaidByOurs(const Line &line, const Snapshot &workbook);

/// True for what somebody said or noted about the final straw outside of any interview: it stands
/// beside the straw, and nowhere else in full.
bool isToldWithTheStraw(const Line &line, const Snapshot &workbook);

/// A note as this edition may print it. Their words with or without their name as they allowed;
/// what is withheld as our paraphrase, the useful point, or else only that there is such a note.
Runs noteRuns(const Line &line, const ReportContext &context);

/// The same beneath the name of whoever says it, or beneath withheldHead().
Runs toldUnderName(const Line &line, const ReportContext &context);

/// What stands above a note that is not quoted, in place of a name: that it is in our words, or why there are none.
QString withheldHead(const Line &line, const ReportContext &context);

/// What followed from a note (see followedFrom); of a quote without name nothing, since what it led to tells whose it
/// is.
QString followedFromNote(const Line &line, const ReportContext &context);

/// A note as evidence: a quote only where the name may stand beside it, since what it is evidence
/// for tells whose it is; of a quote without name only that there is one, of the rest the useful point in our words.
QString noteAsEvidence(const Line &line, const ReportContext &context);

/// "about no. 13, 2 Oct 2025": the event that a note tells of, where the note does not stand beside it; empty for none.
QString eventOf(const Line &line, const ReportContext &context);

/// "Lena Hart, Customer success manager · 12 Mar 2026"; without name where only that is allowed.
QString attributionOf(const Line &line, const ReportContext &context);

} // namespace straw
