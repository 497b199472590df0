#include "ui/pages/actions/triednote.h"

#include "ui/lists/entrylist.h"
#include "ui/pages/records/attemptentry.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

QStringList triedByMeans(const Desk &desk, const QString &actionId)
{
    const Action *action = desk.data().actions.find(actionId);
    return action ? straw::triedByMeans(*action, desk.data()) : QStringList();
}

} // namespace

TriedNote::TriedNote(Desk &desk, const QString &actionId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actionId(actionId)
    , m_note(new TextLabel({}, TextStyle::Small, Role::Open, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_note);
    auto *model =
        new RecordModel<Attempt>(desk, attemptEntry(desk), [&desk, actionId](const Snapshot &, const Attempt &attempt) {
            const TriedAlready *tried = desk.triedAlready(actionId);
            return (tried ? tried->attempts : triedByMeans(desk, actionId)).contains(attempt.id);
        });
    model->setAlsoShows({"action", "action_cause", "attempt_cause", "cause", "event"});
    //: Name of a list: what was tried by the same means
    m_attempts = new EntryList(model, tr("Tried before"), this);
    m_attempts->setRemovable(false);
    connect(m_attempts, &EntryList::opened, this, [this](const QString &id) { m_desk.reveal({"attempt", id, {}}); });
    layout->addWidget(m_attempts);
    connect(&desk.document(), &Document::changed, this, &TriedNote::follow);
    follow();
}

void TriedNote::follow()
{
    const TriedAlready *tried = m_desk.triedAlready(m_actionId);
    const bool wasThere = !isHidden();
    setVisible(tried || !triedByMeans(m_desk, m_actionId).isEmpty());
    if (isHidden())
        return;
    if (!tried)
        m_note->setText(tr("The same was tried before, without solving it. Say above which cause this is against."));
    else
        m_note->setText(
            tried->answered
                ? tr("Tried before against the same cause, without solving it.")
                : tr("Tried before against the same cause, without solving it. What is different this time?"));
    m_note->setRole(tried && tried->answered ? Role::Muted : Role::Open);
    if (!wasThere)
        m_desk.announce(m_note->text());
}

} // namespace straw
