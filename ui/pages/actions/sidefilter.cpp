#include "ui/pages/actions/sidefilter.h"

#include "core/insight/sides.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>

namespace straw {

namespace {

constexpr PickKey<"side"> sides[] = {"sales", "operations", "both"};

} // namespace

SideFilter::SideFilter(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_segments(new Segments(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_segments->setName(tr("Actions that are shown"));
    //: Choice: all actions, of whichever side
    m_segments->addSegment(QVariant(), tr("All"));
    for (const PickKey<"side"> side : sides)
        m_segments->addSegment(side.toString(), desk.label("side", side));
    m_segments->setValue({});
    layout->addWidget(m_segments);
    layout->addStretch();
    connect(m_segments, &Segments::chosen, this, [this](const QVariant &side) { choose(side.toString()); });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"action"))
            follow();
    });
    follow();
}

void SideFilter::follow()
{
    setVisible(!m_desk.data().actions.isEmpty());
}

bool SideFilter::shows(const Action &action) const
{
    if (m_side.isEmpty())
        return true;
    const Pick<"side"> side = sideOf(action, m_desk.data());
    return side == m_side || side == u"both";
}

void SideFilter::showAll()
{
    choose({});
    m_segments->setValue({});
}

void SideFilter::choose(const QString &side)
{
    if (m_side == side)
        return;
    m_side = side;
    Q_EMIT changed();
}

} // namespace straw
