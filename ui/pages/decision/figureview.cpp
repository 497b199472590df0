#include "ui/pages/decision/figureview.h"

#include "core/base/texts.h"
#include "core/insight/metrictext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

FigureView::FigureView(Desk &desk, Metric::Kind kind, Size size, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_value(new TextLabel({}, size == Large ? TextStyle::Title : TextStyle::Strong, Role::Text, this))
    , m_remark(new TextLabel({}, TextStyle::Body, Role::Text, this))
    , m_formula(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    const QString name = metricName(kind, Texts(QLocale().name()));
    auto *label = new TextLabel(name, TextStyle::Small, Role::Muted, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Hang, 0, Hang, 0);
    layout->setSpacing(2);
    m_remark->hide();
    for (TextLabel *text : {label, m_value, m_remark, m_formula}) {
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    if (size == Line) {
        m_how = new LinkButton(tr("How this is computed"), this);
        //: For screen readers: the button that shows a formula; %1 is a figure
        m_how->setAccessibleName(Texts::filled(tr("How this is computed: %1"), {name}));
        m_how->setCheckable(true);
        connect(m_how, &LinkButton::toggled, m_formula, &QWidget::setVisible);
        layout->insertWidget(layout->indexOf(m_formula), m_how, 0, Qt::AlignLeft);
        layout->setContentsMargins(0, 0, 0, 0); // the button hangs by itself
        for (TextLabel *text : {label, m_value, m_remark, m_formula})
            text->setContentsMargins(Hang, 0, Hang, 0);
        m_formula->hide();
    }
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        constexpr TableKey sources[] = {"account", "decision", "action", "attempt", "event", "workbook"};
        if (std::ranges::any_of(sources, [&](TableKey table) { return summary.touches(table); }))
            follow();
    });
    follow();
}

void FigureView::setRemark(const QString &remark, Role role)
{
    m_remark->setText(remark);
    m_remark->setRole(role);
    m_remark->setVisible(!remark.isEmpty());
}

void FigureView::follow()
{
    const Texts texts(QLocale().name());
    const Metric metric = straw::metric(m_kind, m_desk.data(), m_desk.today());
    m_value->setText(metricValue(metric, texts, m_desk.locale()));
    m_value->setRole(metric.value.isKnown()                       ? Role::Text
                     : metric.value.state == Measure::CheckInputs ? Role::Open
                                                                  : Role::Muted);
    m_formula->setText(metricFormula(metric, texts, m_desk.locale()));
}

} // namespace straw
