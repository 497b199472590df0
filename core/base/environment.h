#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>

#include <memory>

namespace straw {

class FileOperations;
class StepProgress;

/// Who changes things, and on which machine; written into every revision.
struct Identity
{
    QString author; // see Settings::authorName()
    QString device; // a random id of this machine
};

/// What a document needs of the world around it, passed in so that tests can replace any of it.
struct Environment
{
    std::shared_ptr<Clock> clock;
    std::shared_ptr<IdSource> ids;
    std::shared_ptr<FileOperations> files;
    Identity identity;
    QString home;                                // the folder that the program keeps working copies in
    QString backups = {};                        // the folder of earlier states; empty: none are kept
    int backupMonths = 12;                       // how far back they reach
    std::shared_ptr<StepProgress> progress = {}; // of bringing a file to the present format; none: nobody asks

    /// The real world. `FINALSTRAW_HOME` overrides the folder.
    static Environment system(Identity identity);
    /// Where the program keeps things of its own: FINALSTRAW_HOME or the system's place for it.
    static QString homeFolder();
    /// The same, which is there and which nobody else can look into: it tells of customers and people. A folder
    /// that was there already and that somebody chose stays as open as they want it.
    static QString privateHome();
};

} // namespace straw
