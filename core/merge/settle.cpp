#include "core/merge/conflict.h"

namespace straw {

namespace {

const Error notPossible{Error::ChoiceNotPossible, {}};

Result<QVariant> bothTexts(const Conflict &conflict)
{
    const Column &column = *conflict.describedTable()->column(conflict.column);
    if (!column.isSearchable())
        return notPossible;
    const QString between = column.kind == ColumnKind::Prose ? QStringLiteral("\n\n") : QStringLiteral(" / ");
    QStringList texts{conflict.left.value.toString(), conflict.right.value.toString()};
    texts.removeAll(QString());
    return QVariant(texts.join(between));
}

Result<QVariant> chosenValue(const Conflict &conflict, SettleBy choice, const QVariant &value)
{
    switch (choice) {
    case SettleBy::Left:
        return conflict.left.value;
    case SettleBy::Right:
        return conflict.right.value;
    case SettleBy::Before:
        if (!conflict.beforeKnown)
            return notPossible;
        return conflict.before;
    case SettleBy::Both:
        return bothTexts(conflict);
    case SettleBy::Value:
        break;
    }
    return value;
}

/// What is chosen may have gone since, or lead back to the record by now.
Result<void> checkReference(const Store &store, const Conflict &conflict, const QVariant &value)
{
    const Table &table = *conflict.describedTable();
    const Column &column = *table.column(conflict.column);
    if (!column.isReference() || !value.isValid())
        return {};
    STRAW_ASSIGN(const bool there, store.exists(column.target, value.toString()));
    if (!there)
        return Error{Error::ReferenceMissing, {table.name, column.name, conflict.row, value.toString()}};
    QSet<QString> passed;
    for (QString at = value.toString(); column.isAscent() && !at.isEmpty() && !passed.contains(at);) {
        if (at == conflict.row)
            return Error{Error::ReferenceCircular, {table.name, column.name, conflict.row}};
        passed << at;
        STRAW_ASSIGN(const QVariant next, store.field(table.name, at, column.name));
        at = next.toString();
    }
    return {};
}

/// A piece of evidence has a cause or a criterion: with the one that is chosen the other goes.
Result<void> keepOneOf(Store &store, const Conflict &conflict, const QVariant &chosen)
{
    const ColumnKey cause = "cause_id", criterion = "criterion_id";
    if (conflict.table != u"evidence" || (conflict.column != cause && conflict.column != criterion))
        return {};
    const ColumnKey other = conflict.column == cause ? criterion : cause;
    if (chosen.isValid())
        return store.setField(conflict.table, conflict.row, other, QVariant());
    STRAW_ASSIGN(const QVariant stands, store.field(conflict.table, conflict.row, other));
    return stands.isValid() ? Result<void>() : notPossible;
}

Result<void> settleRecord(Store &store, const Conflict &conflict, SettleBy choice)
{
    if (choice == SettleBy::Value || choice == SettleBy::Before)
        return notPossible;
    const bool removes = (choice == SettleBy::Left && !conflict.left.value.isValid())
                         || (choice == SettleBy::Right && !conflict.right.value.isValid());
    if (removes)
        return store.remove(conflict.table, conflict.row); // the conflict goes along
    return store.remove("conflict", conflict.id);
}

} // namespace

Result<std::vector<Conflict>> openConflicts(const Store &store)
{
    STRAW_ASSIGN(const std::vector<Row> rows, store.rows(Tables::instance().at(u"conflict")));
    std::vector<Conflict> conflicts;
    for (const Row &row : rows) {
        // One about a field that this program does not know is for a newer one to decide.
        if (auto conflict = Conflict::fromRow(row))
            conflicts.push_back(std::move(*conflict));
    }
    return conflicts;
}

Result<void> settleConflict(Store &store, const Conflict &conflict, SettleBy choice, const QVariant &value)
{
    if (conflict.isAboutRecord())
        return settleRecord(store, conflict, choice);
    STRAW_ASSIGN(const QVariant chosen, chosenValue(conflict, choice, value));
    STRAW_TRY(checkReference(store, conflict, chosen));
    STRAW_TRY(store.setField(conflict.table, conflict.row, conflict.column, chosen));
    STRAW_TRY(keepOneOf(store, conflict, chosen));
    return store.remove("conflict", conflict.id);
}

} // namespace straw
