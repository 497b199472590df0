#pragma once

#include "core/base/fileoperations.h"

namespace straw {

/// What other programs have left beside a shared database that SQLite would read along with it.
struct SidecarFiles
{
    bool hasWal = false;
    bool hasJournal = false;
    bool any() const { return hasWal || hasJournal; }

    /// Only ordinary files count, as for SQLite: a pipe of that name is never read. Error::FileTooLarge
    /// with the path of the database, FileUnreadable.
    static Result<SidecarFiles> beside(FileOperations &files, const QString &database);
};

} // namespace straw
