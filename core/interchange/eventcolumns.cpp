#include "core/interchange/eventcolumns.h"

#include "core/workbook/fieldvalue.h"

namespace straw {

namespace {

void assign(QString &text, const QVariant &value)
{
    text = value.toString();
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

QVariant columnOf(const Event &event, QStringView column)
{
    QVariant value;
    Event::fields(event, [&](const char *name, const auto &field) {
        if (column == QLatin1String(name))
            value = toValue(field);
    });
    return value;
}

void setColumn(Event &event, QStringView column, const QVariant &value)
{
    Event::fields(event, [&](const char *name, auto &field) {
        if (column == QLatin1String(name))
            assign(field, value);
    });
}

} // namespace straw
