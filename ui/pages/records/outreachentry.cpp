#include "ui/pages/records/outreachentry.h"

#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/guide/permission.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::OutreachEntry)
};

bool hadLeft(const QString &personId, const Event &event, const Snapshot &workbook)
{
    const Person *person = workbook.people.find(personId);
    return person && !person->leftOn.isNull() && !event.at.isNull() && person->leftOn.last() < event.at.first();
}

/// They said no before it, and nobody says why all the same.
bool isUnwished(const Outreach &outreach, const Snapshot &workbook)
{
    if (!isHeldBack(outreach.id, towards(outreach, workbook), workbook))
        return false;
    const std::vector<Approach> unwished = unwishedApproaches(workbook);
    return std::ranges::any_of(unwished, [&](const Approach &approach) { return approach.place.id == outreach.id; });
}

Entry entryOf(const Desk &desk, const Snapshot &workbook, const Outreach &outreach)
{
    const Event *event = workbook.events.find(outreach.id);
    if (!event)
        return {};
    QStringList detail{desk.label("channel", outreach.channel)};
    if (const QString to = workbook.nameOf(outreach.toId); !to.isEmpty())
        //: About a try to reach somebody; %1 is that person
        detail += Texts::filled(Words::tr("to %1"), {to});
    if (outreach.costMinor)
        detail += showMoney(*outreach.costMinor, workbook.account.currency, desk.locale());
    detail += outreach.result.simplified();
    if (!outreach.nextOn.isNull())
        //: About a try to reach somebody; %1 is the date of the next one
        detail += Texts::filled(Words::tr("next: %1"), {dateText(outreach.nextOn, desk.locale())});
    detail += outreach.angle.simplified();
    detail.removeAll(QString());
    Entry entry{.lead = dateText(event->at, desk.locale()),
                .title = titleOf(*event, workbook),
                .detail = Texts::joined(detail, QStringLiteral(" · "))};
    if (hadLeft(outreach.toId, *event, workbook))
        //: Tag on a try to reach somebody: they did not work there any more
        entry.tags.push_back({Words::tr("had left by then"), Role::Open});
    if (isUnwished(outreach, workbook))
        //: Tag on a try to reach somebody who does not want to be contacted
        entry.tags.push_back({Words::tr("held back"), Role::Open});
    if (outreach.unexpected.value_or(false))
        //: Tag on a try to reach somebody: a move that they would not expect
        entry.tags.push_back({Words::tr("unexpected"), Role::Accent});
    if (event->at.isNull())
        //: Tag on a try to reach somebody
        entry.tags.push_back({Words::tr("no date yet"), Role::Open});
    else if (event->at.first() > desk.today())
        //: Tag on a try to reach somebody: its date is in the future
        entry.tags.push_back({Words::tr("still ahead"), Role::Open});
    else if (outreach.result.trimmed().isEmpty())
        //: Tag on a try to reach somebody: nobody has said what came back
        entry.tags.push_back({Words::tr("no result yet"), Role::Open});
    return entry;
}

} // namespace

RecordModel<Outreach>::Looks outreachEntry(const Desk &desk)
{
    return [&desk](const Snapshot &workbook, const Outreach &outreach) { return entryOf(desk, workbook, outreach); };
}

} // namespace straw
