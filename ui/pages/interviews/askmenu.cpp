#include "ui/pages/interviews/askmenu.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "core/insight/interviews.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/widgets/mnemonics.h"

#include <QMenu>

namespace straw {

void AskMenu::open(Desk &desk, const QString &unknownId, QWidget *parent, const QPoint &at)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const InterviewEntries entries(desk);
    for (const Interview &interview : desk.data().interviews) {
        if (!isAhead(interview) || desk.data().interviewQuestions.find(interview.id + u'/' + unknownId))
            continue;
        menu->addAction(withoutKeys(oneLine(entries.titleOf(interview))), menu,
                        [&desk, unknownId, id = interview.id] { ask(desk, {unknownId}, id); });
    }
    if (menu->isEmpty()) {
        menu->deleteLater();
        ask(desk, {unknownId}, {});
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("A new interview"), menu, [&desk, unknownId] { ask(desk, {unknownId}, {}); });
    menu->popup(at);
}

void AskMenu::askNext(Desk &desk, const QStringList &unknownIds)
{
    ask(desk, unknownIds, InterviewMoves(desk).nextInterview());
}

void AskMenu::ask(Desk &desk, const QStringList &unknownIds, const QString &interviewId)
{
    QStringList toAsk;
    for (const QString &unknownId : unknownIds) {
        if (!desk.data().interviewQuestions.find(interviewId + u'/' + unknownId))
            toAsk += unknownId;
    }
    const InterviewEntries entries(desk);
    if (toAsk.isEmpty())
        return desk.tell(Notice{Texts::filled(tr("It is a question of this interview already: %1."),
                                              {entries.titleOf(*desk.data().interviews.find(interviewId))})});
    const QString id = InterviewMoves(desk).ask(toAsk, interviewId);
    const Interview *interview = desk.data().interviews.find(id);
    if (!interview)
        return;
    desk.tellDone({Texts::filled(tr("Now %n question(s) of this interview: %1.", nullptr, int(toAsk.size())),
                                 {entries.titleOf(*interview)}),
                   //: Button in a message: the interview
                   {{tr("Open it"), &desk, [&desk, id] { desk.reveal({"interview", id, {}}); }}}});
}

} // namespace straw
