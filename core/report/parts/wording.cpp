#include "core/report/parts/wording.h"

#include "core/insight/actions.h"
#include "core/insight/causefindings.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

QString verdictText(const Pick<"verdict"> &verdict, const ReportContext &context)
{
    if (verdict == u"right_to_let_go")
        return context.say(QT_TRANSLATE_NOOP("Report", "It was right to let go"));
    if (verdict == u"our_mistake")
        return context.say(QT_TRANSLATE_NOOP("Report", "It was our mistake"));
    if (verdict == u"both")
        return context.say(QT_TRANSLATE_NOOP("Report", "Both our mistake and right to let go"));
    if (verdict == u"neither")
        return context.say(QT_TRANSLATE_NOOP("Report", "It was nobody's failure"));
    return verdict;
}

QString processText(const Event &event, const ReportContext &context)
{
    return event.process.isEmpty() ? QString()
                                   //: About an event; %1 is followed, departed from ...
                                   : context.say(QT_TRANSLATE_NOOP("Report", "Our process: %1"))
                                         .arg(context.label("process", event.process));
}

QString causeInShort(const Cause &cause, const ReportContext &context)
{
    constexpr qsizetype most = 60;
    const QString kind = cause.reason.isEmpty() ? familyOf(cause, context.workbook()) : QString(cause.reason);
    return kind.isEmpty() ? shortened(context.title(cause), most) : context.label("reason", kind);
}

QString ownerOf(const Action &action, const ReportContext &context)
{
    if (const QString name = context.person(action.ownerId); !name.isEmpty())
        return name;
    if (const QString department = context.label("department", action.department); !department.isEmpty())
        return department;
    //: In place of the person whose action it is
    return isOpen(action) ? context.say(QT_TRANSLATE_NOOP("Report", "nobody yet")) : QString();
}

QString noDate(const ReportContext &context)
{
    //: In place of the day by which something is due
    return context.say(QT_TRANSLATE_NOOP("Report", "no date"));
}

} // namespace straw
