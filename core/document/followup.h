#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/store.h"

namespace straw {

/// Whether a new workbook takes along what is attached in the one that it follows.
enum class Attachments { StayBehind, GoAlong };

/// Fills a new workbook, of a customer who is lost again, with what goes on from that of the cancellation before, a
/// local database that is only read: the account, the people, the history with its details, what was tried and what
/// came of it, and the conditions under which they returned. The earlier cancellation is an event in it, and so is
/// their return. Records have new ids, so that the two never merge. Notes, answers, interviews, causes, the decision
/// and the actions stay behind, and so do attachments unless they are wanted; of what was erased nothing is there. What
/// set off the first cancellation is nothing that set off the second. The new one says which workbook it follows, by
/// its id and by the name of the account and of the file. Of the account nothing is overwritten that is filled in
/// already. Errors of opening a database.
Result<void> takeCaseBefore(Store &store, const QString &database, const QString &fileName, IdSource &ids,
                            Attachments attachments = Attachments::StayBehind);

/// The attachments of a workbook that can go along: those of the account and of what is taken, if their bytes are here.
struct AttachmentsBefore
{
    int count = 0;
    qint64 bytes = 0;
};
Result<AttachmentsBefore> attachmentsBefore(const Store &store);

} // namespace straw
