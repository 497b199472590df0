#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// All about one reason that was given: by whom, when and where, and what we believe lies behind it.
class ReasonDetails final : public QWidget
{
    Q_OBJECT
public:
    ReasonDetails(Desk &desk, const QString &reasonId, QWidget *parent = nullptr);
};

} // namespace straw
