#include "ui/pages/actions/actionentry.h"

#include "core/base/texts.h"
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
        QStringList detail{workbook.nameOf(action.ownerId)};
        if (!action.kind.isEmpty())
            detail += desk.label("action_kind", action.kind);
        if (done && !action.worked.isEmpty())
            detail += Texts::filled(tr("Did it work: %1"), {desk.label("worked", action.worked)});
        if (dropped)
            detail += action.droppedBecause;
        detail.removeAll(QString());
        Entry entry{.lead = dateText(done ? action.doneOn : action.dueOn, desk.locale()),
                    .title = action.title,
                    .detail = Texts::joined(detail, QStringLiteral(" · ")),
                    .tags = waiting(action, workbook, desk.today()),
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
    static std::vector<Tag> waiting(const Action &action, const Snapshot &workbook, QDate today)
    {
        std::vector<Tag> tags;
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
        const bool look = action.status == u"done" && action.worked.isEmpty() && !action.checkOn.isNull();
        if (look && action.checkOn.last() <= today)
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
