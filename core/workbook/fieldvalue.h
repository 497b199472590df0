#pragma once

#include "core/workbook/fieldtypes.h"

#include <QVariant>

namespace straw {

// How a field becomes a value of the file. An empty text or date is NULL.

inline QVariant toValue(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
inline QVariant toValue(TableKey table)
{
    return toValue(table.toString());
}
template<ListName List>
QVariant toValue(const Pick<List> &pick)
{
    return toValue(pick.toString());
}
inline QVariant toValue(const Edtf &date)
{
    return date.isNull() ? QVariant() : QVariant(date.toString());
}
inline QVariant toValue(const Number &number)
{
    return number ? QVariant(qlonglong(*number)) : QVariant();
}
inline QVariant toValue(const YesNo &yes)
{
    return yes ? QVariant(qlonglong(*yes)) : QVariant();
}
inline QVariant toValue(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace straw
