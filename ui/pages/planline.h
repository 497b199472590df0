#pragma once

#include "core/guide/quickadd.h"
#include "ui/shell/desk.h"

namespace straw {

/// How an add line about things to come is understood: days without a year are the next ones, and
/// people are known by their names.
QuickEvent understandPlan(const QString &line, const Desk &desk, const QuickWords &words);

} // namespace straw
