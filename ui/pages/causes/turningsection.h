#pragma once

#include "ui/desk/desk.h"
#include "ui/pages/records/listsection.h"

namespace straw {

/// The turning points of no cause; shown once there is something that could have been turned.
class TurningSection final : public ListSection
{
    Q_OBJECT
public:
    explicit TurningSection(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
};

} // namespace straw
