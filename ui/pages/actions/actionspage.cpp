#include "ui/pages/actions/actionspage.h"

#include "core/base/texts.h"
#include "core/insight/metrics.h"
#include "core/workbook/parties.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/actions/actiondetails.h"
#include "ui/pages/actions/actionentry.h"
#include "ui/pages/actions/actionmoves.h"
#include "ui/pages/actions/balanceline.h"
#include "ui/pages/actions/duesection.h"
#include "ui/pages/actions/freeoffers.h"
#include "ui/pages/actions/planshelf.h"
#include "ui/pages/actions/plantaking.h"
#include "ui/pages/actions/rostersection.h"
#include "ui/pages/actions/sidefilter.h"
#include "ui/pages/adding/quickoffers.h"
#include "ui/pages/adding/taskline.h"
#include "ui/pages/page/listgroup.h"
#include "ui/pages/records/offers.h"
#include "ui/pages/records/trainingform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"

#include <QLineEdit>

#include <algorithm>

namespace straw {

ActionsPage::ActionsPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("actions"), parent)
    , m_line(new AddLine(desk, tr("Add an action"), tr("What will be done, @who by Friday"),
                         [this](const QString &line) { return addFrom(line); }))
    , m_lists(new ListGroup(this))
{
    m_line->setPreview([&desk](const QString &line) { return ActionMoves(desk).understood(line); });
    m_line->setSuggestions(quickOffers(desk, TaskLine::words(), party::us));
    m_line->line()->setToolTip(tr("“by Friday” is when it is due, @name who owns it, #support whose "
                                  "work it is; ! on its own commits it at once"));
    add(m_line);
    addAbove();
    //: Heading: actions that nobody has committed to yet
    addGroup("candidate", tr("Candidates"));
    //: Heading: actions that somebody has promised to do
    addGroup("committed", tr("Committed"));
    //: Heading: actions
    m_done = addGroup("done", tr("Done"));
    //: Heading: actions that will not be done
    addGroup("dropped", tr("Dropped"));
    addBelow();
    connect(m_lists, &ListGroup::opened, this, &ActionsPage::openDetails);
    connect(m_lists, &ListGroup::entered, this, &ActionsPage::enterDetails);
    connect(this, &Page::detailsClosed, this, &ActionsPage::followFilter);
    connect(&desk.document(), &Document::changed, this, &ActionsPage::follow);
    follow();
}

/// What is seen before the actions: what an empty page says, what is due, and what is shown of them.
void ActionsPage::addAbove()
{
    auto *all = new RecordModel<Action>(desk(), [](const Snapshot &, const Action &) { return Entry(); }, {}, this);
    auto *empty = new EmptyState(emptyText(QStringLiteral("actions")));
    empty->follow(all);
    add(empty);
    add(new DueSection(desk(), [this](const QString &id) { return verbs(id); }, this));
    m_filter = new SideFilter(desk(), this);
    connect(m_filter, &SideFilter::changed, this, &ActionsPage::followFilter);
    add(m_filter);
    add(new BalanceLine(desk(), this));
}

/// Groups without actions are not shown.
Section *ActionsPage::addGroup(PickKey<"action_status"> status, const QString &title)
{
    auto *model =
        new RecordModel<Action>(desk(), actionEntry(desk()), [this, status](const Snapshot &, const Action &action) {
            const bool isOfGroup = action.status == status || (action.status.isEmpty() && status == u"candidate");
            // What is open at the right stays in sight, whichever side it is given.
            return isOfGroup && (m_filter->shows(action) || shownDetails() == Place{"action", action.id, {}});
        });
    model->setAlsoShows({"person", "attempt", "attempt_cause", "action_cause", "choice"});
    if (status == u"committed")
        model->setOrder([](const Action &left, const Action &right) { return Edtf::before(left.dueOn, right.dueOn); });
    auto *section = new Section(title);
    auto *list = new EntryList(model, title, section);
    list->setLeastLead(dateText(Edtf::day(QDate(2030, 12, 30)), desk().locale()));
    list->setVerbs([this](const QString &id) { return verbs(id); });
    section->add(list);
    add(section);
    m_lists->add(list);
    const auto adapt = [section, model] { section->setVisible(model->rowCount() > 0); };
    connect(model, &QAbstractItemModel::rowsInserted, section, adapt);
    connect(model, &QAbstractItemModel::rowsRemoved, section, adapt);
    adapt();
    return section;
}

/// What is seen behind the actions: the people who are trained, what has lost its action, and the ready-made plans.
void ActionsPage::addBelow()
{
    auto *roster = new RosterSection(desk(), this);
    connect(roster, &RosterSection::opened, this, &ActionsPage::openTraining);
    connect(roster, &RosterSection::entered, this, &ActionsPage::enterDetails);
    add(roster);
    m_freeOffers = new FreeOffers(desk(), this);
    connect(m_freeOffers, &FreeOffers::opened, this, &ActionsPage::openOffer);
    connect(m_freeOffers, &FreeOffers::entered, this, &ActionsPage::enterDetails);
    add(m_freeOffers);
    auto *plans = new PlanShelf(desk(), this);
    connect(plans, &PlanShelf::wanted, this, &ActionsPage::take);
    add(plans);
}

/// What was added is seen, whatever was shown before.
bool ActionsPage::addFrom(const QString &line)
{
    if (!ActionMoves(desk()).addFrom(line))
        return false;
    if (!m_filter->shows(*std::prev(data().actions.end())))
        m_filter->showAll();
    return true;
}

void ActionsPage::take(const Play &play)
{
    if (const QString first = PlanTaking(desk()).take(play); !first.isEmpty())
        desk().reveal({"action", first, {}});
}

/// How much of what was committed to is done stands beside "Done".
void ActionsPage::follow()
{
    const Metric done = straw::metric(Metric::FollowThrough, data(), desk().today());
    m_done->setRemark(done.whole > 0
                          ? Texts::filled(tr("Of those committed to: %1 of %2"),
                                          {desk().locale().toString(done.part), desk().locale().toString(done.whole)})
                          : QString());
}

void ActionsPage::followFilter()
{
    for (EntryList *list : m_lists->lists())
        list->entries()->refresh();
}

QWidget *ActionsPage::writingStop() const
{
    return m_line->line();
}

void ActionsPage::openDetails(const QString &id)
{
    const Place record{"action", id, {}};
    if (m_details && shownDetails() == record) // what is open in it stays
        return;
    m_details = new ActionDetails(desk(), id);
    //: Title of a panel: the details of an action
    showDetails(tr("Action"), record, m_details);
    followFilter();
}

void ActionsPage::openTraining(const QString &personId)
{
    //: Title of a panel: by when somebody is trained, by whom, and when it was done; %1 is the person
    showDetails(Texts::filled(tr("Training: %1"), {data().nameOf(personId)}), {"person", personId, {}},
                new TrainingForm(desk(), personId));
}

void ActionsPage::openOffer(const QString &id)
{
    //: Title of a panel: the details of something that we offer
    showDetails(tr("Offer"), {"offer", id, {}}, offers::details(desk(), id));
}

bool ActionsPage::openRecord(const Place &record)
{
    if (record.table == u"action")
        openDetails(record.id);
    else if (record.table == u"person")
        openTraining(record.id);
    else if (record.table == u"offer" && m_freeOffers->holds(record.id))
        openOffer(record.id);
    else
        return Page::openRecord(record);
    return true;
}

/// What is dropped is asked why.
std::vector<RowVerb> ActionsPage::verbs(const QString &id)
{
    return ActionMoves(desk()).verbs(id, [this, id] { reveal({"action", id, "dropped_because"}); });
}

bool ActionsPage::reveal(const Place &place, int start, int length)
{
    if (place.table == u"action" && place.id.isEmpty()) {
        m_line->line()->setFocus();
        return true;
    }
    if (place.table == u"offer" && !revealOffer(place.id))
        return false;
    const ActionCause *link = data().actionCauses.find(place.id);
    const QString id = place.table == u"action_cause" && link ? link->actionId : place.id;
    const Action *action = data().actions.find(id);
    if (!action)
        return Page::reveal(place, start, length) || (place.table == u"offer" && place.isWholeRecord());
    if (!m_filter->shows(*action))
        m_filter->showAll();
    m_lists->select(id);
    openDetails(id);
    return Page::reveal(place, start, length) || place.isWholeRecord();
}

/// Of a person the roster tells of the training alone; the rest is shown where all is said about them.
bool ActionsPage::pointTo(const Place &place)
{
    constexpr ColumnKey told[] = {"training_due_on", "trained_on", "trained_by_id"};
    const bool isTold = place.table != Person::table || std::ranges::find(told, place.column) != std::end(told);
    return isTold && Page::pointTo(place);
}

bool ActionsPage::revealOffer(const QString &id)
{
    const Offer *offer = data().offers.find(id);
    if (!offer)
        return false;
    if (const Action *action = data().actions.find(offer->actionId)) {
        if (!m_filter->shows(*action))
            m_filter->showAll();
        m_lists->select(action->id);
        openDetails(action->id);
        return m_details->openOffer(id);
    }
    m_freeOffers->select(id);
    openOffer(id);
    return true;
}

} // namespace straw
