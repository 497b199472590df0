#pragma once

#include "tests/support/windowdriver.h"
#include "ui/widgets/section.h"

namespace straw::gui {

/// Unfolds every section in sight, also those that come up with that.
inline void unfoldSections(const QWidget *root)
{
    for (int depth = 0; depth < 3; ++depth) {
        for (Section *section : root->findChildren<Section *>()) {
            if (section->isVisible() && !section->isOpen())
                section->setOpen(true);
        }
        settle();
    }
}

} // namespace straw::gui
