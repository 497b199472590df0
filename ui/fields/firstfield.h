#pragma once

#include "ui/fields/field.h"

namespace straw {

/// The field that one enters first in a view, but none that is hidden there; null when there is none.
inline Field *firstField(const QWidget &view)
{
    if (auto *first = view.findChild<Field *>(); first && first->isVisibleTo(&view))
        return first;
    for (Field *field : view.findChildren<Field *>()) {
        if (field->isVisibleTo(&view))
            return field;
    }
    return nullptr;
}

} // namespace straw
