#include "core/interchange/eventcolumns.h"

#include "core/storage/bindings.h"

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

/// Calls f with the field of that column.
template<typename F>
void withField(QStringView column, F &&f)
{
    std::apply(
        [&](const auto &...binding) {
            (void)((column == QLatin1String(binding.column) && (f(binding.member), true)) || ...);
        },
        RecordTraits<Event>::bindings);
}

} // namespace

QVariant columnOf(const Event &event, QStringView column)
{
    QVariant value;
    withField(column, [&](auto member) { value = toValue(event.*member); });
    return value;
}

void setColumn(Event &event, QStringView column, const QVariant &value)
{
    withField(column, [&](auto member) { assign(event.*member, value); });
}

} // namespace straw
