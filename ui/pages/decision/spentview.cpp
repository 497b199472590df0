#include "ui/pages/decision/spentview.h"

#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/insight/savespending.h"
#include "ui/pages/decision/figureview.h"

#include <QVBoxLayout>

namespace straw {

SpentView::SpentView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_figure(new FigureView(desk, Metric::SpentOnSaving, FigureView::Line, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_figure);
    connect(&desk.document(), &Document::changed, this, &SpentView::follow);
    follow();
}

void SpentView::follow()
{
    const Metric spent = straw::metric(Metric::SpentOnSaving, m_desk.data(), m_desk.today());
    const QStringList said = words();
    setVisible(!said.isEmpty() || spent.value.state != Measure::NotKnown);
    const Number &budget = m_desk.data().decision.budgetMinor;
    const bool isOver = budget && spent.value.isKnown() && spent.value.most > *budget;
    m_figure->setRemark(Texts::joined(said, QStringLiteral(" · ")), isOver ? Role::Open : Role::Text);
}

QStringList SpentView::words() const
{
    const Snapshot &workbook = m_desk.data();
    const SaveSpending spending = saveSpending(workbook);
    const Number &budget = workbook.decision.budgetMinor;
    const auto money = [&](qint64 minor) { return showMoney(minor, workbook.account.currency, m_desk.locale()); };
    if (spending.overflows)
        return {};
    const bool isMeant = straw::metric(Metric::SpentOnSaving, workbook, m_desk.today()).value.isKnown();
    QStringList words;
    if (isMeant && budget && isPlausibleAmount(*budget) && isPlausibleAmount(spending.spent)) {
        const qint64 left = *budget - spending.spent;
        //: %1 is an amount
        words += Texts::filled(tr("of a budget of %1"), {money(*budget)});
        words += left < 0 ? /*: %1 is an amount */ Texts::filled(tr("%1 over the budget"), {money(-left)})
                          : /*: %1 is an amount */ Texts::filled(tr("%1 left"), {money(left)});
    }
    if (spending.withoutAmount > 0)
        words += tr("%n without an amount", "actions and attempts", spending.withoutAmount);
    if (spending.earlier != 0)
        //: What earlier attempts cost; %1 is an amount
        words += Texts::filled(tr("%1 before the decision"), {money(spending.earlier)});
    return words;
}

} // namespace straw
