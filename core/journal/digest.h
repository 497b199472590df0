#pragma once

#include "core/journal/revision.h"

#include <vector>

namespace straw {

/// What one person did to a workbook.
struct Contribution
{
    QString author;
    int changes = 0;
    QDateTime first, last; // UTC
};

/// By author, whoever changed something last first. Revisions without an author count for nobody.
std::vector<Contribution> contributions(const std::vector<Revision> &history);

/// How many changes a history has that this revision does not know, but for those of reviews
/// themselves; 0 when the history does not have the revision.
int changesSince(const std::vector<Revision> &history, const QString &revision);

} // namespace straw
