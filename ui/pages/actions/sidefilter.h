#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class Segments;

/// Which actions are shown: all, those in which one of our sides has a part, or those that both share. There once there
/// are actions; a way of looking, which the workbook does not remember.
class SideFilter final : public QWidget
{
    Q_OBJECT
public:
    explicit SideFilter(Desk &desk, QWidget *parent = nullptr);

    bool shows(const Action &action) const;
    void showAll();

Q_SIGNALS:
    void changed();

private:
    void choose(const QString &side);
    void follow();

    Desk &m_desk;
    Segments *m_segments;
    QString m_side; // empty for all
};

} // namespace straw
