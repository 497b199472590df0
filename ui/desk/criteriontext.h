#pragma once

#include "ui/desk/desk.h"

namespace straw {

/// What a criterion asks, as this workbook words it; empty for one that there is not.
QString criterionText(const Desk &desk, const QString &criterionId);

/// By what marked words refer to a criterion: the letter of its card and its place there, such as "D3". Empty for one
/// that stands on no card.
QString criterionSign(const Desk &desk, const QString &criterionId);

} // namespace straw
