#pragma once

#include <QWidget>

namespace straw {

/// What can lay a sheet over all of its width, for what needs more room than a panel has: a page.
class SheetHost
{
public:
    virtual ~SheetHost() = default;

    /// Shows the content under that title, in place of a sheet that is there; takes ownership.
    virtual void showSheet(const QString &title, QWidget *content) = 0;

    /// The one around a widget; null when there is none.
    static SheetHost *around(const QWidget *widget)
    {
        for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
            if (auto *host = dynamic_cast<SheetHost *>(outer))
                return host;
        }
        return nullptr;
    }
};

} // namespace straw
