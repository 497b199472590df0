#include "ui/pages/records/linkedcauses.h"

#include "core/base/clipped.h"
#include "core/insight/causefindings.h"
#include "core/storage/fields.h"
#include "core/workbook/title.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace straw {

namespace {

template<typename Link>
EntryModel *modelOf(Desk &desk, const QString &id, QString Link::*owner)
{
    return new RecordModel<Link>(
        desk,
        [&desk](const Snapshot &workbook, const Link &link) {
            const Cause *cause = workbook.causes.find(link.causeId);
            return cause ? Entry{.title = titleOf(*cause, workbook),
                                 .detail = desk.label("reason", familyOf(*cause, workbook))}
                         : Entry();
        },
        [id, owner](const Snapshot &, const Link &link) { return link.*owner == id; });
}

} // namespace

LinkedCauses::LinkedCauses(Desk &desk, Of of, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_of(of)
    , m_id(id)
    , m_more(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new TextLabel(of == Action ? tr("Causes it answers") : tr("Causes it was aimed at"), TextStyle::Small,
                                Role::Muted, this);
    label->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(label);

    EntryModel *causes = model();
    causes->setAlsoShows({"cause"});
    m_list = new EntryList(causes, label->text(), this);
    m_list->setVerbs([this](const QString &linkId) -> std::vector<RowVerb> {
        //: Button: the action or attempt is no longer about this cause; the cause itself stays
        return {{tr("Take off"), [this, linkId] { m_desk.remove(table(), linkId); }}};
    });
    connect(m_list, &EntryList::opened, this,
            [this](const QString &linkId) { m_desk.reveal({"cause", causeOf(linkId), {}}); });
    layout->addWidget(m_list);

    m_more->setAccessibleName(of == Action ? tr("Add a cause it answers") : tr("Add a cause it was aimed at"));
    m_more->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setMinimumContentsLength(8);
    label->setBuddy(m_more);
    layout->addWidget(m_more);
    connect(m_more, &QComboBox::activated, this, [this](int row) { add(m_more->itemData(row).toString()); });
    // Later, since the change may come from the list itself.
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"cause") || summary.touches(table()))
            QMetaObject::invokeMethod(this, &LinkedCauses::refill, Qt::QueuedConnection);
    });
    refill();
}

TableKey LinkedCauses::table() const
{
    return m_of == Action ? TableKey("action_cause") : TableKey("attempt_cause");
}

EntryModel *LinkedCauses::model()
{
    return m_of == Action ? modelOf(m_desk, m_id, &ActionCause::actionId)
                          : modelOf(m_desk, m_id, &AttemptCause::attemptId);
}

QString LinkedCauses::causeOf(const QString &linkId) const
{
    return fieldOf(m_desk.data(), table(), linkId, "cause_id").toString();
}

void LinkedCauses::refill()
{
    m_more->clear();
    m_more->addItem(tr("Choose a cause"));
    for (const Cause &cause : m_desk.data().causes) {
        if (!hasRecord(m_desk.data(), table(), m_id + u'/' + cause.id))
            m_more->addItem(oneLine(titleOf(cause, m_desk.data())), cause.id);
    }
    const bool isUsed = m_more->count() > 1 && !m_desk.document().isReadOnly();
    if (!isUsed && m_more->hasFocus())
        m_list->setFocus(); // where what was chosen last stands
    m_more->setVisible(isUsed);
}

void LinkedCauses::add(const QString &causeId)
{
    if (!causeId.isEmpty())
        m_desk.perform(Change::add(table()), [&](Store &store) { return link(store, m_of, m_id, causeId); });
}

Result<void> LinkedCauses::link(Store &store, Of of, const QString &id, const QString &causeId)
{
    const QString key = id + u'/' + causeId;
    return of == Action ? store.put(ActionCause{key, id, causeId}) : store.put(AttemptCause{key, id, causeId});
}

} // namespace straw
