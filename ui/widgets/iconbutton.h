#pragma once

#include "ui/theme/icons.h"

#include <QToolButton>

namespace straw {

/// A button that is only an icon: named, described, in the tab order.
class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr)
        : QToolButton(parent)
    {
        setIcon(straw::icon(iconName));
        setAccessibleName(name);
        setToolTip(name);
        setFocusPolicy(Qt::StrongFocus);
        setAutoRaise(true);
    }
};

} // namespace straw
