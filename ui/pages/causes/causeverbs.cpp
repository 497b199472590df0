#include "ui/pages/causes/causeverbs.h"

#include "ui/pages/causes/causemerge.h"
#include "ui/pages/causes/causesplit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"

#include <QVBoxLayout>

namespace straw {

CauseVerbs::CauseVerbs(Desk &desk, const QString &causeId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_causeId(causeId)
    , m_layout(new QVBoxLayout(this))
    , m_merge(new LinkButton(tr("Merge with another cause ..."), this))
    , m_split(new LinkButton(tr("Split into two causes ..."), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Step);
    m_layout->addWidget(m_merge, 0, Qt::AlignLeft);
    m_layout->addWidget(m_split, 0, Qt::AlignLeft);
    connect(m_merge, &LinkButton::clicked, this, &CauseVerbs::beginMerging);
    connect(m_split, &LinkButton::clicked, this, &CauseVerbs::beginSplitting);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"cause"))
            follow();
    });
    follow();
}

/// There has to be another one to merge with.
void CauseVerbs::follow()
{
    m_merge->setVisible(m_desk.data().causes.size() > 1);
    setHidden(m_desk.document().isReadOnly());
}

void CauseVerbs::beginMerging()
{
    auto *merge = new CauseMerge(m_desk, m_causeId, this);
    connect(merge, &CauseMerge::done, this, [this] {
        close();
        Q_EMIT merged();
    });
    connect(merge, &CauseMerge::givenUp, this, &CauseVerbs::giveUp);
    show(merge, m_merge);
}

void CauseVerbs::beginSplitting()
{
    auto *split = new CauseSplit(m_desk, m_causeId, this);
    connect(split, &CauseSplit::done, this, [this](const QString &causeId) {
        close();
        Q_EMIT this->split(causeId);
    });
    connect(split, &CauseSplit::givenUp, this, &CauseVerbs::giveUp);
    show(split, m_split);
}

void CauseVerbs::show(QWidget *opened, LinkButton *from)
{
    close();
    m_opened = opened;
    m_from = from;
    m_layout->insertWidget(m_layout->indexOf(from) + 1, opened);
    opened->show(); // by itself it is shown later, and has no place yet
    opened->setFocus();
    PageArea::bringIntoView(opened);
}

void CauseVerbs::close()
{
    if (!m_opened)
        return;
    m_opened->hide();
    std::exchange(m_opened, nullptr)->deleteLater(); // it may be what was just used
}

void CauseVerbs::giveUp()
{
    close();
    m_from->setFocus();
}

} // namespace straw
