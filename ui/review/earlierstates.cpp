#include "ui/review/earlierstates.h"

#include "core/base/texts.h"
#include "core/document/earlier/backups.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace straw {

EarlierStates::EarlierStates(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const Environment &world = desk.document().environment();
    const auto states = Backups(world.files, world.backups, world.backupMonths).of(desk.document().documentId());
    auto *about = new TextLabel(
        !states || states->empty()
            ? tr("Nothing yet. Whenever the file is saved, what it held before is kept on this computer.")
            : tr("What the file held before it was saved, kept on this computer: every state of the last day, then one "
                 "a day, a week, a month. Bringing one back is a change like any other; undo takes it back."),
        TextStyle::Body, Role::Muted, this);
    about->setWordWrap(true);
    about->setContentsMargins(Hang, 0, Hang, Step);
    layout->addWidget(about);
    if (states) {
        for (const Backup &state : *states)
            layout->addWidget(row(state));
    }
    setFocusProxy(findChild<LinkButton *>());
}

QWidget *EarlierStates::row(const Backup &state)
{
    const QLocale locale = m_desk.locale();
    const QString when = locale.toString(state.at.toLocalTime(), QLocale::ShortFormat);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(new TextLabel(when, TextStyle::Body, Role::Text, row));
    const QString size = locale.formattedDataSize(state.size, 0);
    auto *what = new TextLabel(
        state.version.isEmpty() ? size : Texts::filled(tr("%1, version %2, kept for good"), {size, state.version}),
        TextStyle::Small, Role::Muted, row);
    what->setWordWrap(true);
    layout->addWidget(what, 1);
    //: Button: an earlier state of the file
    auto *verb = new LinkButton(tr("Bring back"), row);
    verb->setAccessibleName(Texts::filled(tr("Bring back the state of %1"), {when}));
    connect(verb, &LinkButton::clicked, this, [this, state] { bringBack(state); });
    layout->addWidget(verb);
    return row;
}

void EarlierStates::bringBack(const Backup &state)
{
    m_desk.flushEditors();
    const auto done = m_desk.document().bringBack(state);
    if (!done)
        m_desk.tell(done.error());
    else if (done->isEmpty())
        m_desk.tell({tr("It is like that already.")});
    else
        m_desk.tellDone({Texts::filled(tr("Everything is as it was on %1."),
                                       {m_desk.locale().toString(state.at.toLocalTime(), QLocale::ShortFormat)})});
}

} // namespace straw
