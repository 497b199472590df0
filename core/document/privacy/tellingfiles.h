#pragma once

#include "core/document/privacy/exportedfiles.h"
#include "core/document/working/workingcopy.h"

namespace straw {

/// A file on this computer, or beside the workbook, that still tells of somebody who was erased from it.
struct TellingFile
{
    enum Kind {
        Copy,   // another copy of the workbook
        Kept,   // what is kept here of such a copy, whose file is gone
        Report, // exported before; whether it names them is not known
    };
    Kind kind = Copy;
    QString path;        // of the file as people know it
    QString folder = {}; // of a Kept: where it is kept

    bool operator==(const TellingFile &) const = default;
};

/// Where to look for them.
struct TellingPlaces
{
    QString target;                     // the shared file itself, which is none of them; its folder is searched
    std::vector<ExportedFile> exported; // of this workbook
};

/// Those that tell of anybody who was erased from the workbook of a working copy, or of the person, who may be
/// about to be. Copies of which nothing is known here, since they went to others, are not among them. Waits
/// for shares: not for the window thread.
Result<std::vector<TellingFile>> filesThatTell(const WorkingCopy &copy, const TellingPlaces &places,
                                               const QString &person, const Environment &environment);

} // namespace straw
