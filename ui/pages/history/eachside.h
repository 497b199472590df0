#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class TextLabel;

/// What we believed and what they say, beside each other; the day on which they were last known to be happy, and what
/// lies between it and the notice: a gap that nobody can explain becomes an open question by one click.
class EachSide final : public Section
{
    Q_OBJECT
public:
    explicit EachSide(Desk &desk, QWidget *parent = nullptr);

private:
    void fill();
    void follow();
    void ask() const;

    Desk &m_desk;
    QWidget *m_gap = nullptr;
    TextLabel *m_gapText = nullptr;
};

} // namespace straw
