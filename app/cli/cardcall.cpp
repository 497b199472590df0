#include "app/cli/cardcall.h"

#include "app/cli/session.h"
#include "core/guide/permission.h"
#include "core/guide/thankyounote.h"
#include "core/insight/interviews.h"

#include <QCoreApplication>

namespace straw::cli {

using namespace Qt::StringLiterals;

namespace {

Error usage(const Session &session, const char *source, const QStringList &arguments = {})
{
    return {Error::Usage, {session.say(source, arguments)}};
}

constexpr const char *personIsFor =
    QT_TRANSLATE_NOOP("CommandLine", "--person is for --card brief, letter, thank_you and sheet.");
constexpr const char *interviewIsFor = QT_TRANSLATE_NOOP("CommandLine", "--interview is for --card sheet.");

/// The only one who is called so.
Result<QString> personMeant(const QCommandLineParser &call, const Snapshot &workbook, const Session &session)
{
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
    return found.front();
}

/// The only note of thanks that is worded, or the one to whom --person names.
Result<QString> noteMeant(const QCommandLineParser &call, const Snapshot &workbook, const Session &session)
{
    std::vector<const ComebackStep *> notes = thankYouNotes(workbook);
    if (call.isSet(u"person"_s)) {
        STRAW_ASSIGN(const QString person, personMeant(call, workbook, session));
        std::erase_if(notes, [&](const ComebackStep *note) { return note->personId != person; });
        if (notes.empty())
            return usage(session, QT_TRANSLATE_NOOP("CommandLine", "There is no thank-you note to %1 yet."),
                         {workbook.nameOf(person)});
    }
    if (notes.empty())
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "There is no thank-you note in the workbook yet."));
    if (notes.size() > 1)
        return usage(session,
                     QT_TRANSLATE_NOOP("CommandLine", "There are several thank-you notes; choose with --person NAME."));
    const ComebackStep &note = *notes.front();
    const QString to = towards(note.personId, workbook);
    if (isHeldBack(note.id, to, workbook))
        return usage(
            session,
            QT_TRANSLATE_NOOP("CommandLine", "%1 does not want to be contacted; the note to them is held back."),
            {workbook.nameOf(to)});
    if (const QString place = placeToFill(note.text); !place.isEmpty())
        //: %1 is a part of a note, in brackets
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "“%1” is still to be filled in."), {place});
    return note.id;
}

/// Of the interview that is named, else of the one with a person that is still to come, else one of the usual kind.
Result<std::optional<Card>> sheetMeant(const QCommandLineParser &call, const Snapshot &workbook, const Session &session)
{
    if (call.isSet(u"interview"_s)) {
        const QString id = call.value(u"interview"_s).trimmed();
        if (!workbook.interviews.find(id))
            return usage(session, QT_TRANSLATE_NOOP("CommandLine", "There is no interview “%1” in the workbook."),
                         {id});
        return std::optional(Card{.kind = Card::Sheet, .interviewId = id});
    }
    if (!call.isSet(u"person"_s))
        return std::optional(Card{.kind = Card::Sheet});
    STRAW_ASSIGN(const QString person, personMeant(call, workbook, session));
    for (const Interview &interview : workbook.interviews) {
        if (interview.personId == person && isAhead(interview))
            return std::optional(Card{.kind = Card::Sheet, .interviewId = interview.id});
    }
    return std::optional(Card{.kind = Card::Sheet, .personId = person});
}

} // namespace

QList<QCommandLineOption> cardOptions()
{
    return {{u"card"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "A page to print instead of the report: decision, to be "
                                                             "signed; brief, on whom --person names; thank_you, a note "
                                                             "to copy by hand; letter, the first ask to whom --person "
                                                             "names; sheet, the questions of an interview.")),
             u"CARD"_s},
            {u"person"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Of a brief, a letter, a note or a sheet: the name of the "
                                                             "person.")),
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
            return usage(session, personIsFor);
        if (call.isSet(u"interview"_s))
            return usage(session, interviewIsFor);
        return {};
    }
    static const QStringList cards{u"decision"_s, u"brief"_s, u"thank_you"_s, u"letter"_s, u"sheet"_s};
    if (!cards.contains(card))
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be “%2”; use one of these: %3."),
                     {u"--card"_s, card, cards.join(u", "_s)});
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
    const bool isGiven = call.isSet(u"person"_s);
    if (card != u"sheet" && call.isSet(u"interview"_s))
        return usage(session, interviewIsFor);
    if (call.isSet(u"interview"_s) && isGiven)
        return usage(session,
                     QT_TRANSLATE_NOOP("CommandLine", "Say the interview or the person of a sheet, not both."));
    if (card == u"brief" && !isGiven)
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "Say for whom the brief is with --person NAME."));
    if (card == u"letter" && !isGiven)
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "Say to whom the letter is with --person NAME."));
    if (card == u"decision" && isGiven)
        return usage(session, personIsFor);
    return {};
}

Result<std::optional<Card>> cardCall(const QCommandLineParser &call, const Snapshot &workbook, const Session &session)
{
    if (!call.isSet(u"card"_s))
        return std::optional<Card>();
    const QString card = call.value(u"card"_s);
    if (card == u"decision")
        return std::optional(Card{Card::Decision});
    if (card == u"thank_you") {
        STRAW_ASSIGN(const QString step, noteMeant(call, workbook, session));
        return std::optional(Card{.kind = Card::ThankYou, .stepId = step});
    }
    if (card == u"sheet")
        return sheetMeant(call, workbook, session);
    STRAW_ASSIGN(const QString person, personMeant(call, workbook, session));
    if (card == u"letter" && isNotToBeContacted(person, workbook))
        return usage(session,
                     QT_TRANSLATE_NOOP("CommandLine", "%1 does not want to be contacted; there is no letter to them."),
                     {workbook.nameOf(person)});
    return std::optional(Card{card == u"letter" ? Card::Letter : Card::Brief, person});
}

} // namespace straw::cli
