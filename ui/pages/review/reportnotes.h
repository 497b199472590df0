#pragma once

#include "core/report/findings.h"

#include <vector>

namespace straw {

/// What whoever sends a report should know of it. It stays in the program.
struct ReportNotes
{
    QString fileName; // that is proposed
    std::vector<Finding> findings;
    std::vector<Withheld> withheld;
    int entries = 0; // of the history, for the appendix
};

} // namespace straw
