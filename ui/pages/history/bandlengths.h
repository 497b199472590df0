#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

/// From how many days on it is told that only one side of ours was in contact, and that nobody was: a setting of the
/// workbook, folded away behind what holds now.
class BandLengths final : public Section
{
    Q_OBJECT
public:
    explicit BandLengths(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
};

} // namespace straw
