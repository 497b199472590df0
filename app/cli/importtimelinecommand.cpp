#include "app/cli/command.h"
#include "app/cli/session.h"

#include "core/base/ids.h"
#include "core/base/limits.h"
#include "core/base/usertext.h"
#include "core/interchange/csv.h"
#include "core/interchange/timelineimport.h"
#include "core/workbook/title.h"
#include "core/workbook/today.h"

#include <QFileInfo>
#include <QJsonArray>

namespace straw::cli {

namespace {

Error usage(const QString &sentence)
{
    return {Error::Usage, {sentence}};
}

/// "field=column" split; both must be there.
Result<std::pair<QString, QString>> pairOf(const QString &text, Session &session)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign < 1 || sign + 1 == text.size())
        return usage(session.say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not of the form name=column."), {text}));
    return std::pair(text.first(sign), text.sliced(sign + 1));
}

/// Everything after the two files is field=column, so that one --map may be followed by several.
Result<TimelineMapping> readMapping(const QCommandLineParser &call, Session &session)
{
    TimelineMapping mapping;
    const QStringList pairs = call.values(QStringLiteral("map")) + call.positionalArguments().mid(2);
    for (const QString &text : pairs) {
        STRAW_ASSIGN(const auto pair, pairOf(text, session));
        if (!TimelineMapping::fields().contains(pair.first))
            return usage(session.texts().sentence(
                {Error::CsvMapWrong, {pair.first, TimelineMapping::fields().join(QLatin1String(", "))}}));
        mapping.columns.insert(pair.first, pair.second);
    }
    if (!mapping.columns.contains(QStringLiteral("at")))
        return usage(
            session.say(QT_TRANSLATE_NOOP("CommandLine", "Say which column holds the date: --map at=COLUMN.")));
    mapping.title = withoutControls(call.value(QStringLiteral("title")));
    mapping.kind = call.value(QStringLiteral("kind"));
    mapping.party = call.value(QStringLiteral("party"));
    mapping.department = call.value(QStringLiteral("department"));
    if (call.isSet(QStringLiteral("only"))) {
        STRAW_ASSIGN(const auto pair, pairOf(call.value(QStringLiteral("only")), session));
        mapping.onlyColumn = pair.first;
        mapping.onlyText = pair.second;
    }
    return mapping;
}

Result<std::optional<DateOrder>> readDateOrder(const QCommandLineParser &call, Session &session)
{
    const QString text = call.value(QStringLiteral("date-order"));
    if (text.isEmpty())
        return std::optional<DateOrder>();
    if (text == u"ymd")
        return std::optional(DateOrder::Ymd);
    if (text == u"dmy")
        return std::optional(DateOrder::Dmy);
    if (text == u"mdy")
        return std::optional(DateOrder::Mdy);
    return usage(
        session.say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no order of dates; use ymd, dmy or mdy."), {text}));
}

QString stateKey(TimelineRow::State state)
{
    switch (state) {
    case TimelineRow::Added:
        return QStringLiteral("added");
    case TimelineRow::Updated:
        return QStringLiteral("updated");
    case TimelineRow::Unchanged:
        return QStringLiteral("unchanged");
    case TimelineRow::Bad:
        break;
    }
    return QStringLiteral("bad");
}

QJsonArray rowsToJson(const TimelinePlan &plan, Session &session)
{
    QJsonArray rows;
    for (const TimelineRow &row : plan.rows) {
        QJsonArray problems;
        for (const TimelineProblem &problem : row.problems)
            problems.append(QJsonObject{{"column", problem.column},
                                        {"problem", problem.error.name()},
                                        {"sentence", session.texts().sentence(problem.error)}});
        rows.append(QJsonObject{{"line", row.line},
                                {"state", stateKey(row.state)},
                                {"at", row.event.at.toString()},
                                {"title", row.event.title},
                                {"problems", problems}});
    }
    return rows;
}

Reply reply(const QString &path, const TimelinePlan &plan, const Snapshot &workbook, bool dryRun, Session &session)
{
    const auto count = [&](TimelineRow::State state) { return plan.count(state); };
    const auto shown = [&](TimelineRow::State state) { return QString::number(count(state)); };
    Reply reply;
    reply.json = {{"file", path},
                  {"added", count(TimelineRow::Added)},
                  {"updated", count(TimelineRow::Updated)},
                  {"unchanged", count(TimelineRow::Unchanged)},
                  {"bad", count(TimelineRow::Bad)},
                  {"dry_run", dryRun},
                  {"rows", rowsToJson(plan, session)}};
    for (const TimelineRow &row : plan.rows) {
        if (dryRun)
            reply.lines << QStringLiteral("%1  %2  %3  %4")
                               .arg(QString::number(row.line), stateKey(row.state), row.event.at.toString(),
                                    titleOf(row.event, workbook));
        for (const TimelineProblem &problem : row.problems)
            //: %1 a number, %2 the name of a column, %3 what is wrong
            reply.notes << session.say(
                QT_TRANSLATE_NOOP("CommandLine", "Line %1, %2: %3"),
                {QString::number(row.line), problem.column, session.texts().sentence(problem.error)});
    }
    reply.lines << session.say(
        QT_TRANSLATE_NOOP("CommandLine", "%1. Added: %2. Updated: %3. Unchanged: %4. Left out: %5."),
        {path, shown(TimelineRow::Added), shown(TimelineRow::Updated), shown(TimelineRow::Unchanged),
         shown(TimelineRow::Bad)});
    return reply;
}

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    STRAW_ASSIGN(const TimelineMapping mapping, readMapping(call, session));
    STRAW_ASSIGN(const std::optional<DateOrder> order, readDateOrder(call, session));
    const bool dryRun = call.isSet(QStringLiteral("dry-run"));
    const QString path = absolute(call.positionalArguments().value(0));
    const QString source = absolute(call.positionalArguments().value(1));

    STRAW_ASSIGN(const auto document, session.open(path));
    STRAW_ASSIGN(const QByteArray bytes, session.files().read(source, limits::tableBytes + 1));
    STRAW_ASSIGN(const CsvTable table, readCsv(bytes, {source, true, {}}));
    if (table.rowCount() == 0)
        return Error{Error::CsvEmpty, {source}};
    const DateContext context{todayOf(document->data(), *session.environment().clock), true, QLocale::system(), order};
    STRAW_ASSIGN(const TimelinePlan plan, planTimeline(table, mapping, document->data(), context));
    // None of the wanted account is an answer; rows of which none is understood are not.
    const bool isNoneUnderstood = !plan.rows.empty() && plan.count(TimelineRow::Bad) == qsizetype(plan.rows.size());
    if (isNoneUnderstood && table.unclosedQuote().isFound()) // which swallowed most of them
        return unclosedIn(table, source);
    if (isNoneUnderstood)
        return Error{Error::CsvNothingToImport, {source}};
    if (!dryRun) {
        const Change what = Change::import(int(plan.effect()), QFileInfo(source).fileName());
        STRAW_TRY(document->perform(
            what, [&](Store &store) { return applyTimeline(store, plan, *session.environment().ids); }));
        STRAW_TRY(session.publish(*document));
    }
    return reply(path, plan, document->data(), dryRun, session);
}

} // namespace

Command importTimelineCommand()
{
    const auto option = [](const char *name, const char *text, const char *value = "") {
        return QCommandLineOption(QLatin1String(name), QLatin1String(text), QLatin1String(value));
    };
    return {QStringLiteral("import-timeline"),
            QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "FILE EVENTS.csv --map FIELD=COLUMN ...")),
            QStringLiteral(QT_TRANSLATE_NOOP(
                "CommandLine", "Add the rows of a table to the timeline; a row whose external reference is "
                               "known updates that event.")),
            {option("map", "Which column fills a field, such as at=date; several may follow.", "FIELD=COLUMN"),
             option("title", "The title of each event, with {column} for a cell.", "TEMPLATE"),
             option("kind", "The kind of new events.", "KIND"),
             option("party", "Whose side new events stand on: customer, us or third.", "PARTY"),
             option("department", "The department of ours in new events.", "DEPARTMENT"),
             option("only", "Only rows with this text in that column.", "COLUMN=TEXT"),
             option("date-order", "The order of dates in digits: ymd, dmy or mdy.", "ORDER"),
             option("dry-run", "Only say what would be done.")},
            2,
            1000,
            run};
}

} // namespace straw::cli
