#pragma once

#include "core/document/stagedcopy.h"
#include "core/merge/mergeplan.h"

namespace straw {

/// A shared file that somebody else has changed: fetched to this computer and checked, with what
/// taking it in would do.
struct Arrival
{
    StagedCopy copy;
    MergePlan plan;
};

} // namespace straw
