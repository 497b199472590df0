#include "core/interchange/eventcolumns.h"

#include "core/workbook/fieldvalue.h"

namespace straw {

namespace {

void assign(QString &text, const QVariant &value)
{
    text = value.toString();
}
template<ListName List>
void assign(Pick<List> &pick, const QVariant &value)
{
    pick = Pick<List>(value.toString());
}
void assign(Edtf &date, const QVariant &value)
{
    date = Edtf::parse(value.toString());
}

template<typename T>
void assign(std::optional<T> &field, const QVariant &value)
{
    field = value.isValid() ? std::optional<T>(value.value<T>()) : std::nullopt;
}

} // namespace

QVariant columnOf(const Event &event, ColumnKey column)
{
    QVariant value;
    Event::fields(event, [&](ColumnKey name, const auto &field) {
        if (column == name)
            value = toValue(field);
    });
    return value;
}

void setColumn(Event &event, ColumnKey column, const QVariant &value)
{
    Event::fields(event, [&](ColumnKey name, auto &field) {
        if (column == name)
            assign(field, value);
    });
}

} // namespace straw
