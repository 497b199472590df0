#include "ui/pages/decision/threeways.h"

#include "ui/fields/moneyfield.h"
#include "ui/fields/numberfield.h"
#include "ui/pages/decision/explained.h"
#include "ui/pages/decision/figureview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

Place at(ColumnKey column)
{
    return {"decision", u"decision"_s, column};
}

} // namespace

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
        return explained(new MoneyField(m_desk, at(column), {}, holder), words);
    };
    const auto figure = [&](Metric::Kind kind) { return new FigureView(m_desk, kind, FigureView::Line, holder); };
    //: Heading of a column: keep the customer
    addWay(*ways, tr("Keep them"),
           {cost("keep_minor", tr("What keeping them costs, all in all.")), figure(Metric::NetValueOfSave)});
    //: Heading of a column: let the customer go and win them back later
    addWay(*ways, tr("Regain them later"),
           {cost("regain_minor", tr("What winning them back later would cost.")), figure(Metric::ValueIfRegained)});
    //: Heading of a column: let the customer go and find another one
    addWay(*ways, tr("Replace them"),
           {cost("replace_minor", tr("What finding a customer of their size costs.")),
            explained(new NumberField(m_desk, at("months_to_replace"), {}, holder),
                      tr("How long that takes until it is signed.")),
            figure(Metric::CostOfLoss)});
    add(holder);
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
