#pragma once

#include "core/base/error.h"

#include <QString>

#include <chrono>
#include <functional>

/// What the error numbers of Windows mean to us. In numbers, which the headers of Windows do not all know, so
/// that it is the same and is tested on every system.
namespace straw::windowsErrors {

enum class Act { Read, Write, Replace };

/// That the name leads to no file. Not so of a share that cannot be reached: what is there is not known then.
bool isGone(quint32 code);

/// Why something could not be done with a file; `reason` is what the system says. Error::FileMissing, FileUnreadable
/// and FileInUse of reading; of the others FileExists, FolderMissing, FolderNotWritable, DiskFull, FileInUse and
/// WriteFailed.
Error toError(Act act, const QString &path, quint32 code, const QString &reason);

/// Calls `act`, which gives an error number or 0, until it is not kept from it any more by a program that has the
/// file open: a virus scanner or a sync program is done with it soon. At most for half a second; `rest` waits.
quint32 patiently(const std::function<quint32()> &act, const std::function<void(std::chrono::milliseconds)> &rest);

} // namespace straw::windowsErrors
