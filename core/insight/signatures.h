#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// Who has approved the report for each of our two sides: the side of a reader is that of their department.
struct Signatures
{
    std::vector<const Review *> sales, operations;
    std::vector<const Review *> sideless; // of readers without a department
};

Signatures signatures(const Snapshot &workbook);

} // namespace straw
