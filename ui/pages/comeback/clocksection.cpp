#include "ui/pages/comeback/clocksection.h"

#include "core/workbook/parties.h"
#include "ui/lists/addline.h"
#include "ui/pages/adding/quickoffers.h"
#include "ui/pages/adding/taskline.h"
#include "ui/pages/comeback/stepmoves.h"

#include <QLineEdit>

namespace straw {

ClockSection::ClockSection(Desk &desk, QWidget *parent)
    //: Heading: the steps after the parting, each on its day
    : StepSection(desk, StepModel::Clock, tr("Comeback clock"), parent)
    , m_line(new AddLine(
          desk, tr("Add a step"), tr("A step of your own, by Friday @who"),
          [&desk](const QString &line) { return !StepMoves(desk).addFrom(line).isEmpty(); }, this))
{
    m_line->setPreview([&desk](const QString &line) { return StepMoves(desk).understood(line); });
    m_line->setSuggestions(quickOffers(desk, TaskLine::words(), party::us));
    m_line->line()->setToolTip(tr("“by Friday” is when it is due, @name who takes it"));
    add(m_line);
}

void ClockSection::focusLine()
{
    m_line->line()->setFocus();
}

} // namespace straw
