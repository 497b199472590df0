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
#include "ui/pages/adding/quickoffers.h"
#include "ui/pages/adding/taskline.h"
#include "ui/pages/page/listgroup.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"

#include <QLineEdit>

namespace straw {

ActionsPage::ActionsPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("actions"), parent)
    , m_line(new AddLine(desk, tr("Add an action"), tr("What will be done, @who by Friday"),
                         [&desk](const QString &line) { return ActionMoves(desk).addFrom(line); }))
    , m_lists(new ListGroup(this))
{
    m_line->setPreview([&desk](const QString &line) { return ActionMoves(desk).understood(line); });
    m_line->setSuggestions(quickOffers(desk, TaskLine::words(), party::us));
    m_line->line()->setToolTip(tr("“by Friday” is when it is due, @name who owns it, #support whose "
                                  "work it is; ! on its own commits it at once"));
    add(m_line);
    auto *all = new RecordModel<Action>(desk, [](const Snapshot &, const Action &) { return Entry(); }, {}, this);
    auto *empty = new EmptyState(emptyText(QStringLiteral("actions")));
    empty->follow(all);
    add(empty);
    //: Heading: actions that nobody has committed to yet
    addGroup("candidate", tr("Candidates"));
    //: Heading: actions that somebody has promised to do
    addGroup("committed", tr("Committed"));
    //: Heading: actions
    m_done = addGroup("done", tr("Done"));
    //: Heading: actions that will not be done
    addGroup("dropped", tr("Dropped"));
    connect(m_lists, &ListGroup::opened, this, &ActionsPage::openDetails);
    connect(m_lists, &ListGroup::entered, this, &ActionsPage::enterDetails);
    connect(&desk.document(), &Document::changed, this, &ActionsPage::follow);
    follow();
}

/// Groups without actions are not shown.
Section *ActionsPage::addGroup(PickKey<"action_status"> status, const QString &title)
{
    auto *model =
        new RecordModel<Action>(desk(), actionEntry(desk()), [status](const Snapshot &, const Action &action) {
            return action.status == status || (action.status.isEmpty() && status == u"candidate");
        });
    model->setAlsoShows({"person", "attempt", "attempt_cause", "action_cause"});
    if (status == u"committed")
        model->setOrder([](const Action &left, const Action &right) { return Edtf::before(left.dueOn, right.dueOn); });
    auto *section = new Section(title);
    auto *list = new EntryList(model, title, section);
    list->setLeastLead(dateText(Edtf::day(QDate(2030, 12, 30)), desk().locale()));
    list->setVerbs(
        [this](const QString &id) { return ActionMoves(desk()).verbs(id, [this, id] { askWhyDropped(id); }); });
    section->add(list);
    add(section);
    m_lists->add(list);
    const auto adapt = [section, model] { section->setVisible(model->rowCount() > 0); };
    connect(model, &QAbstractItemModel::rowsInserted, section, adapt);
    connect(model, &QAbstractItemModel::rowsRemoved, section, adapt);
    adapt();
    return section;
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

QWidget *ActionsPage::writingStop() const
{
    return m_line->line();
}

void ActionsPage::openDetails(const QString &id)
{
    //: Title of a panel: the details of an action
    showDetails(tr("Action"), {"action", id, {}}, new ActionDetails(desk(), id));
}

bool ActionsPage::openRecord(const Place &record)
{
    if (record.table != u"action")
        return Page::openRecord(record);
    openDetails(record.id);
    return true;
}

void ActionsPage::askWhyDropped(const QString &id)
{
    reveal({"action", id, "dropped_because"});
}

bool ActionsPage::reveal(const Place &place, int start, int length)
{
    if (place.table == u"action" && place.id.isEmpty()) {
        m_line->line()->setFocus();
        return true;
    }
    const ActionCause *link = data().actionCauses.find(place.id);
    const QString id = place.table == u"action_cause" && link ? link->actionId : place.id;
    if (!data().actions.find(id))
        return Page::reveal(place, start, length);
    m_lists->select(id);
    openDetails(id);
    return Page::reveal(place, start, length) || place.isWholeRecord();
}

} // namespace straw
