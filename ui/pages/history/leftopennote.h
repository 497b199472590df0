#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/textlabel.h"

namespace straw {

/// Says below what is told of silence and of one side only, what could not be counted for it. Not there where
/// everything was.
class LeftOpenNote final : public TextLabel
{
    Q_OBJECT
public:
    explicit LeftOpenNote(Desk &desk, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
};

} // namespace straw
