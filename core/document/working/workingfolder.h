#pragma once

#include "core/base/environment.h"
#include "core/document/working/workingstate.h"

#include <vector>

namespace straw {

/// The folder of a working copy as it lies on the disk, whoever uses it: which files there are in it,
/// and what its state told when it was looked at.
struct WorkingFolder
{
    QString path;
    WorkingState state;

    QString documentId() const;
    QString databasePath() const { return databaseIn(path); }
    QString snapshotPath() const { return snapshotIn(path); }

    /// All that are on this computer, as far as their states can be read.
    static std::vector<WorkingFolder> all(const Environment &environment);
    /// The one whose workbook goes to this canonical path; where it would be when there is none.
    static QString pathFor(const Environment &environment, const QString &documentId, const QString &target);
    /// The same for a workbook that is new.
    static QString newPathFor(const Environment &environment, const QString &documentId, const QString &target);

    static QString root(const Environment &environment);
    static QString stateIn(const QString &folder);
    static QString lockIn(const QString &folder);
    static QString databaseIn(const QString &folder);
    static QString snapshotIn(const QString &folder);
};

} // namespace straw
