#include "core/merge/mergeplan.h"

#include "core/journal/journal.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"

namespace straw {

namespace {

/// Before the rows that name them.
Result<void> copyBlobs(Connection &from, Connection &to)
{
    STRAW_ASSIGN(Statement ids, from.prepare("SELECT id FROM blob"));
    STRAW_ASSIGN(Statement read, from.prepare("SELECT id, bytes FROM blob WHERE id = ?1"));
    STRAW_ASSIGN(Statement write, to.prepare("INSERT OR IGNORE INTO blob (id, bytes) VALUES (?1, ?2)"));
    for (;;) {
        STRAW_ASSIGN(const bool more, ids.step());
        if (!more)
            return {};
        const QVariant id[] = {ids.value(0)};
        STRAW_ASSIGN(const QVariant known, to.value("SELECT 1 FROM blob WHERE id = ?1", id));
        if (known.isValid())
            continue;
        STRAW_TRY(read.bind(id));
        STRAW_TRY(read.step());
        STRAW_TRY(write.runWith(read));
        read.reset();
    }
}

} // namespace

Result<void> applyMerge(Connection &local, Connection &other, const MergePlan &plan)
{
    STRAW_TRY(copyBlobs(other, local));
    STRAW_TRY(checkChangeset(plan.changes));
    STRAW_TRY(applyChangeset(local, plan.changes));
    Journal journal(local);
    for (const MergePlan::Taken &taken : plan.taken)
        STRAW_TRY(journal.take(taken.revision, taken.stored));
    return journal.dropChangesets(plan.dropped);
}

} // namespace straw
