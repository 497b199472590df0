#include "core/report/parts/voices.h"

#include "core/dates/sincestart.h"
#include "core/guide/notes.h"
#include "core/insight/interviews.h"
#include "core/report/edition/quoting.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"
#include "core/report/parts/followed.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

bool isWithheld(const Line &line)
{
    return isNotForQuoting(line);
}

bool isSaidByOurs(const Line &line, const Snapshot &workbook)
{
    if (!isTheirWords(line))
        return true;
    const Person *person = workbook.people.find(line.personId);
    const Interview *interview = workbook.interviews.find(line.interviewId);
    return person ? person->party == u"us" : interview && !isWithCustomer(*interview);
}

bool isToldWithTheStraw(const Line &line, const Snapshot &workbook)
{
    return isTelling(line, workbook.workbook.finalStrawId);
}

/// "at 12:05": how far into the interview it was noted, for whoever reads on at that place of a recording; only within
/// the house, and not of a quote without name, which it would help to place.
static QString sinceStart(const Line &line, const ReportContext &context)
{
    if (!line.offsetS || isWithoutName(line) || !context.isFor(Edition::Internal))
        return {};
    //: About a note; %1 is the time since the interview began, in minutes and seconds
    return context.say(QT_TRANSLATE_NOOP("Report", "at %1"), {showSinceStart(*line.offsetS)});
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
    return twoLines(
        text, context.joined({kind, attributionOf(line, context), sinceStart(line, context), eventOf(line, context),
                              context.label("tone", line.tone), followedFromNote(line, context)}));
}

QString followedFromNote(const Line &line, const ReportContext &context)
{
    return isWithoutName(line) ? QString() : followedFrom(Line::table, line.id, line.nothingBecause, context);
}

QString eventOf(const Line &line, const ReportContext &context)
{
    const Event *event = context.workbook().events.find(line.eventId);
    if (!event || isToldWithTheStraw(line, context.workbook()) || context.isFor(Edition::Customer))
        return {};
    //: About a note; %1 is the event that it tells of, mostly by its number and day
    return context.say(QT_TRANSLATE_NOOP("Report", "about %1"), {numberAndDay(*event, context)});
}

QString noteAsEvidence(const Line &line, const ReportContext &context)
{
    if (!isTheirWords(line))
        return context.joined({line.text, context.label("line_kind", line.kind)});
    if (isWithName(line))
        return context.joined({context.quoted(line.text), context.person(line.personId)});
    if (isWithoutName(line))
        //: Where a piece of evidence comes from
        return context.say(QT_TRANSLATE_NOOP("Report", "a quote without name"));
    const QString point = line.usefulPoint.trimmed();
    //: Where a piece of evidence comes from
    return point.isEmpty() ? context.say(QT_TRANSLATE_NOOP("Report", "a note")) : point;
}

QString attributionOf(const Line &line, const ReportContext &context)
{
    if (isWithoutName(line) && context.options().edition.somebodyOfTheirs)
        //: In place of a person's name
        return context.say(QT_TRANSLATE_NOOP("Report", "someone of theirs"));
    if (isWithoutName(line))
        //: After a quote, in place of the person
        return context.say(QT_TRANSLATE_NOOP("Report", "without name"));
    if (isWithheld(line)) // nothing is where nobody has put it in words of ours
        return line.usefulPoint.trimmed().isEmpty() ? QString()
                                                    : context.say(QT_TRANSLATE_NOOP("Report", "in our words"));
    return context.joined({context.personWithTitle(line.personId), context.date(Edtf::day(line.at.first()))});
}

} // namespace straw
