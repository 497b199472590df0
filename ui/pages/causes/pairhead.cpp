#include "ui/pages/causes/pairhead.h"

#include "ui/pages/causes/pairrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/section.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace straw {

PairHead::PairHead(const QString &said, const QString &believed, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(PairRow::Gap);
    m_said = addSide(said);
    m_believed = addSide(believed);
}

QVBoxLayout *PairHead::addSide(const QString &title)
{
    auto *side = new Section(title, this);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    side->setSizePolicy(policy);
    side->content()->setSpacing(Step);
    m_layout->addWidget(side, 1, Qt::AlignTop);
    return side->content();
}

void PairHead::addSaid(QWidget *widget)
{
    m_said->addWidget(widget);
}

void PairHead::addBelieved(QWidget *widget)
{
    m_believed->addWidget(widget);
}

void PairHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= PairRow::LeastBeside;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(beside ? PairRow::Gap : 3 * Step);
}

} // namespace straw
