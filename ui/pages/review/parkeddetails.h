#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// All about one thought that was parked: its words, where it came up, and whether it is settled.
class ParkedDetails final : public QWidget
{
    Q_OBJECT
public:
    ParkedDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const QString m_id;
    QWidget *m_ways; // on, while it is not settled
};

} // namespace straw
