#include "ui/pages/actions/actionentry.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "core/guide/plays.h"
#include "core/insight/actions.h"
#include "ui/desk/datetext.h"

#include <QCoreApplication>

namespace straw {

namespace {

class ActionEntry
{
    Q_DECLARE_TR_FUNCTIONS(straw::ActionEntry)
public:
    static Entry of(const Desk &desk, const Snapshot &workbook, const Action &action)
    {
        const bool done = action.status == u"done";
        const bool dropped = action.status == u"dropped";
        QStringList detail{workbook.nameOf(action.ownerId), together(desk, action)};
        if (action.whoDoes == u"they")
            detail += desk.label("who_does", action.whoDoes);
        if (!action.kind.isEmpty())
            detail += desk.label("action_kind", action.kind);
        if (!action.play.isEmpty())
            //: About an action; %1 is the name of a ready-made plan
            detail += Texts::filled(tr("plan: %1"), {Plays::instance().name(action.play)});
        if (isCheckDue(action, desk.today()) && !action.measure.isEmpty())
            //: About an action of which it is asked whether it worked; %1 tells how that is seen
            detail += Texts::filled(tr("measure: %1"), {oneLine(action.measure)});
        if (done && !action.worked.isEmpty())
            detail += Texts::filled(tr("Did it work: %1"), {desk.label("worked", action.worked)});
        if (dropped)
            detail += action.droppedBecause;
        detail.removeAll(QString());
        Entry entry{.lead = dateText(done ? action.doneOn : action.dueOn, desk.locale()),
                    .title = action.title,
                    .detail = Texts::joined(detail, QStringLiteral(" · ")),
                    .tags = waiting(desk, action, workbook),
                    .quiet = done || dropped};
        if (const TriedAlready *tried = desk.triedAlready(action.id))
            //: Tag on an action: the same was tried before and did not help
            entry.tags.push_back({tr("tried before"), tried->answered ? Role::Muted : Role::Open});
        if (action.pinned.value_or(false))
            //: Tag on an action: it stands on the first page of the report
            entry.tags.push_back({tr("first page"), Role::Muted});
        return entry;
    }

private:
    /// The other department that takes part, and what it does.
    static QString together(const Desk &desk, const Action &action)
    {
        const QString with = desk.label("department", action.withDepartment);
        if (action.withWhat.isEmpty())
            return with.isEmpty() ? QString()
                                  : Texts::filled(/*: About an action; %1 is the other department that takes part */
                                                  tr("with %1"), {with});
        if (with.isEmpty())
            return oneLine(action.withWhat);
        //: About an action: the other department that takes part, and what it does
        return Texts::filled(tr("with %1: %2"), {with, oneLine(action.withWhat)});
    }

    /// A day of the coming week goes by its name.
    static QString dayText(const Edtf &date, QDate today, const QLocale &locale)
    {
        const qint64 ahead = today.daysTo(date.first());
        const bool isNear = date.first() == date.last() && ahead >= 0 && ahead < 7;
        return isNear ? locale.dayName(date.first().dayOfWeek(), QLocale::ShortFormat) : dateText(date, locale);
    }

    static std::vector<Tag> waiting(const Desk &desk, const Action &action, const Snapshot &workbook)
    {
        const QDate today = desk.today();
        std::vector<Tag> tags;
        if (action.status == u"candidate" && !action.decideOn.isNull())
            //: Tag on an action: until then somebody commits to it or drops it; %1 is a date
            tags.push_back({Texts::filled(tr("to be decided by %1"), {dayText(action.decideOn, today, desk.locale())}),
                            action.decideOn.last() <= today ? Role::Open : Role::Muted});
        if (action.status == u"committed") {
            if (!action.dueOn.isNull() && action.dueOn.last() < today)
                //: Tag on an action
                tags.push_back({tr("overdue"), Role::Open});
            if (!workbook.people.find(action.ownerId))
                //: Tag on an action
                tags.push_back({tr("no owner"), Role::Open});
            if (action.dueOn.isNull())
                //: Tag on an action
                tags.push_back({tr("no date"), Role::Open});
        }
        if (isCheckDue(action, today))
            tags.push_back({tr("did it work?"), Role::Open});
        return tags;
    }
};

} // namespace

RecordModel<Action>::Looks actionEntry(const Desk &desk)
{
    return [&desk](const Snapshot &workbook, const Action &action) { return ActionEntry::of(desk, workbook, action); };
}

} // namespace straw
