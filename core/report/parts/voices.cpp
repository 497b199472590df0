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

/// The words of a note as this edition may print them; of what is withheld our paraphrase, or why there is none.
static QString printableWords(const Line &line, const ReportContext &context)
{
    if (!isWithheld(line))
        return isTheirWords(line) ? context.quoted(line.text.trimmed()) : line.text.trimmed();
    const QString point = line.usefulPoint.trimmed();
    if (!point.isEmpty())
        return point;
    return line.quotable == u"no"
               ? context.say(QT_TRANSLATE_NOOP("Report", "A note that is not for quoting."))
               : context.say(QT_TRANSLATE_NOOP("Report", "A note of which nobody has asked whether it may be quoted."));
}

/// The words of a note, and below them whose they are (`by`) and what else there is to tell of it.
static Runs toldBy(const Line &line, const QString &by, const ReportContext &context)
{
    const QString kind = isTheirWords(line) ? QString() : context.label("line_kind", line.kind);
    return twoLines(printableWords(line, context),
                    context.joined({kind, by, sinceStart(line, context), eventOf(line, context),
                                    context.label("tone", line.tone), followedFromNote(line, context)}));
}

Runs noteRuns(const Line &line, const ReportContext &context)
{
    return toldBy(line, attributionOf(line, context), context);
}

Runs toldUnderName(const Line &line, const ReportContext &context)
{
    const bool hasName = !isWithheld(line) && !isWithoutName(line);
    return toldBy(line, hasName ? context.date(Edtf::day(line.at.first())) : QString(), context);
}

QString withheldHead(const Line &line, const ReportContext &context)
{
    if (!line.usefulPoint.trimmed().isEmpty())
        //: Above what somebody says, in place of a name
        return context.say(QT_TRANSLATE_NOOP("Report", "In our words"));
    return line.quotable == u"no"
               //: Above a note, in place of a name: they do not want to be quoted
               ? context.say(QT_TRANSLATE_NOOP("Report", "Not for quoting"))
               //: Above a note, in place of a name: nobody has asked whether it may be quoted
               : context.say(QT_TRANSLATE_NOOP("Report", "Not asked"));
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
