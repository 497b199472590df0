#include "ui/meeting/parkingpanel.h"

#include "core/guide/meetings.h"
#include "core/guide/pages.h"
#include "core/workbook/parties.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/actions/actionentry.h"
#include "ui/pages/actions/actionmoves.h"
#include "ui/pages/adding/quickoffers.h"
#include "ui/pages/adding/taskline.h"
#include "ui/pages/records/parkingmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

ParkingPanel::ParkingPanel(Desk &desk, std::function<QString()> page, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_page(std::move(page))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    addParked(*layout);
    layout->addSpacing(2 * Step);
    addCandidates(*layout);
    setFocusProxy(m_parkLine);
}

void ParkingPanel::addParked(QVBoxLayout &layout)
{
    const QString what = tr("Park a thought");
    m_parkLine = new AddLine(
        m_desk, what, what, [this](const QString &text) { return ParkingMoves(m_desk).park(text, m_page()); }, this);
    m_parkLine->keepFor(Parked::table, {});
    layout.addWidget(m_parkLine);
    auto *model = new RecordModel<Parked>(
        m_desk, parkedEntry(m_desk), [](const Snapshot &, const Parked &parked) { return parked.settledOn.isNull(); });
    model->setAlsoShows({"meeting", "person"});
    auto *empty =
        new EmptyState(Pages::instance().find(QStringLiteral("review"))->emptyText(QStringLiteral("parked")), this);
    empty->follow(model);
    layout.addWidget(empty);
    //: Name of a list: thoughts that were put off
    auto *list = new EntryList(model, tr("Parked"), this);
    list->setVerbs([this](const QString &id) { return ParkingMoves(m_desk).verbs(id); });
    connect(list, &EntryList::opened, this, [this](const QString &id) { m_desk.reveal({Parked::table, id, {}}); });
    layout.addWidget(list);
}

void ParkingPanel::addCandidates(QVBoxLayout &layout)
{
    auto *heading = new TextLabel(tr("What could change"), TextStyle::Heading, Role::Text, this);
    heading->setContentsMargins(Hang, 0, Hang, 0);
    layout.addWidget(heading);
    m_ideaLine = new AddLine(
        m_desk, tr("Note a candidate for an action"), tr("An idea for a change"),
        [this](const QString &line) {
            const Meeting *meeting = meetingOn(m_desk.today(), m_desk.data());
            return ActionMoves(m_desk).addFrom(line, meeting ? meeting->id : QString());
        },
        this);
    m_ideaLine->setPreview([this](const QString &line) { return ActionMoves(m_desk).understood(line); });
    m_ideaLine->setSuggestions(quickOffers(m_desk, TaskLine::words(), party::us));
    m_ideaLine->keepFor(Action::table, {});
    layout.addWidget(m_ideaLine);
    auto *model = new RecordModel<Action>(m_desk, actionEntry(m_desk), [](const Snapshot &, const Action &action) {
        return action.status == u"candidate";
    });
    model->setAlsoShows({"person"});
    auto *empty = new EmptyState(tr("Ideas to which nobody is held yet belong here."), this);
    empty->follow(model);
    layout.addWidget(empty);
    //: Name of a list: actions that nobody has committed to yet
    auto *list = new EntryList(model, tr("Candidates"), this);
    list->setVerbs([this](const QString &id) { return ActionMoves(m_desk).verbs(id, [] {}); });
    connect(list, &EntryList::opened, this, [this](const QString &id) { m_desk.reveal({Action::table, id, {}}); });
    layout.addWidget(list);
}

std::optional<ParkingPanel::Into> ParkingPanel::lineOf(const Place &place)
{
    if (place.addLine.isEmpty() || !place.id.isEmpty())
        return {};
    return place.table == Parked::table   ? std::optional(Into::Parked)
           : place.table == Action::table ? std::optional(Into::Candidates)
                                          : std::nullopt;
}

void ParkingPanel::focusLine(Into into)
{
    (into == Into::Parked ? m_parkLine : m_ideaLine)->line()->setFocus();
}

void ParkingPanel::finishTyping()
{
    m_parkLine->commit();
    m_ideaLine->commit();
}

} // namespace straw
