#include "ui/pages/decision/profileaction.h"

#include "core/guide/candidates.h"
#include "core/workbook/title.h"
#include "ui/desk/criteriontext.h"
#include "ui/pages/records/findingmoves.h"
#include "ui/pages/records/ledto.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 200; // of a title that is a text of any length elsewhere

} // namespace

ProfileAction::ProfileAction(Desk &desk, const QString &criterionId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(criterionId)
    , m_ledTo(new LedTo(desk, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_ledTo);
    auto *button = new LinkButton(tr("Make it an action"), this);
    button->setHidden(desk.document().isReadOnly());
    layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &LinkButton::clicked, this, &ProfileAction::make);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"action"))
            follow();
    });
    follow();
}

/// Called as the new wording says, else as the criterion is.
void ProfileAction::make()
{
    m_desk.flushEditors();
    const Criterion *criterion = m_desk.data().criteria.find(m_id);
    if (!criterion)
        return;
    const QString wording = criterion->proposalText.trimmed();
    Action action;
    action.title = shortened(wording.isEmpty() ? criterionText(m_desk, m_id) : wording, mostOfTitle);
    action.kind = "prevent";
    action.means = "profile_change";
    makeCandidate(action, m_desk.today());
    action.ownerId = criterion->ownerId;
    action.fromTable = Criterion::table;
    action.fromId = m_id;
    FindingMoves(m_desk).makeAction(action);
}

void ProfileAction::follow()
{
    std::vector<Place> made;
    for (const Action &action : m_desk.data().actions) {
        if (action.fromTable == Criterion::table && action.fromId == m_id)
            made.push_back({Action::table, action.id, {}});
    }
    m_ledTo->setPlaces(made);
}

} // namespace straw
