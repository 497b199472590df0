#include "ui/shell/carriedoffers.h"

#include "core/workbook/catalogue.h"
#include "core/workbook/title.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappedbox.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr size_t AtFirst = 3;
constexpr qsizetype MostShown = 220; // letters

QString headingOf(CarriedKind kind)
{
    const Catalogue &catalogue = Catalogue::instance();
    switch (kind) {
    case CarriedKind::NextTime:
        return catalogue.columnLabel("workbook", "next_time");
    case CarriedKind::Parked:
        //: Heading: points of earlier workbooks that were put off and never settled
        return CarriedOffers::tr("Parked, and still open");
    case CarriedKind::Criterion:
        //: Heading: criteria that were added in earlier workbooks
        return CarriedOffers::tr("Own criteria");
    default:
        return catalogue.label("lesson_kind", keyOf(kind));
    }
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

CarriedOffers::CarriedOffers(QWidget *parent)
    : QWidget(parent)
    , m_layout(columnOf(this))
{
    hide();
}

void CarriedOffers::setOffers(std::vector<Carried> offers)
{
    m_offers = std::move(offers);
    std::erase_if(m_chosen,
                  [this](const Carried &chosen) { return std::ranges::find(m_offers, chosen) == m_offers.end(); });
    m_all = false;
    build();
    setVisible(!m_offers.empty());
}

std::vector<Carried> CarriedOffers::chosen() const
{
    return m_chosen;
}

void CarriedOffers::clear()
{
    m_chosen.clear();
    m_all = false;
    build();
}

void CarriedOffers::build()
{
    delete m_content;
    m_content = new QWidget(this);
    columnOf(m_content);
    m_layout->addWidget(m_content);
    m_boxes.clear();
    m_more = nullptr;
    //: Heading: what is offered of what was learned before
    addText(tr("From earlier workbooks: what you tick is asked in the new one"), Role::Muted);
    const size_t shown = m_all ? m_offers.size() : std::min(AtFirst, m_offers.size());
    for (size_t row = 0; row < shown; ++row) {
        if (row == 0 || m_offers[row].kind != m_offers[row - 1].kind)
            addText(headingOf(m_offers[row].kind), Role::Text);
        m_boxes.push_back(addBox(m_offers[row]));
    }
    if (shown == m_offers.size())
        return;
    //: Button: sentences and lessons of earlier workbooks
    m_more = new LinkButton(tr("Show all %n", nullptr, int(m_offers.size())), m_content);
    connect(m_more, &LinkButton::clicked, this, &CarriedOffers::showAll, Qt::QueuedConnection);
    m_content->layout()->addWidget(m_more);
    m_content->layout()->setAlignment(m_more, Qt::AlignLeft);
}

void CarriedOffers::addText(const QString &text, Role role)
{
    auto *label = new TextLabel(text, TextStyle::Small, role, m_content);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, m_content->layout()->isEmpty() ? 0 : Step, Hang, 2);
    m_content->layout()->addWidget(label);
}

WrappedBox *CarriedOffers::addBox(const Carried &offer)
{
    const QString text = shortened(offer.text, MostShown);
    auto *box = new WrappedBox(withoutKeys(text), m_content);
    box->setAccessibleName(text);
    box->setAccessibleDescription(headingOf(offer.kind));
    box->setToolTip(text == offer.text ? QString() : offer.text);
    box->setChecked(std::ranges::find(m_chosen, offer) != m_chosen.end());
    connect(box, &WrappedBox::clicked, this, [this, offer](bool checked) {
        std::erase(m_chosen, offer);
        if (checked)
            m_chosen.push_back(offer);
    });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Hang, 0, Hang, 0);
    line->addWidget(box);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(line);
    return box;
}

/// One goes on at the first that was not there before.
void CarriedOffers::showAll()
{
    const size_t before = m_boxes.size();
    m_all = true;
    build();
    m_boxes[before]->setFocus(Qt::OtherFocusReason);
}

} // namespace straw
