#include "app/cli/cardcall.h"

#include "app/cli/session.h"

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
             QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "One page instead of the report: decision, to be signed, "
                                                             "or brief, on whom --person names.")),
             u"CARD"_s},
            {u"person"_s, QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Of a brief: the name of the person.")),
             u"NAME"_s}};
}

Result<void> checkCardCall(const QCommandLineParser &call, const QString &format, const Session &session)
{
    const QString card = call.value(u"card"_s);
    if (!call.isSet(u"card"_s)) {
        if (call.isSet(u"person"_s))
            return usage(session, QT_TRANSLATE_NOOP("CommandLine", "--person is for --card brief."));
        return {};
    }
    if (card != u"decision" && card != u"brief")
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be “%2”; use one of these: %3."),
                     {u"--card"_s, card, u"decision, brief"_s});
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
    if ((card == u"brief") != call.isSet(u"person"_s))
        return card == u"brief"
                   ? usage(session, QT_TRANSLATE_NOOP("CommandLine", "Say for whom the brief is with --person NAME."))
                   : usage(session, QT_TRANSLATE_NOOP("CommandLine", "--person is for --card brief."));
    return {};
}

Result<std::optional<Card>> cardCall(const QCommandLineParser &call, const Snapshot &workbook, const Session &session)
{
    if (!call.isSet(u"card"_s))
        return std::optional<Card>();
    if (call.value(u"card"_s) == u"decision")
        return std::optional(Card{Card::Decision});
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
    return std::optional(Card{Card::Brief, found.front()});
}

} // namespace straw::cli
