#include "app/cli/reportcall.h"

#include "app/cli/session.h"

#include "core/base/settings.h"
#include "core/base/translations.h"
#include "core/guide/checks.h"
#include "core/report/edition/withheld.h"
#include "core/report/findings.h"
#include "core/report/render/letterfindings.h"
#include "core/report/wordingfindings.h"
#include "core/workbook/today.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace straw::cli {

namespace {

/// A word of the command line, and what it stands for.
template<typename T>
struct Word
{
    const char *word;
    T value;
};

constexpr std::array<Word<Edition>, 3> editions = {
    {{"internal", Edition::Internal}, {"executive", Edition::Executive}, {"customer", Edition::Customer}}};
constexpr std::array<Word<ReportLength>, 3> lengths = {
    {{"page", ReportLength::Page}, {"short", ReportLength::Short}, {"whole", ReportLength::Whole}}};
constexpr std::array<Word<Paper>, 2> papers = {{{"a4", Paper::A4}, {"letter", Paper::Letter}}};
constexpr std::array<Word<bool>, 2> appendices = {{{"latest", false}, {"whole", true}}};

/// The value of an option that takes one of a few words.
template<typename T, size_t N>
Result<T> oneOf(const std::array<Word<T>, N> &words, const QString &option, const QCommandLineParser &call,
                const Session &session)
{
    const QString given = call.value(option);
    QStringList known;
    for (const Word<T> &word : words) {
        if (given == QLatin1String(word.word))
            return word.value;
        known.append(QLatin1String(word.word));
    }
    return Error{Error::Usage,
                 //: %1 is an option such as --paper, %2 what was given for it, %3 lists what it can be
                 {session.say(QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be “%2”; use one of these: %3."),
                              {QStringLiteral("--") + option, given, known.join(QStringLiteral(", "))})}};
}

Result<QLocale> language(const QCommandLineParser &call, const Session &session)
{
    const QString language = call.value(QStringLiteral("lang"));
    const QLocale locale = localeOf(language, session.locale());
    const QStringList available = availableLanguages();
    if (language.isEmpty() || available.contains(locale.name())
        || available.contains(locale.name().section(u'_', 0, 0)))
        return locale;
    return Error{Error::Usage,
                 {session.say(QT_TRANSLATE_NOOP("CommandLine", "There is no report in “%1”; use one of these: %2."),
                              {language, available.join(QStringLiteral(", "))})}};
}

/// The keys of sections that are switched off; the sections of the edition and length asked for can be.
Result<QStringList> sectionsLeftOut(const QCommandLineParser &call, const ReportOptions &options, Session &session)
{
    QStringList known;
    for (const OfferedSection &section : sectionsOf(options, session.texts()))
        known.append(section.key);
    const QStringList given = call.value(QStringLiteral("without")).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : given) {
        if (!known.contains(key))
            return Error{Error::Usage,
                         {session.say(QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be “%2”; use one of these: %3."),
                                      {QStringLiteral("--without"), key, known.join(QStringLiteral(", "))})}};
    }
    return given;
}

QJsonObject json(const Finding &finding)
{
    QJsonArray places;
    for (const Place &place : finding.places)
        places.append(QJsonObject{{QStringLiteral("table"), place.table.toString()},
                                  {QStringLiteral("id"), place.id},
                                  {QStringLiteral("column"), place.column.toString()}});
    return {{QStringLiteral("kind"), findingKey(finding.kind)},
            {QStringLiteral("text"), finding.text},
            {QStringLiteral("places"), places}};
}

/// As in the window: none for who wants no help, and not those that are left as they are.
Result<std::vector<Finding>> wordingsIn(const Document &document, const EditionOptions &options, Session &session)
{
    const Settings user;
    if (!wantsWordingHelp(user))
        return std::vector<Finding>();
    STRAW_ASSIGN(const std::vector<Dismissed> here, dismissedIn(document.store()));
    return wordingFindings(document.data(), options, {{here, neverMarkedBy(user)}, ownWordingsOf(user)},
                           session.texts());
}

} // namespace

QList<QCommandLineOption> reportOptions()
{
    const auto option = [](const char *name, const char *text, const char *value, const char *usual) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(text), QLatin1String(value), QLatin1String(usual));
    };
    return {
        option("edition",
               QT_TRANSLATE_NOOP("CommandLine", "For whom: internal, executive or customer; internal when left out."),
               "EDITION", "internal"),
        option("length",
               QT_TRANSLATE_NOOP("CommandLine", "page for the first page, short for all up to the sign-off, or whole; "
                                                "whole when left out."),
               "LENGTH", "whole"),
        option("appendix",
               QT_TRANSLATE_NOOP("CommandLine", "latest for the latest 400 events, or whole for all of them; latest "
                                                "when left out."),
               "EVENTS", "latest"),
        option("without",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "Sections to leave out, by their keys, with commas between; a wrong key "
                                 "lists those that there are."),
               "SECTIONS", ""),
        option("paper", QT_TRANSLATE_NOOP("CommandLine", "a4 or letter; a4 when left out."), "SIZE", "a4"),
        option("lang",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "The language of the report, such as en; that of the program when left out."),
               "LANGUAGE", ""),
        QCommandLineOption(
            QStringLiteral("pseudonyms"),
            QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Say Person A, Person B in place of names."))),
        QCommandLineOption(QStringLiteral("replace-names"),
                           QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Replace names in texts, too."))),
        QCommandLineOption(QStringLiteral("someone-of-theirs"),
                           QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Say “someone of theirs” of quotes without "
                                                                           "name, and tell no role or date."))),
        QCommandLineOption(
            QStringLiteral("contact-details"),
            QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Print email, phone and address; internal edition only."))),
        QCommandLineOption(
            QStringLiteral("strict"),
            QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Exit with 3 when a check is open, or anything but a "
                                                            "wording was found that should be looked at before the "
                                                            "report is sent."))),
    };
}

Result<ReportCall> reportCall(const QCommandLineParser &call, const Document &document, Session &session)
{
    ReportCall asked;
    STRAW_ASSIGN(asked.report.edition.edition, oneOf(editions, QStringLiteral("edition"), call, session));
    STRAW_ASSIGN(asked.report.length, oneOf(lengths, QStringLiteral("length"), call, session));
    STRAW_ASSIGN(asked.report.wholeAppendix, oneOf(appendices, QStringLiteral("appendix"), call, session));
    STRAW_ASSIGN(asked.report.leftOut, sectionsLeftOut(call, asked.report, session));
    STRAW_ASSIGN(asked.pdf.paper, oneOf(papers, QStringLiteral("paper"), call, session));
    STRAW_ASSIGN(asked.report.locale, language(call, session));
    STRAW_ASSIGN(asked.report.history, document.history());
    asked.report.edition.pseudonyms = call.isSet(QStringLiteral("pseudonyms"));
    asked.report.edition.replaceNames = call.isSet(QStringLiteral("replace-names"));
    asked.report.edition.somebodyOfTheirs = call.isSet(QStringLiteral("someone-of-theirs"));
    asked.report.edition.contactDetails = call.isSet(QStringLiteral("contact-details"));
    asked.report.now = nowOf(document.data(), *session.environment().clock);
    asked.pdf.time = session.now();
    return asked;
}

Result<void> addFindings(Reply &reply, const QCommandLineParser &call, const Document &document,
                         const ReportModel &model, const ReportOptions &options, Session &session)
{
    const Snapshot &workbook = document.data();
    QJsonArray withheld, findings;
    BeforeSending before = beforeSending(workbook, options, session.texts());
    for (const Withheld &one : before.withheld)
        withheld.append(QJsonObject{{QStringLiteral("rule"), one.rule},
                                    {QStringLiteral("count"), one.count},
                                    {QStringLiteral("text"), withheldSentence(one, session.texts())}});
    std::vector<Finding> &found = before.findings;
    std::ranges::move(letterFindings(model, workbook, options.edition, session.texts()), std::back_inserter(found));
    const bool isStopped = !found.empty(); // a wording is a matter of taste, and of this user
    STRAW_ASSIGN(std::vector<Finding> wordings, wordingsIn(document, options.edition, session));
    std::ranges::move(wordings, std::back_inserter(found));
    for (const Finding &finding : found) {
        findings.append(json(finding));
        reply.notes.append(finding.text);
    }
    const int open = unanswered(openChecks(workbook, options.now.date()));
    if (open > 0)
        reply.notes.append(
            session.say(QT_TRANSLATE_N_NOOP("CommandLine", "%n check(s) are open; see info."), {}, open));
    reply.json.insert(QStringLiteral("withheld"), withheld);
    reply.json.insert(QStringLiteral("findings"), findings);
    reply.json.insert(QStringLiteral("open_checks"), open);
    if (call.isSet(QStringLiteral("strict")) && (open > 0 || isStopped))
        reply.exitCode = 3;
    return {};
}

} // namespace straw::cli
