#include "core/storage/validation.h"

#include "core/base/limits.h"
#include "core/dates/edtf.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/records.h"

namespace straw {

namespace {

bool isInteger(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

bool isValid(const Column &column, const QVariant &value)
{
    switch (column.kind) {
    case ColumnKind::Date:
        return !Edtf::parse(value.toString()).isNull();
    case ColumnKind::DateOrNever:
        return value.toString() == neverReached || !Edtf::parse(value.toString()).isNull();
    case ColumnKind::Yes:
        return isInteger(value) && (value.toLongLong() == 0 || value.toLongLong() == 1);
    case ColumnKind::Int:
    case ColumnKind::Money:
    case ColumnKind::Percent:
        return isInteger(value);
    case ColumnKind::Real:
        return value.typeId() == QMetaType::Double && !qIsNaN(value.toDouble());
    case ColumnKind::Blob:
        return value.typeId() == QMetaType::QByteArray;
    default:
        return value.typeId() == QMetaType::QString && isStorable(value.toString());
    }
}

} // namespace

Result<void> checkValue(const Table &table, const Column &column, const QString &id, const QVariant &value)
{
    if (!value.isValid()) {
        if (column.required)
            return Error{Error::ValueWrongType, {table.name, column.name, id, QString()}};
        return {};
    }
    const QString shown = value.toString().left(80);
    if (value.typeId() == QMetaType::QString && isTooLong(value.toString()))
        return Error{Error::ValueTooLong, {table.name, column.name, id}};
    if (!isValid(column, value))
        return Error{Error::ValueWrongType, {table.name, column.name, id, shown}};
    if (column.kind == ColumnKind::Pick) {
        const Catalogue &catalogue = Catalogue::instance();
        if (!catalogue.isOpen(column.list) && !catalogue.find(column.list, value.toString()))
            return Error{Error::ValueNotInList, {table.name, column.name, id, shown}};
    }
    return {};
}

bool isStorable(QByteArrayView utf8)
{
    return !isTooLong(utf8) && !utf8.contains('\0') && QUtf8StringView(utf8).isValidUtf8();
}

bool isStorable(QStringView text)
{
    return !isTooLong(text) && !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

bool isTooLong(QByteArrayView utf8)
{
    // Every UTF-16 unit of a text takes at least a byte.
    return utf8.size() > limits::textCharacters && QString::fromUtf8(utf8).size() > limits::textCharacters;
}

bool isTooLong(QStringView text)
{
    return text.size() > limits::textCharacters;
}

} // namespace straw
