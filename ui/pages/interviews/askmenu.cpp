#include "ui/pages/interviews/askmenu.h"

#include "core/base/clipped.h"
#include "ui/pages/interviews/interviewentries.h"
#include "ui/pages/interviews/interviewmoves.h"

#include <QMenu>

namespace straw {

void AskMenu::open(Desk &desk, const QString &unknownId, QWidget *parent, const QPoint &at)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const InterviewEntries entries(desk);
    for (const Interview &interview : desk.data().interviews) {
        const bool ahead = interview.status.isEmpty() || interview.status == u"planned" || interview.status == u"asked";
        if (!ahead || desk.data().interviewQuestions.find(interview.id + u'/' + unknownId))
            continue;
        menu->addAction(oneLine(entries.titleOf(interview)).replace(u'&', QStringLiteral("&&")), menu,
                        [&desk, unknownId, id = interview.id] { ask(desk, unknownId, id); });
    }
    if (menu->isEmpty()) {
        menu->deleteLater();
        ask(desk, unknownId, {});
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("A new interview"), menu, [&desk, unknownId] { ask(desk, unknownId, {}); });
    menu->popup(at);
}

void AskMenu::ask(Desk &desk, const QString &unknownId, const QString &interviewId)
{
    const QString id = InterviewMoves(desk).ask(unknownId, interviewId);
    const Interview *interview = desk.data().interviews.find(id);
    if (!interview)
        return;
    desk.tellDone({tr("Now a question of this interview: %1.").arg(InterviewEntries(desk).titleOf(*interview)),
                   {{tr("Open it"), &desk, [&desk, id] { desk.reveal({QStringLiteral("interview"), id, {}}); }}}});
}

} // namespace straw
