#include "ui/pages/records/attemptentry.h"

#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"

#include <QCoreApplication>

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::AttemptEntry)
};

Entry entryOf(const Desk &desk, const Snapshot &workbook, const Attempt &attempt)
{
    const Event *event = workbook.events.find(attempt.id);
    if (!event)
        return {};
    QStringList detail{desk.label("means", attempt.means)};
    if (attempt.costMinor)
        detail += showMoney(*attempt.costMinor, workbook.account.currency, desk.locale());
    for (const AttemptCause &link : workbook.attemptCauses) {
        const Cause *cause = link.attemptId == attempt.id ? workbook.causes.find(link.causeId) : nullptr;
        if (cause)
            detail += triedAgainst(*cause, workbook);
    }
    detail += attempt.whyNot.simplified();
    detail.removeAll(QString());
    Entry entry{.lead = dateText(event->at, desk.locale()),
                .title = titleOf(*event, workbook),
                .detail = Texts::joined(detail, QStringLiteral(" · "))};
    if (attempt.result.isEmpty())
        //: Tag on something that was tried: nobody has said what came of it
        entry.tags.push_back({Words::tr("no result yet"), Role::Open});
    else
        entry.tags.push_back({desk.label("attempt_result", attempt.result), Role::Muted});
    return entry;
}

} // namespace

QString triedAgainst(const Cause &cause, const Snapshot &workbook)
{
    //: About something that was tried: the cause that it was aimed at
    return Texts::filled(Words::tr("against “%1”"), {shortened(titleOf(cause, workbook), mostOfTitle)});
}

RecordModel<Attempt>::Looks attemptEntry(const Desk &desk)
{
    return [&desk](const Snapshot &workbook, const Attempt &attempt) { return entryOf(desk, workbook, attempt); };
}

} // namespace straw
