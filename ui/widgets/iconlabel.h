#pragma once

#include "ui/theme/icons.h"

#include <QPainter>
#include <QWidget>

namespace straw {

/// A line icon of 16 px that only marks what stands beside it.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFixedSize(16, 16);
    }

    /// An empty name hides it.
    void set(const QString &name, Role role)
    {
        setVisible(!name.isEmpty());
        if (!name.isEmpty())
            m_icon = icon(name, role);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace straw
