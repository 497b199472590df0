#include "ui/pages/actions/actioncauses.h"

#include "core/base/clipped.h"
#include "core/insight/causefindings.h"
#include "core/workbook/title.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace straw {

ActionCauses::ActionCauses(Desk &desk, const QString &actionId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actionId(actionId)
    , m_more(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new TextLabel(tr("Causes it answers"), TextStyle::Small, Role::Muted, this);
    label->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(label);

    auto *model = new RecordModel<ActionCause>(
        desk,
        [&desk](const Snapshot &workbook, const ActionCause &link) {
            const Cause *cause = workbook.causes.find(link.causeId);
            return cause ? Entry{.title = titleOf(*cause, workbook),
                                 .detail = desk.label("reason", familyOf(*cause, workbook))}
                         : Entry();
        },
        [actionId](const Snapshot &, const ActionCause &link) { return link.actionId == actionId; });
    model->setAlsoShows({"cause"});
    auto *list = new EntryList(model, label->text(), this);
    list->setVerbs([this](const QString &id) -> std::vector<RowVerb> {
        //: Button: the action no longer answers this cause; the cause itself stays
        return {{tr("Take off"), [this, id] { m_desk.remove("action_cause", id); }}};
    });
    connect(list, &EntryList::opened, this, [this](const QString &id) {
        if (const ActionCause *link = m_desk.data().actionCauses.find(id))
            m_desk.reveal({"cause", link->causeId, {}});
    });
    layout->addWidget(list);

    m_more->setAccessibleName(tr("Add a cause it answers"));
    m_more->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setMinimumContentsLength(8);
    label->setBuddy(m_more);
    layout->addWidget(m_more);
    connect(m_more, &QComboBox::activated, this, [this](int row) { link(m_more->itemData(row).toString()); });
    // Later, since the change may come from the list itself.
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"cause") || summary.touches(u"action_cause"))
            QMetaObject::invokeMethod(this, &ActionCauses::refill, Qt::QueuedConnection);
    });
    refill();
}

void ActionCauses::refill()
{
    m_more->clear();
    m_more->addItem(tr("Choose a cause"));
    for (const Cause &cause : m_desk.data().causes) {
        if (!m_desk.data().actionCauses.find(m_actionId + u'/' + cause.id))
            m_more->addItem(oneLine(titleOf(cause, m_desk.data())), cause.id);
    }
    m_more->setVisible(m_more->count() > 1 && !m_desk.document().isReadOnly());
}

void ActionCauses::link(const QString &causeId)
{
    if (causeId.isEmpty())
        return;
    const ActionCause link{m_actionId + u'/' + causeId, m_actionId, causeId};
    m_desk.perform(Change::add("action_cause"), [&link](Store &store) { return store.put(link); });
}

} // namespace straw
