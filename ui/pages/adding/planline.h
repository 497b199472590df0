#pragma once

#include "core/guide/quickadd.h"
#include "ui/desk/desk.h"

namespace straw {

/// Days without a year are those to come.
DateContext contextOfPlan(const Desk &desk);
/// How an add line about things to come is understood; people are known by their names.
QuickEvent understandPlan(const QString &line, const Desk &desk, const QuickWords &words);

} // namespace straw
