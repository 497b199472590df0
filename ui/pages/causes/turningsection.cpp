#include "ui/pages/causes/turningsection.h"

#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/causes/causeparts.h"
#include "ui/theme/theme.h"

namespace straw {

TurningSection::TurningSection(Desk &desk, QWidget *parent)
    : ListSection(tr("Turning points of no cause"),
                  new EntryList(causeparts::turningPointsOf(desk, {}), tr("Turning points of no cause")), parent)
    , m_desk(desk)
{
    content()->setSpacing(Step);
    auto *line = new AddLine(
        desk, tr("Add a turning point of no cause"), tr("What was done, or left undone"),
        [&desk](const QString &what) { return !causeparts::addTurningPoint(desk, {}, what).isEmpty(); }, this);
    content()->insertWidget(0, line);
    connect(&desk.document(), &Document::changed, this, &TurningSection::follow);
    follow();
}

void TurningSection::follow()
{
    setVisible(!m_desk.data().causes.isEmpty() || !m_desk.data().turningPoints.isEmpty());
}

} // namespace straw
