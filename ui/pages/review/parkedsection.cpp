#include "ui/pages/review/parkedsection.h"

#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/records/parkingmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>

namespace straw {

namespace {

EntryList *listOf(Desk &desk)
{
    auto *model = new RecordModel<Parked>(desk, parkedEntry(desk));
    model->setAlsoShows({"meeting", "person"});
    model->setOrder(
        [](const Parked &left, const Parked &right) { return left.settledOn.isNull() && !right.settledOn.isNull(); });
    //: Name of a list: thoughts that were put off
    return new EntryList(model, ParkedSection::tr("Parked"));
}

} // namespace

ParkedSection::ParkedSection(Desk &desk, const QString &whenEmpty, QWidget *parent)
    //: Heading: thoughts that were put off
    : ListSection(tr("Parked"), listOf(desk), parent, Folds::UntilOpened)
    , m_line(new AddLine(
          desk, tr("Add a thought for later"), tr("What can wait for the next meeting"),
          [&desk](const QString &text) { return ParkingMoves(desk).park(text, QStringLiteral("review")); }, this))
{
    content()->setSpacing(Step);
    auto *empty = new EmptyState(whenEmpty, this);
    empty->follow(list()->entries());
    content()->insertWidget(0, m_line);
    content()->insertWidget(1, empty);
    list()->setVerbs([&desk](const QString &id) { return ParkingMoves(desk).verbs(id); });
}

void ParkedSection::focusLine()
{
    m_line->line()->setFocus();
}

} // namespace straw
