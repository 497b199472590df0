#include "ui/pages/records/gonerecord.h"

#include "core/base/texts.h"
#include "core/journal/difference.h"
#include "core/journal/revision.h"
#include "ui/fields/field.h"
#include "ui/lists/addline.h"
#include "ui/models/entrymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

// It was just taken in: further back it is not looked for.
constexpr size_t MostRevisions = 500;

bool removes(const Difference &difference, const Place &record)
{
    return difference.kind == RowChange::Removed && difference.table == record.table && difference.id == record.id;
}

} // namespace

GoneRecord::GoneRecord(Desk &desk, const Place &record, QWidget &view, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_record(record)
{
    hold(view, m_desk.document());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Step, 0, 2 * Step, Step);
    layout->setSpacing(0);
    const std::optional<Revision> removed = removalOf(m_desk.document(), m_record);
    const bool isNamed = removed && !removed->author.isEmpty();
    auto *label = new TextLabel(
        isNamed ? Texts::filled(tr("Removed by %1. Your words stay here until you leave it."), {removed->author})
                : tr("This was removed elsewhere. Your words stay here until you leave it."),
        TextStyle::Body, Role::Open, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(label);
    auto *back = new LinkButton(tr("Put it back"), this);
    back->setVisible(removed.has_value());
    // Whether it can be is tried once the change that brought this is through.
    if (removed)
        QMetaObject::invokeMethod(
            back, [&desk, back, id = removed->id] { back->setVisible(bool(desk.document().mayRevert(id))); },
            Qt::QueuedConnection);
    connect(back, &LinkButton::clicked, this, [this] { putBack(m_desk, m_record); });
    layout->addWidget(back, 0, Qt::AlignLeft);
    setFocusPolicy(Qt::StrongFocus); // where stray keys do nothing; putting it back is asked for by Tab
    if (!view.isAncestorOf(QApplication::focusWidget()))
        return;
    // Once its fields have followed: one that cannot only be read lets go of the focus.
    QMetaObject::invokeMethod(
        this,
        [this, view = QPointer<QWidget>(&view)] {
            if (view && !view->isAncestorOf(QApplication::focusWidget()))
                setFocus();
        },
        Qt::QueuedConnection);
}

bool GoneRecord::cameFromElsewhere(const Document &document, const Place &record)
{
    const auto removed = removalOf(document, record);
    if (removed && removed->change.kind == Change::Erase)
        return false;
    const Identity &here = document.environment().identity;
    const bool isOwn =
        removed && (removed->device.isEmpty() ? removed->author == here.author : removed->device == here.device);
    return !isOwn;
}

/// Its fields and lists see to themselves.
void GoneRecord::hold(QWidget &view, const Document &document)
{
    QObjectList followers = view.findChildren<QObject *>();
    followers += &view;
    for (QObject *follower : std::as_const(followers)) {
        if (!qobject_cast<Field *>(follower) && !qobject_cast<EntryModel *>(follower))
            disconnect(&document, &Document::changed, follower, nullptr);
    }
    for (QAbstractButton *button : view.findChildren<QAbstractButton *>()) {
        if (!qobject_cast<FoldButton *>(button)) // what is folded can still be read
            button->setEnabled(false);
    }
    for (AddLine *line : view.findChildren<AddLine *>())
        line->setEnabled(false);
    for (QPlainTextEdit *text : view.findChildren<QPlainTextEdit *>())
        text->setReadOnly(true);
}

/// The change that removed it; none when it is not kept.
std::optional<Revision> GoneRecord::removalOf(const Document &document, const Place &record)
{
    const auto history = document.history();
    for (size_t i = 0; history && i < std::min(history->size(), MostRevisions); ++i) {
        const Revision &revision = (*history)[i];
        if (revision.change.kind == Change::Erase && revision.change.args[u"id"].toString() == record.id)
            return revision; // of which nothing else is kept
        const auto differences = document.differences(revision.id);
        const auto removesIt = [&record](const Difference &difference) { return removes(difference, record); };
        if (revision.otherParent.isEmpty() && differences && std::ranges::any_of(*differences, removesIt))
            return revision;
    }
    return std::nullopt;
}

bool GoneRecord::putBack(Desk &desk, const Place &record)
{
    const std::optional<Revision> removed = removalOf(desk.document(), record);
    if (!removed)
        return false;
    const auto done = desk.document().revert(removed->id);
    if (!done)
        desk.tell(done.error());
    return done.has_value();
}

} // namespace straw
