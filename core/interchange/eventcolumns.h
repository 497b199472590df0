#pragma once

#include "core/storage/bindings.h"

namespace straw {

/// A field of an event by the name of its column, as it would stand in the file.
inline QVariant columnOf(const Event &event, QStringView column)
{
    QVariant value;
    std::apply(
        [&](const auto &...binding) {
            ((column == QLatin1String(binding.column) ? void(value = toValue(event.*(binding.member)))
                                                      : void()),
             ...);
        },
        RecordTraits<Event>::bindings);
    return value;
}

inline void setColumn(Event &event, QStringView column, const QVariant &value)
{
    std::apply(
        [&](const auto &...binding) {
            ((column == QLatin1String(binding.column) ? fromValue(value, event.*(binding.member))
                                                      : void()),
             ...);
        },
        RecordTraits<Event>::bindings);
}

} // namespace straw
