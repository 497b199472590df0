#include "ui/pages/account/factstrip.h"

#include "core/base/texts.h"
#include "core/insight/metrictext.h"
#include "ui/pages/account/factbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

bool isWorthShowing(const Metric &metric, const Account &account)
{
    switch (metric.kind) {
    case Metric::AgreedToCancelled: // else the tenure says it
        return metric.value.isKnown() && !account.serviceStartOn.isNull() && account.serviceStartOn != account.signedOn;
    case Metric::TenureToNotice:
    case Metric::NoticeToEnd:
    case Metric::TimeToFirstValue:
    case Metric::EffectOnBook:
        return metric.value.state != Measure::NotKnown;
    case Metric::DaysLeft:
        return metric.value.isKnown();
    default:
        return false;
    }
}

} // namespace

FactStrip::FactStrip(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_row(new QWidget(this))
    , m_layout(new FlowRow(m_row, Step, Step))
    , m_formula(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_row);
    layout->addWidget(m_formula);
    m_formula->setContentsMargins(Hang, 0, Hang, 0);
    m_formula->setWordWrap(true);
    m_formula->hide();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"account") || summary.touches(u"workbook"))
            follow();
    });
    follow();
}

void FactStrip::follow()
{
    const Texts texts(QLocale().name());
    const QLocale locale = m_desk.locale();
    struct Fact
    {
        QString value, name, formula;
    };
    std::vector<Fact> facts;
    QStringList shown;
    for (const Metric &metric : metrics(m_desk.data(), m_desk.today())) {
        if (!isWorthShowing(metric, m_desk.data().account))
            continue;
        const QString months = metricMonths(metric, texts, locale);
        const QString days = metricValue(metric, texts, locale);
        const QString formula = metricFormula(metric, texts, locale);
        facts.push_back({months.isEmpty() ? days : months, metricName(metric.kind, texts),
                         months.isEmpty() ? formula : Texts::filled(tr("%1: %2"), {days, formula})});
        shown += facts.back().value + facts.back().formula;
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_formula->hide();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Fact &fact : facts) {
        auto *button = new FactButton(fact.value, fact.name, fact.formula, m_row);
        connect(button, &FactButton::toggled, this, [this, button](bool on) { toggle(button, on); });
        m_layout->addWidget(button);
    }
    setVisible(!facts.empty());
}

/// One formula at a time.
void FactStrip::toggle(FactButton *pressed, bool on)
{
    if (on) {
        for (auto *other : m_row->findChildren<FactButton *>()) {
            if (other != pressed)
                other->setChecked(false);
        }
    }
    m_formula->setText(on ? pressed->formula() : QString());
    m_formula->setVisible(on);
}

} // namespace straw
