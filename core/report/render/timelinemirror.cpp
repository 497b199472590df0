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

    void operator()(QRectF &box) const { box.moveLeft(m_width - box.right()); }
    void operator()(QLineF &line) const
    {
        if (!line.isNull())
            line = {m_width - line.x1(), line.y1(), m_width - line.x2(), line.y2()};
    }
    void operator()(Qt::Alignment &alignment) const
    {
        if (alignment & (Qt::AlignLeft | Qt::AlignRight))
            alignment ^= Qt::AlignLeft | Qt::AlignRight;
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
    layout.eachPlace(mirror);
    if (layout.closeUp)
        layout.closeUp->eachPlace(mirror);
    for (auto &bar : layout.bars) {
        mirror(bar.box);
        mirror(bar.textBox);
        mirror(bar.alignment);
    }
    for (auto &key : layout.keys) {
        mirror(key.signBox);
        mirror(key.textBox);
    }
    return layout;
}

} // namespace straw
