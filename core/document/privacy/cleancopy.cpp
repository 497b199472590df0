#include "core/document/privacy/cleancopy.h"

#include "core/document/privacy/unseen.h"
#include "core/journal/journal.h"
#include "core/merge/mergecopy.h"
#include "core/schema/sqltext.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/fileformat.h"
#include "core/storage/store.h"
#include "core/workbook/snapshot.h"

#include <QUuid>

namespace straw {

namespace {

bool mayBeQuoted(const Line &note)
{
    return note.quotable == u"unnamed" || note.quotable == u"named";
}

/// With them goes the wording of what they said that was taken from one. Gives how many there were.
Result<int> removeUnquotable(Store &store)
{
    STRAW_ASSIGN(const std::vector<StatedReason> reasons, store.all<StatedReason>());
    QMultiHash<QString, QString> takenFrom;
    for (const StatedReason &reason : reasons)
        takenFrom.insert(reason.lineId, reason.id);
    STRAW_ASSIGN(const std::vector<Line> notes, store.all<Line>());
    int removed = 0;
    for (const Line &note : notes) {
        if (mayBeQuoted(note))
            continue;
        for (const QString &reason : takenFrom.values(note.id))
            STRAW_TRY(store.setField("stated_reason", reason, "text", QVariant()));
        STRAW_TRY(store.remove("line", note.id));
        ++removed;
    }
    return removed;
}

/// Leaves what can be seen, and of the notes what is wanted. Gives whether anything had to go.
Result<bool> leaveOut(Connection &copy, const CleanCopyOptions &options)
{
    Store store(copy);
    int notes = 0;
    if (options.withoutUnquotable) {
        STRAW_ASSIGN(notes, removeUnquotable(store));
    }
    STRAW_ASSIGN(const int unseen, removeUnseen(store));
    return notes + unseen > 0;
}

/// Of the contents only those that an attachment still names.
Result<void> copyBlobs(Connection &from, Connection &copy)
{
    STRAW_ASSIGN(Statement named, copy.prepare("SELECT DISTINCT sha256 FROM attachment WHERE sha256 IS NOT NULL"));
    STRAW_ASSIGN(Statement read, from.prepare("SELECT id, bytes FROM blob WHERE id = ?1"));
    STRAW_ASSIGN(Statement write, copy.prepare("INSERT INTO blob (id, bytes) VALUES (?1, ?2)"));
    return named.forEachRow([&]() -> Result<void> {
        const QVariant id[] = {named.value(0)};
        STRAW_TRY(read.bind(id));
        STRAW_TRY(read.forEachRow([&] { return write.runWith(read); }));
        read.reset();
        return {};
    });
}

/// It has the time of the revision that it stands for: that is how old its content is.
Result<Revision> firstRevision(Connection &from, const Identity &author, bool withheld)
{
    const Journal journal(from);
    STRAW_ASSIGN(const QString head, journal.head());
    STRAW_ASSIGN(const std::vector<Revision> all, journal.all());
    QStringList erased;
    for (const RecordKey &key : erasedBy(all))
        erased << key.id;
    erased.sort();
    Revision first;
    for (const Revision &revision : all) {
        withheld = withheld || revision.change.args["withheld"].toBool();
        if (revision.id == head)
            first.at = revision.at;
    }
    first.id = head;
    first.author = author.author;
    first.device = author.device;
    first.change = Change::cleanCopy(erased, withheld);
    first.format = Formats::current;
    return first;
}

} // namespace

int unquotableNotes(const Snapshot &workbook)
{
    return int(std::count_if(workbook.lines.begin(), workbook.lines.end(),
                             [](const Line &note) { return !mayBeQuoted(note); }));
}

Result<void> writeCleanCopy(Connection &from, const QString &database, const Identity &author,
                            const CleanCopyOptions &options)
{
    STRAW_ASSIGN(const auto copy, Connection::open(database, Connection::Create));
    STRAW_TRY(createFormat(*copy));
    STRAW_ASSIGN(Transaction transaction, Transaction::begin(*copy));
    for (const Table &table : Tables::instance().all()) {
        if (table.recorded)
            STRAW_TRY(copyRows(from, *copy, table));
    }
    STRAW_ASSIGN(const bool withheld, leaveOut(*copy, options));
    STRAW_TRY(copyBlobs(from, *copy));
    STRAW_ASSIGN(Revision first, firstRevision(from, author, withheld || options.withoutUnquotable));
    if (!options.newDocumentId.isEmpty()) {
        first.id =
            QUuid::createUuidV5(QUuid::fromString(options.newDocumentId), first.id).toString(QUuid::WithoutBraces);
        const QVariant id[] = {options.newDocumentId};
        STRAW_ASSIGN(const QVariant before, copy->value("SELECT id FROM workbook"));
        STRAW_ASSIGN(Statement rename, copy->prepare("UPDATE workbook SET id = ?1"));
        STRAW_TRY(rename.run(id));
        for (const Referrer &referrer : Tables::instance().referrersOfAny()) { // what is about it stays so
            const QByteArray column = sql::quoted(referrer.column->name);
            const QVariant values[] = {options.newDocumentId, before};
            STRAW_ASSIGN(Statement follow, copy->prepare("UPDATE " + sql::quoted(referrer.table->name) + " SET "
                                                         + column + " = ?1 WHERE " + column + " = ?2"));
            STRAW_TRY(follow.run(values));
        }
    }
    STRAW_TRY(Journal(*copy).take(first, QByteArray()));
    STRAW_TRY(transaction.commit());
    if (withheld)
        STRAW_TRY(copy->execute("VACUUM")); // nothing of it stays in free pages
    return checkFormat(*copy, database);    // nothing leaves that could not be opened
}

} // namespace straw
