#pragma once

#include "core/merge/mergeplan.h"
#include "core/storage/changesummary.h"

namespace straw {

/// What came of taking in another copy.
struct MergeOutcome
{
    MergePlan::Kind kind = MergePlan::NothingNew;
    QString otherAccount;            // whose workbook the other copy says it is
    std::vector<MergeShare> shares;  // what came from whom
    std::vector<Conflict> conflicts; // all that are open now
    int disputed = 0;                // how many of them this merge has opened
    ChangeSummary summary;

    /// False when nothing was done, because somebody has to be asked.
    bool isDone() const { return kind != MergePlan::OtherAccount && kind != MergePlan::NoCommonBase; }
};

} // namespace straw
