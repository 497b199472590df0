#pragma once

#include "ui/theme/roles.h"

#include <QWidget>

namespace straw {

/// A thin line between two parts.
class Hairline final : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace straw
