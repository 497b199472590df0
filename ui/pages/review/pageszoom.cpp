#include "ui/pages/review/pageszoom.h"

#include "core/base/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace straw {

namespace {

constexpr double zoomStep = 1.25;

QString told(int percent)
{
    return Texts::filled(PagesZoom::tr("%1 %", "how large the pages are seen"), {QLocale().toString(percent)});
}

} // namespace

PagesZoom::PagesZoom(PagesView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_zoom(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_fit(new Segments(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Step);
    //: Button: the pages
    layout->addWidget(
        addStep(QStringLiteral("−"), tr("Smaller"), QKeySequence(QStringLiteral("Ctrl+-")), 1 / zoomStep));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(told(1000)));
    layout->addWidget(m_zoom);
    //: Button: the pages
    QPushButton *larger = addStep(QStringLiteral("+"), tr("Larger"), QKeySequence(QStringLiteral("Ctrl++")), zoomStep);
    layout->addWidget(larger);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+=")), this), &QShortcut::activated, larger,
            &QPushButton::click);
    //: Choice: the pages are as wide as the window
    m_fit->addSegment(int(PagesView::Fit::Width), tr("Width"), tr("As wide as the window"));
    //: Choice: a whole page is seen
    m_fit->addSegment(int(PagesView::Fit::Page), tr("Page"), tr("A whole page"));
    //: Name of a choice: how large the pages are seen
    m_fit->setName(tr("Fit"));
    layout->addWidget(m_fit);
    connect(m_fit, &Segments::chosen, this, [this](const QVariant &fit) {
        m_view.setFit(fit.isValid() ? PagesView::Fit(fit.toInt()) : PagesView::Fit::None);
    });
    view.setZoomed([this] { follow(); });
    follow();
}

QPushButton *PagesZoom::addStep(const QString &text, const QString &name, const QKeySequence &keys, double factor)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(name);
    button->setToolTip(
        Texts::filled(tr("%1 (%2)", "what a button does, its keys"), {name, keys.toString(QKeySequence::NativeText)}));
    button->setShortcut(keys);
    connect(button, &QPushButton::clicked, this, [this, factor] { m_view.zoomBy(factor); });
    return button;
}

void PagesZoom::follow()
{
    m_fit->setValue(m_view.fit() == PagesView::Fit::None ? QVariant() : QVariant(int(m_view.fit())));
    m_zoom->setText(told(qRound(m_view.zoom() * 100)));
}

} // namespace straw
