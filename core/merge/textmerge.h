#pragma once

#include <QString>

#include <optional>

namespace straw {

/// The text that holds what both sides made of an earlier one, compared word by word. None when both
/// changed the same sentence, or when it is open which of two additions comes first: a sentence put
/// together of two halves may say what nobody said. Every sentence of a merged text stands in one of
/// the two.
std::optional<QString> mergedText(const QString &before, const QString &left, const QString &right);

} // namespace straw
