#include "ui/pages/triggers/soonactions.h"

#include "core/base/texts.h"
#include "core/workbook/parties.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/adding/quickoffers.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace straw {

namespace {

Entry entryOf(const Desk &desk, const Action &action)
{
    const bool open = action.status != u"done" && action.status != u"dropped";
    const QString due = dateText(action.dueOn, desk.locale());
    Entry entry;
    entry.title = action.title;
    entry.quiet = !open;
    QStringList detail{desk.data().nameOf(action.ownerId), desk.label("department", action.department)};
    if (open && !due.isEmpty())
        //: About an action; %1 is a date
        detail += Texts::filled(SoonActions::tr("due %1"), {due});
    detail.removeAll(QString());
    entry.detail = Texts::joined(detail, QStringLiteral(" · "));
    if (!open)
        entry.tags.push_back({desk.label("action_status", action.status)});
    else if (!action.dueOn.isNull() && action.dueOn.last() < desk.today())
        //: Tag on an action
        entry.tags.push_back({SoonActions::tr("overdue"), Role::Open});
    return entry;
}

} // namespace

SoonActions::SoonActions(Desk &desk, std::function<bool(const Snapshot &, const Action &)> shows,
                         const std::function<QString()> &answers, QWidget *parent)
    : QWidget(parent)
    , m_adder(desk)
{
    auto *model = new RecordModel<Action>(
        desk, [&desk](const Snapshot &, const Action &action) { return entryOf(desk, action); }, std::move(shows));
    model->setAlsoShows({"person", "event", "workbook"});
    m_list = new EntryList(model, tr("To put right within two days"), this);
    m_line = new AddLine(
        desk, tr("Add what can be put right within two days"), tr("What will be put right, @who by Thursday"),
        [this, answers](const QString &line) { return m_adder.add(line, answers()); }, this);
    m_line->setPreview([this](const QString &line) { return m_adder.preview(line); });
    m_line->setSuggestions(quickOffers(desk, m_adder.words(), party::us));
    // There is no room for the details of an action beside those of the event: they have their page.
    connect(m_list, &EntryList::opened, this, [&desk](const QString &id) { desk.reveal({"action", id, {}}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    layout->addWidget(m_list);
    layout->addWidget(m_line);
}

} // namespace straw
