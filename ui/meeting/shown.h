#pragma once

#include "ui/desk/desk.h"

namespace straw {

/// What a meeting may see of the workbook, by the table of editions (Edition::Meeting): whatever the meeting's window
/// shows is read from here. Follows the workbook before the models do that are made after it.
class Shown final : public QObject
{
    Q_OBJECT
public:
    explicit Shown(Desk &desk, QObject *parent = nullptr);

    const Snapshot &data() const { return m_data; }
    QString label(ListKey list, const QString &key) const;

    /// Whether amounts are shown, which they are not at first.
    void setMoney(bool money);

Q_SIGNALS:
    void changed();

private:
    void read();

    Desk &m_desk;
    Snapshot m_data;
    bool m_money = false;
};

} // namespace straw
