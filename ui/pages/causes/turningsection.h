#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class EntryList;

/// The turning points of no cause; shown once there is something that could have been turned.
class TurningSection final : public Section
{
    Q_OBJECT
public:
    explicit TurningSection(Desk &desk, QWidget *parent = nullptr);

    /// False when it is not among them.
    bool select(const QString &id);
    bool holds(const QString &id) const;

Q_SIGNALS:
    void opened(const QString &id);
    /// After `opened`, by the keyboard alone.
    void entered();

private:
    void follow();

    Desk &m_desk;
    EntryList *m_list;
};

} // namespace straw
