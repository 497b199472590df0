#include "ui/pages/actions/planshelf.h"

#include "ui/pages/actions/playcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/section.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

bool isOfPlan(const Action &action)
{
    return !action.play.isEmpty();
}

} // namespace

PlanShelf::PlanShelf(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_fitting(new Section(
          tr("Plans that fit the causes"), [this](Section &section) { show(section, m_fit); }, this))
    //: Heading: ready-made plans
    , m_others(new Section(tr("Other plans"), [this](Section &section) { show(section, others()); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Step);
    for (Section *section : {m_fitting, m_others})
        layout->addWidget(section);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"cause") || summary.touches(u"workbook"))
            follow();
    });
    follow();
}

void PlanShelf::follow()
{
    std::vector<const Play *> fit = Plays::instance().against(m_desk.data());
    m_fitting->setVisible(!fit.empty());
    //: Heading: ready-made plans, none of which fits a cause
    m_others->setTitle(fit.empty() ? tr("Ready-made plans") : tr("Other plans"));
    if (fit == m_fit)
        return;
    // Whoever has a plan already need not look for one.
    const bool isNew = m_fit.empty() && std::ranges::none_of(m_desk.data().actions, isOfPlan);
    m_fit = std::move(fit);
    m_fitting->setRemark(m_desk.locale().toString(qlonglong(m_fit.size())));
    if (m_fitting->isOpen())
        show(*m_fitting, m_fit);
    else if (isNew)
        m_fitting->setOpen(true);
    if (m_others->isOpen())
        show(*m_others, others());
}

void PlanShelf::show(Section &section, const std::vector<const Play *> &plays)
{
    section.content()->setSpacing(0);
    while (QLayoutItem *item = section.content()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just pressed
        delete item;
    }
    for (const Play *play : plays) {
        auto *card = new PlayCard(m_desk, *play, &section);
        connect(card, &PlayCard::wanted, this, [this, play] { Q_EMIT wanted(*play); });
        section.add(card);
    }
}

std::vector<const Play *> PlanShelf::others() const
{
    std::vector<const Play *> all;
    for (const Play &play : Plays::instance().all()) {
        if (std::ranges::find(m_fit, &play) == m_fit.end())
            all.push_back(&play);
    }
    return all;
}

} // namespace straw
