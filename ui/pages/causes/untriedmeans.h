#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// The means that were not tried yet: each becomes a planned action by one press.
class UntriedMeans final : public QWidget
{
    Q_OBJECT
public:
    UntriedMeans(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &means);

private:
    void follow();

    Desk &m_desk;
    QWidget *m_means;
    QStringList m_shown;
};

} // namespace straw
