#include "ui/pages/decision/worthsection.h"

#include "core/base/texts.h"
#include "core/insight/metrictext.h"
#include "core/workbook/decisionplace.h"
#include "ui/fields/moneyfield.h"
#include "ui/fields/numberfield.h"
#include "ui/fields/personfield.h"
#include "ui/pages/decision/explained.h"
#include "ui/pages/decision/figureview.h"
#include "ui/pages/decision/inputlinks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace straw {

namespace {

bool hasEstimate(const Decision &d)
{
    return d.oddsPct || d.horizonMonths || d.marginPct || d.effortMinor || d.concessionMinor
           || !d.estimateById.isEmpty();
}

bool hasAmounts(const Snapshot &workbook)
{
    const Decision &d = workbook.decision;
    return workbook.account.arrMinor || d.effortMinor || d.concessionMinor || d.budgetMinor || d.keepMinor
           || d.regainMinor || d.replaceMinor;
}

} // namespace

WorthSection::WorthSection(Desk &desk, QWidget *parent)
    : Section(
          //: Heading: what saving the account is worth in money
          tr("What it is worth"), [this](Section &) { fill(); }, parent)
    , m_desk(desk)
{
    connect(this, &Section::toggled, this, &WorthSection::follow);
    connect(&desk.document(), &Document::changed, this, &WorthSection::follow);
    setOpen(hasEstimate(desk.data().decision));
    follow();
}

void WorthSection::fill()
{
    add(inputs());
    m_noCurrency = currencyNote();
    add(m_noCurrency);
    m_value = new FigureView(m_desk, Metric::NetValueOfSave, FigureView::Large, this);
    add(m_value);
    add(new InputLinks(m_desk, this));
    connect(&m_desk, &Desk::unsavedChanged, this, &WorthSection::follow);
    follow();
}

QWidget *WorthSection::inputs()
{
    auto *inputs = new QWidget(this);
    auto *grid = new FlowGrid(inputs);
    grid->addWidget(explained(new NumberField(m_desk, inDecision("odds_pct"), {}, inputs),
                              tr("How likely it is that they stay if you do this; a rough number is enough.")));
    grid->addWidget(explained(new NumberField(m_desk, inDecision("horizon_months"), {}, inputs),
                              tr("How long they would stay once they are saved.")));
    grid->addWidget(explained(new MoneyField(m_desk, inDecision("effort_minor"), {}, inputs),
                              tr("What your hours, visits and favours cost.")));
    grid->addWidget(explained(new MoneyField(m_desk, inDecision("concession_minor"), {}, inputs),
                              tr("What you give up for it: discounts, credits, free months.")));
    grid->addWidget(explained(new NumberField(m_desk, inDecision("margin_pct"), {}, inputs),
                              tr("What is left of their revenue after its costs. Left empty, that of the account is "
                                 "used.")));
    grid->addWidget(explained(new PersonField(m_desk, inDecision("estimate_by_id"), "us", {}, inputs),
                              tr("Whoever can say how these figures came about.")));
    return inputs;
}

QWidget *WorthSection::currencyNote()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(Hang, 0, 0, 0);
    layout->setSpacing(Step);
    layout->addWidget(
        new TextLabel(tr("No currency yet: amounts stand without one."), TextStyle::Small, Role::Open, line));
    //: Button: leads to the currency of the account
    auto *choose = new LinkButton(tr("Choose it"), line);
    connect(choose, &LinkButton::clicked, this,
            [this] { m_desk.reveal({"account", m_desk.data().account.id, "currency"}); });
    layout->addWidget(choose);
    layout->addStretch();
    return line;
}

void WorthSection::follow()
{
    const Snapshot &workbook = m_desk.data();
    if (m_noCurrency)
        m_noCurrency->setVisible(workbook.account.currency.isEmpty() && hasAmounts(workbook));
    if (m_value) {
        const bool isBehind = std::ranges::any_of(
            m_desk.unsaved(), [](const Unsaved &typed) { return typed.place == inDecision(typed.place.column); });
        m_value->setRemark(isBehind ? tr("Computed from what was understood last.") : QString(), Role::Open);
    }
    const Metric value = straw::metric(Metric::NetValueOfSave, workbook, m_desk.today());
    setRemark(isOpen() ? QString() : metricValue(value, Texts(QLocale().name()), m_desk.locale()));
}

} // namespace straw
