#include "core/report/parts/wording.h"

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

} // namespace straw
