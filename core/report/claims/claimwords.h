#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// A claim in words, made of its values alone: one or more sentences, or a few words where the claim is part of a list
/// (interviews, basis). Every number in a sentence of the report comes from here.
QString wordsOf(const Claim &claim, const ReportContext &context);

/// The same for several, one after the other; the run carries the claims.
Run toldRun(const Claims &claims, const ReportContext &context);

} // namespace straw
