#pragma once

#include "core/report/model/claim.h"
#include "core/report/parts/context.h"

namespace straw {

/// A claim about the decision whether the account is saved, in words (see wordsOf).
QString saveWords(const Claim &claim, const ReportContext &context);

} // namespace straw
