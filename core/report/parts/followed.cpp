#include "core/report/parts/followed.h"

#include "core/report/parts/citations.h"
#include "core/report/parts/wording.h"

#include <QCoreApplication>

namespace straw {

QString followedFrom(TableKey table, const QString &id, const QString &nothingBecause, const ReportContext &context)
{
    QStringList actions, parts;
    if (const FoundOut *found = context.foundOut(table, id)) {
        for (const Place &place : found->ledTo) {
            if (place.table == u"action")
                actions.append(place.id);
            else if (const Cause *cause = context.workbook().causes.find(place.id))
                //: What something that was found out led to; %1 is the kind of a cause
                parts.append(
                    context.say(QT_TRANSLATE_NOOP("Report", "Led to the cause: %1"), {causeInShort(*cause, context)}));
        }
    }
    if (const QString cited = citedActions(actions, context); !cited.isEmpty())
        //: What something that was found out led to; %1 is “Action 3” or “Actions 3, 4”
        parts.append(context.say(QT_TRANSLATE_NOOP("Report", "Led to: %1"), {cited}));
    if (!nothingBecause.trimmed().isEmpty())
        //: About something that was found out; %1 is the reason
        parts.append(
            context.say(QT_TRANSLATE_NOOP("Report", "Nothing follows, because: %1"), {nothingBecause.trimmed()}));
    return context.joined(parts);
}

} // namespace straw
