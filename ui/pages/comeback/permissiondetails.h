#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// Whether, since when and how we may keep in touch with somebody.
class PermissionDetails final : public QWidget
{
    Q_OBJECT
public:
    PermissionDetails(Desk &desk, const QString &personId, QWidget *parent = nullptr);
};

} // namespace straw
