#pragma once

#include "core/report/parts/context.h"

namespace straw {

/// The verdict as a sentence that needs no question beside it.
QString verdictText(const Pick<"verdict"> &verdict, const ReportContext &context);

/// "our process: we departed from it"; empty when nobody said.
QString processText(const Event &event, const ReportContext &context);

/// What a cause is called where it is only named: its kind, else its words in short.
QString causeInShort(const Cause &cause, const ReportContext &context);

/// Whose action it is: a person, else a department; of an open one, that it is nobody's yet.
QString ownerOf(const Action &action, const ReportContext &context);

/// In place of the day by which something is due.
QString noDate(const ReportContext &context);

} // namespace straw
