#include "ui/pages/decision/threeways.h"

#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/workbook/decisionplace.h"
#include "ui/fields/moneyfield.h"
#include "ui/fields/numberfield.h"
#include "ui/pages/decision/explained.h"
#include "ui/pages/decision/figureview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace straw {

ThreeWays::ThreeWays(Desk &desk, QWidget *parent)
    : Section(
          //: Heading: three ways to go on, compared by what they cost
          tr("Keep, regain or replace them"), [this](Section &) { fill(); }, parent)
    , m_desk(desk)
{
    const Decision &d = desk.data().decision;
    setOpen(d.keepMinor || d.regainMinor || d.replaceMinor || d.monthsToReplace);
}

void ThreeWays::fill()
{
    auto *holder = new QWidget(this);
    auto *ways = new QHBoxLayout(holder);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(2 * Step);
    const auto cost = [&](ColumnKey column, const QString &words) {
        return explained(new MoneyField(m_desk, inDecision(column), {}, holder), words);
    };
    const auto figure = [&](Metric::Kind kind) { return new FigureView(m_desk, kind, FigureView::Line, holder); };
    //: Heading of a column: keep the customer
    addWay(
        *ways, tr("Keep them"),
        {cost("keep_minor", tr("What keeping them costs, all in all.")), together(), figure(Metric::NetValueOfSave)});
    //: Heading of a column: let the customer go and win them back later
    addWay(*ways, tr("Regain them later"),
           {cost("regain_minor", tr("What winning them back later would cost.")), figure(Metric::ValueIfRegained)});
    //: Heading of a column: let the customer go and find another one
    addWay(*ways, tr("Replace them"),
           {cost("replace_minor", tr("What finding a customer of their size costs.")),
            explained(new NumberField(m_desk, inDecision("months_to_replace"), {}, holder),
                      tr("How long that takes until it is signed.")),
            figure(Metric::CostOfLoss)});
    add(holder);
}

/// The net value counts effort and concession, not what stands above it: where both differ, it is said.
QWidget *ThreeWays::together()
{
    auto *label = new TextLabel({}, TextStyle::Small, Role::Muted, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    const auto follow = [this, label] {
        const Decision &d = m_desk.data().decision;
        qint64 sum = 0;
        const bool isKnown = d.keepMinor && d.effortMinor && d.concessionMinor
                             && !qAddOverflow(*d.effortMinor, *d.concessionMinor, &sum);
        label->setVisible(isKnown && sum != *d.keepMinor);
        label->setText(Texts::filled(/*: %1 is an amount */ tr("Effort and concession come to %1."),
                                     {showMoney(sum, m_desk.data().account.currency, m_desk.locale())}));
    };
    connect(&m_desk.document(), &Document::changed, label, follow);
    follow();
    return label;
}

void ThreeWays::addWay(QHBoxLayout &ways, const QString &title, const std::vector<QWidget *> &parts)
{
    auto *way = new QVBoxLayout;
    way->setSpacing(Step);
    auto *heading = new TextLabel(title, TextStyle::Strong, Role::Text, this);
    heading->setContentsMargins(Hang, 0, 0, 0);
    heading->setWordWrap(true);
    way->addWidget(heading);
    for (QWidget *part : parts)
        way->addWidget(part);
    way->addStretch();
    ways.addLayout(way, 1);
}

} // namespace straw
