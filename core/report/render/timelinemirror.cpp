#include "core/report/render/timelinemirror.h"

#include "core/base/usertext.h"

namespace straw {

namespace {

class Mirror
{
public:
    explicit Mirror(qreal width)
        : m_width(width)
    {
    }

    void turn(qreal &x) const { x = m_width - x; }
    void turn(QRectF &box) const { box.moveLeft(m_width - box.right()); }
    void turn(QLineF &line) const
    {
        if (!line.isNull())
            line = {m_width - line.x1(), line.y1(), m_width - line.x2(), line.y2()};
    }
    void turn(Qt::Alignment &alignment) const
    {
        const Qt::Alignment sides = alignment & (Qt::AlignLeft | Qt::AlignRight);
        if (sides)
            alignment ^= Qt::AlignLeft | Qt::AlignRight;
    }
    void turn(TimelineLayout::Lane &lane) const
    {
        turn(lane.nameBox);
        for (auto &mark : lane.marks) {
            turn(mark.box);
            turn(mark.span);
        }
        for (auto &label : lane.labels) {
            turn(label.box);
            turn(label.alignment);
            turn(label.pole);
        }
    }

private:
    const qreal m_width;
};

} // namespace

bool isMirrored(const TimelineFigure &figure)
{
    return hasRightToLeft(figure.legend.them);
}

TimelineLayout mirrored(TimelineLayout layout)
{
    const Mirror mirror(layout.width);
    mirror.turn(layout.strip);
    for (auto &tick : layout.ticks)
        mirror.turn(tick.x);
    for (auto &flag : layout.flags) {
        mirror.turn(flag.box);
        mirror.turn(flag.alignment);
        mirror.turn(flag.x);
    }
    for (auto *lane : {&layout.them, &layout.us, &layout.nobody})
        mirror.turn(*lane);
    for (auto &bar : layout.bars) {
        mirror.turn(bar.box);
        mirror.turn(bar.textBox);
        mirror.turn(bar.alignment);
    }
    for (auto &key : layout.keys) {
        mirror.turn(key.signBox);
        mirror.turn(key.textBox);
    }
    return layout;
}

} // namespace straw
