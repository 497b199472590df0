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

/// Asks it of many causes of one workbook, of which it keeps the names of people only.
class CauseQuestions
{
public:
    explicit CauseQuestions(const Snapshot &workbook);

    CauseQuestion of(const Cause &cause, const CauseTree &tree) const;

private:
    CalledNames m_names;
};

} // namespace straw
