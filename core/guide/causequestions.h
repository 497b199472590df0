#pragma once

#include "core/guide/callednames.h"
#include "core/insight/causetree.h"

namespace straw {

/// What a place in the tree of causes still asks.
enum class CauseQuestion {
    None,
    WhatElse,          // it has one explanation only
    WhatMadeItSensible // its chain ends in a person
};

/// `names` are those of the workbook of the cause.
CauseQuestion questionOf(const Cause &cause, const CauseTree &tree, const CalledNames &names);

} // namespace straw
