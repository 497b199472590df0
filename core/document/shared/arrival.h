#pragma once

#include "core/document/shared/stagedcopy.h"
#include "core/merge/mergeplan.h"

namespace straw {

/// Another copy of the workbook, fetched to this computer and checked, with what taking it in would
/// do. Most often it is the shared file, which somebody else has changed.
struct Arrival
{
    QString path; // where it came from
    StagedCopy copy;
    MergePlan plan;
};

} // namespace straw
