#include "core/merge/integrity.h"

#include "core/sqlite/connection.h"
#include "core/storage/store.h"
#include "core/storage/validation.h"

namespace straw {

namespace {

Error notHeld(const QString &what)
{
    return {Error::MergeNotHeld, {what}};
}

Result<void> checkValues(const std::vector<ChangesetTable> &touched)
{
    for (const ChangesetTable &changed : touched) {
        const Table &table = *Tables::instance().find(changed.name);
        for (const ChangesetRow &row : changed.rows) {
            const Cell &key = row.operation == ChangesetRow::Insert ? row.after[0] : row.before[0];
            for (size_t i = 0; i < row.after.size(); ++i) {
                if (row.after[i])
                    STRAW_TRY(checkValue(table, table.columns[i], key->toString(), *row.after[i]));
            }
        }
    }
    return {};
}

} // namespace

Result<void> checkIntegrity(const Content &content, const std::vector<ChangesetTable> &touched)
{
    if (const auto references = content.check(); !references)
        return notHeld(references.error().arguments.value(0));
    for (const char *single : {"workbook", "account"}) {
        STRAW_ASSIGN(const qint64 count, Store(content.connection()).count(QLatin1String(single)));
        if (count != 1)
            return notHeld(QStringLiteral("it would have no single %1").arg(QLatin1String(single)));
    }
    STRAW_ASSIGN(const QString lost, lostTarget(content.connection()));
    if (!lost.isEmpty())
        return notHeld(QStringLiteral("an entry of %1 names something that is gone").arg(lost));
    return checkValues(touched);
}

} // namespace straw
