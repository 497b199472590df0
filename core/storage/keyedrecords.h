#pragma once

#include "core/storage/store.h"

namespace straw {

/// A record that its id tells all about, so that it need not be there before its first field is filled in, and two
/// people who fill it in apart make one: the only one of its table (the decision, the comeback), a built-in criterion
/// ("decision/solvent"), and a step that every parting or comeback has ("comeback/thank_you").
bool isKeyed(TableKey table, const QString &id);

/// The record as it is made; no value for an id that tells nothing. Its rank is left open.
std::optional<Row> rowOfKey(const Table &table, const QString &id);

} // namespace straw
