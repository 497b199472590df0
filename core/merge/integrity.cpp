#include "core/merge/integrity.h"

#include "core/base/errordetail.h"
#include "core/schema/tables.h"
#include "core/storage/rules.h"
#include "core/storage/validation.h"

namespace straw {

namespace {

Result<void> checkValues(const std::vector<ChangesetTable> &touched)
{
    for (const ChangesetTable &changed : touched) {
        const Table &table = Tables::instance().at(changed.name);
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

QString why(const Error &error)
{
    switch (error.code) {
    case Error::ReferenceMissing:
        return ErrorDetail::of(ErrorDetail::ReferenceGone, error.arguments.first(2));
    case Error::NoSingleWorkbook:
        return ErrorDetail::of(ErrorDetail::NoSingleRecord);
    default:
        return error.arguments.value(1);
    }
}

} // namespace

Result<void> checkIntegrity(const Content &content, const std::vector<ChangesetTable> &touched)
{
    if (const auto held = rules::checkWhole(content.connection(), Tables::instance(), rules::Content); !held)
        return Error{Error::MergeNotHeld, {why(held.error())}};
    return checkValues(touched);
}

} // namespace straw
