#include "core/merge/conflict.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace straw {

namespace {

constexpr int hashDigits = 12;

QByteArray bytesOf(const QVariant &value)
{
    // A document of its own must be an array or an object, so the brackets go again.
    const QByteArray array = QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QString toJson(const QVariant &value)
{
    return QString::fromUtf8(bytesOf(value));
}

/// A number as the column holds it: JSON does not tell 7 from 7.0.
QVariant fitted(const QJsonValue &json, const Column *column)
{
    if (!column || json.isNull() || json.isUndefined())
        return {};
    if (column->isText())
        return json.toString();
    return column->kind == ColumnKind::Real ? QVariant(json.toDouble()) : QVariant(qlonglong(json.toInteger()));
}

QVariant fromJson(const QString &text, const Table &table, ColumnKey column)
{
    const QJsonValue json = QJsonDocument::fromJson("[" + text.toUtf8() + "]").array().at(0);
    if (!column.isEmpty())
        return fitted(json, table.column(column));
    if (!json.isObject())
        return {};
    QVariantMap record;
    const QJsonObject values = json.toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        record.insert(value.key(), fitted(*value, table.column(ColumnKey::find(value.key()))));
    return record;
}

} // namespace

void Conflict::settleIdentity()
{
    if (std::pair(right.revision, bytesOf(right.value)) < std::pair(left.revision, bytesOf(left.value)))
        std::swap(left, right);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QVariant &part : {left.value, QVariant(left.revision), right.value, QVariant(right.revision)})
        hash.addData(bytesOf(part) + '\n');
    id = QStringList{table, row, column, QString::fromLatin1(hash.result().toHex().first(hashDigits))}.join(u'/');
}

Row Conflict::toRow() const
{
    return {id,
            table.toString(),
            row,
            column.isEmpty() ? QVariant() : QVariant(column.toString()),
            beforeKnown ? QVariant(toJson(before)) : QVariant(),
            toJson(left.value),
            left.revision,
            toJson(right.value),
            right.revision};
}

Result<Conflict> Conflict::fromRow(const Row &row)
{
    Conflict conflict;
    conflict.id = row[0].toString();
    conflict.table = TableKey::find(row[1].toString());
    conflict.row = row[2].toString();
    conflict.column = ColumnKey::find(row[3].toString());
    const Table *table = conflict.describedTable();
    if (!table || (row[3].isValid() && !table->column(conflict.column)))
        return Error{Error::Database, {conflict.id}};
    conflict.beforeKnown = row[4].isValid();
    conflict.before = fromJson(row[4].toString(), *table, conflict.column);
    conflict.left = {fromJson(row[5].toString(), *table, conflict.column), row[6].toString()};
    conflict.right = {fromJson(row[7].toString(), *table, conflict.column), row[8].toString()};
    return conflict;
}

} // namespace straw
