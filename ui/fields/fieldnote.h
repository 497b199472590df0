#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/textlabel.h"

#include <functional>

namespace straw {

/// A line below fields that tells what is odd about what stands in them; it never blocks. Not there while nothing is.
class FieldNote final : public TextLabel
{
    Q_OBJECT
public:
    /// `says` is asked again after every change.
    FieldNote(Desk &desk, std::function<QString()> says, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const std::function<QString()> m_says;
};

} // namespace straw
