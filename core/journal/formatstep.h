#pragma once

#include "core/base/result.h"

#include <QString>

namespace straw {

class Connection;
class StepProgress;

/// Builds a database of the next format from one of an earlier that has passed checkFormat: a new file from
/// the text of that format, rows copied by the names of their columns, then what the step does to them
/// (Formats::stepTo). When it changes something, that is one revision with the time of the one that it builds
/// on and an id derived from it: two people who make the step apart make the same one. History comes along
/// as it is, each change in the format that it was made in.
///
/// At the path nothing may be; on an error something may have begun to be. On any thread.
Result<void> stepUp(Connection &from, const QString &path, StepProgress *progress = nullptr);

/// Builds a database of the present format from one of a newer that has passed checkNewer: of its tables
/// and columns those that are known here, without its history and without what speaks about nothing but
/// records of the others.
Result<void> readNewer(Connection &from, const QString &path);

} // namespace straw
