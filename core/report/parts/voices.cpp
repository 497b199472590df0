#include "core/report/parts/voices.h"

#include "core/guide/notes.h"
#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

bool isWithheld(const Line &line)
{
    return isTheirWords(line) && line.quotable != u"named" && line.quotable != u"unnamed";
}

bool isToldWithTheStraw(const Line &line, const Snapshot &workbook)
{
    return isTelling(line, workbook.workbook.finalStrawId);
}

Runs noteRuns(const Line &line, const ReportContext &context)
{
    const QString kind = isTheirWords(line) ? QString() : context.label("line_kind", line.kind);
    QString text = line.text.trimmed();
    if (isWithheld(line)) {
        text = line.usefulPoint.trimmed();
        if (text.isEmpty())
            text = context.say(QT_TRANSLATE_NOOP("Report", "A note that is not for quoting."));
    } else if (isTheirWords(line)) {
        text = context.quoted(text);
    }
    return twoLines(text, context.joined({kind, attributionOf(line, context), context.label("tone", line.tone)}));
}

QString noteAsEvidence(const Line &line, const ReportContext &context)
{
    if (!isTheirWords(line))
        return context.joined({line.text, context.label("line_kind", line.kind)});
    if (line.quotable == u"named")
        return context.joined({context.quoted(line.text), context.person(line.personId)});
    const QString point = line.usefulPoint.trimmed();
    //: Where a piece of evidence comes from
    return point.isEmpty() ? context.say(QT_TRANSLATE_NOOP("Report", "a note")) : point;
}

QString attributionOf(const Line &line, const ReportContext &context)
{
    if (isTheirWords(line) && line.quotable == u"unnamed")
        //: After a quote, in place of the person
        return context.say(QT_TRANSLATE_NOOP("Report", "without name"));
    if (isWithheld(line))
        return context.say(QT_TRANSLATE_NOOP("Report", "in our words"));
    return context.joined({context.personWithTitle(line.personId), context.date(Edtf::day(line.at.first()))});
}

} // namespace straw
