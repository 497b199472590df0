#include "ui/pages/comeback/stepsection.h"

#include "core/base/texts.h"
#include "ui/desk/datetext.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/comeback/stepmoves.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace straw {

StepSection::StepSection(Desk &desk, StepModel::Part part, const QString &title, QWidget *parent)
    : ListSection(title, new EntryList(new StepModel(desk, part), title), parent)
    , m_desk(desk)
    , m_model(static_cast<StepModel *>(list()->entries()))
{
    content()->setSpacing(Step);
    list()->setLeastLead(dateText(Edtf::day(QDate(2030, 12, 30)), desk.locale()));
    list()->setKeepsIcons(true);
    list()->setVerbs([this](const QString &id) { return verbs(id); });
    new DigitKeys(list(), [this](const QStringList &ids, Qt::Key digit) { return answer(ids, digit); });
    connect(&desk.document(), &Document::changed, this, &StepSection::follow); // after the model
    follow();
}

std::vector<RowVerb> StepSection::verbs(const QString &id)
{
    const auto meant = [this, id] { return DigitKeys::meant(*list(), id); };
    return StepMoves(m_desk).verbs(id, meant, [this, meant] { finish(meant()); }, [this, id] { Q_EMIT skipAsked(id); });
}

/// Whatever is not held back; what speaks for the first of the others is asked.
void StepSection::finish(const QStringList &ids)
{
    const QStringList held = StepMoves(m_desk).finishToday(ids);
    if (!held.isEmpty())
        Q_EMIT reasonAsked(held.front());
}

/// 1 done, 2 skipped, 0 neither.
DigitKeys::Went StepSection::answer(const QStringList &ids, Qt::Key digit)
{
    const StepMoves moves(m_desk);
    switch (digit) {
    case Qt::Key_0:
        moves.takeUpAgain(ids);
        return DigitKeys::Here;
    case Qt::Key_1:
        finish(ids);
        return ids.size() == 1 && moves.isHeld(ids.front()) ? DigitKeys::Here : DigitKeys::On;
    case Qt::Key_2:
        Q_EMIT skipAsked(ids.front());
        return DigitKeys::Here;
    default:
        return DigitKeys::Nowhere;
    }
}

void StepSection::follow()
{
    const std::vector<ClockStep> &steps = m_model->steps();
    const auto settled =
        std::ranges::count_if(steps, [](const ClockStep &step) { return step.state != ClockStep::Open; });
    //: About steps: how many of them are done or skipped; %1 and %2 are numbers
    setRemark(settled > 0 ? Texts::filled(tr("%1 of %2"), {m_desk.locale().toString(qlonglong(settled)),
                                                           m_desk.locale().toString(qulonglong(steps.size()))})
                          : QString());
}

} // namespace straw
