#include "app/cli/cardcall.h"

#include "app/cli/session.h"
#include "core/insight/interviews.h"

#include <QCoreApplication>

namespace straw::cli {

using namespace Qt::StringLiterals;

namespace {

Error usage(const Session &session, const char *source, const QStringList &arguments = {})
{
    return {Error::Usage, {session.say(source, arguments)}};
}

} // namespace

QList<QCommandLineOption> cardOptions()
{
    return {{u"card"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "A page to print instead of the report: decision, to be "
                                                             "signed; brief, on whom --person names; or sheet, the "
                                                             "questions of an interview.")),
             u"CARD"_s},
            {u"person"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Of a brief or a sheet: the name of the person.")),
             u"NAME"_s},
            {u"interview"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Of a sheet: the id of the interview, as in the JSON.")),
             u"ID"_s}};
}

Result<void> checkCardCall(const QCommandLineParser &call, const QString &format, const Session &session)
{
    const QString card = call.value(u"card"_s);
    if (!call.isSet(u"card"_s)) {
        if (call.isSet(u"person"_s))
            return usage(session, QT_TRANSLATE_NOOP("CommandLine", "--person is for --card brief or sheet."));
        if (call.isSet(u"interview"_s))
            return usage(session, QT_TRANSLATE_NOOP("CommandLine", "--interview is for --card sheet."));
        return {};
    }
    if (card != u"decision" && card != u"brief" && card != u"sheet")
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be “%2”; use one of these: %3."),
                     {u"--card"_s, card, u"decision, brief, sheet"_s});
    if (format != u"pdf")
        //: %1 is a format such as json
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "A card is a page to print; write it as pdf, not %1."),
                     {format});
    for (const QString &option : {u"length"_s, u"appendix"_s, u"without"_s, u"replace-names"_s, u"someone-of-theirs"_s,
                                  u"contact-details"_s, u"strict"_s}) {
        if (call.isSet(option))
            //: %1 is an option such as --length
            return usage(session, QT_TRANSLATE_NOOP("CommandLine", "A card is one page; %1 is for a report."),
                         {u"--"_s + option});
    }
    if (call.isSet(u"edition"_s) && call.value(u"edition"_s) != u"internal")
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "A card is for our own people; there is none for “%1”."),
                     {call.value(u"edition"_s)});
    if (card != u"sheet" && call.isSet(u"interview"_s))
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "--interview is for --card sheet."));
    if (card == u"sheet" && call.isSet(u"interview"_s) && call.isSet(u"person"_s))
        return usage(session,
                     QT_TRANSLATE_NOOP("CommandLine", "Say the interview or the person of a sheet, not both."));
    if (card == u"brief" && !call.isSet(u"person"_s))
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "Say for whom the brief is with --person NAME."));
    if (card == u"decision" && call.isSet(u"person"_s))
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "--person is for --card brief or sheet."));
    return {};
}

Result<std::optional<Card>> cardCall(const QCommandLineParser &call, const Snapshot &workbook, const Session &session)
{
    if (!call.isSet(u"card"_s))
        return std::optional<Card>();
    if (call.value(u"card"_s) == u"decision")
        return std::optional(Card{Card::Decision});
    const bool isSheet = call.value(u"card"_s) == u"sheet";
    if (isSheet && call.isSet(u"interview"_s)) {
        const QString id = call.value(u"interview"_s).trimmed();
        if (!workbook.interviews.find(id))
            return usage(session, QT_TRANSLATE_NOOP("CommandLine", "There is no interview “%1” in the workbook."),
                         {id});
        return std::optional(Card{Card::Sheet, {}, id});
    }
    if (isSheet && !call.isSet(u"person"_s))
        return std::optional(Card{Card::Sheet});
    const QString name = call.value(u"person"_s).simplified();
    QStringList found;
    for (const Person &person : workbook.people) {
        if (!name.isEmpty() && person.name.simplified().compare(name, Qt::CaseInsensitive) == 0)
            found.append(person.id);
    }
    if (found.isEmpty())
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "There is nobody called “%1” in the workbook."), {name});
    if (found.size() > 1)
        return usage(session,
                     QT_TRANSLATE_NOOP("CommandLine", "Several people are called “%1”; name them apart first."),
                     {name});
    if (!isSheet)
        return std::optional(Card{Card::Brief, found.front()});
    // The interview with them that is still to come, else one of the usual kind.
    for (const Interview &interview : workbook.interviews) {
        if (interview.personId == found.front() && isAhead(interview))
            return std::optional(Card{Card::Sheet, {}, interview.id});
    }
    return std::optional(Card{Card::Sheet, found.front()});
}

} // namespace straw::cli
