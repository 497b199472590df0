#include "ui/pages/causes/turningsection.h"

#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/causes/causeparts.h"
#include "ui/theme/theme.h"

namespace straw {

TurningSection::TurningSection(Desk &desk, QWidget *parent)
    : Section(tr("Turning points of no cause"), parent)
    , m_desk(desk)
    , m_list(new EntryList(causeparts::turningPointsOf(desk, {}), tr("Turning points of no cause"), this))
{
    content()->setSpacing(Step);
    add(new AddLine(
        desk, tr("Add a turning point of no cause"), tr("What was done, or left undone"),
        [&desk](const QString &what) { return !causeparts::addTurningPoint(desk, {}, what).isEmpty(); }, this));
    add(m_list);
    connect(m_list, &EntryList::opened, this, &TurningSection::opened);
    connect(m_list, &EntryList::entered, this, &TurningSection::entered);
    connect(&desk.document(), &Document::changed, this, &TurningSection::follow);
    follow();
}

bool TurningSection::select(const QString &id)
{
    return m_list->select(id);
}

bool TurningSection::holds(const QString &id) const
{
    return m_list->entries()->rowOf(id) >= 0;
}

void TurningSection::follow()
{
    setVisible(!m_desk.data().causes.isEmpty() || !m_desk.data().turningPoints.isEmpty());
}

} // namespace straw
