#include "app/cli/command.h"
#include "app/cli/metricjson.h"
#include "app/cli/session.h"

#include "core/guide/due.h"
#include "core/guide/pages.h"
#include "core/guide/progress.h"
#include "core/guide/stage.h"
#include "core/guide/triedalready.h"
#include "core/insight/metrictext.h"
#include "core/journal/describe.h"
#include "core/workbook/today.h"

#include <QJsonArray>

namespace straw::cli {

namespace {

/// Says the same in sentences and in JSON, section by section.
class Info
{
public:
    Info(const Document &document, Session &session)
        : m_document(document)
        , m_workbook(document.data())
        , m_session(session)
        , m_today(todayOf(m_workbook, *session.environment().clock))
    {
        m_reply.json["file"] = document.path();
        m_reply.json["document"] = document.documentId();
    }

    Reply take() { return std::move(m_reply); }

    void account()
    {
        const Account &account = m_workbook.account;
        const Stage stage = stageOf(m_workbook, m_today);
        m_reply.json["account"] = QJsonObject{{"name", account.name},
                                              {"notice_on", orNull(account.noticeOn.toString())},
                                              {"end_on", orNull(account.endOn.toString())}};
        m_reply.json["status"] = m_workbook.workbook.status.toString();
        m_reply.json["stage"] = stageKey(stage);
        m_reply.json["today"] = m_today.toString(Qt::ISODate);
        m_reply.json["as_of"] = orNull(m_workbook.workbook.asOf.toString());
        m_reply.lines << account.name << stageText(stage, texts());
        if (isToldAsOf(m_workbook))
            //: %1 is a date
            m_reply.lines << m_session.say(QT_TRANSLATE_NOOP("CommandLine", "Everything here is told as of %1."),
                                           {date(Edtf::day(m_today))});
    }

    void metrics()
    {
        QJsonArray list;
        for (const Metric &metric : straw::metrics(m_workbook, m_today)) {
            const QString name = metricName(metric.kind, texts());
            const QString value = metricValue(metric, texts(), locale());
            const QString months = metricMonths(metric, texts(), locale());
            QJsonObject json = metricToJson(metric);
            json["name"] = name;
            json["text"] = value;
            json["formula"] = metricFormula(metric, texts(), locale());
            list.append(json);
            m_reply.lines << (months.isEmpty() ? QStringLiteral("%1: %2").arg(name, value)
                                               : QStringLiteral("%1: %2, %3").arg(name, value, months));
        }
        m_reply.json["metrics"] = list;
    }

    void pagesAndChecks()
    {
        const std::vector<OpenCheck> checks = openChecks(m_workbook, m_today);
        const auto pages = progress(m_workbook, m_today, checks);
        QJsonObject json;
        for (const PageText &page : Pages::instance().all()) {
            if (pages.contains(page.key))
                json[page.key] = progressKey(pages.value(page.key));
        }
        m_reply.json["progress"] = json;
        QJsonArray list;
        //: %1 is a number
        heading(QT_TRANSLATE_NOOP("CommandLine", "Open checks: %1"), unanswered(checks));
        for (const OpenCheck &check : checks) {
            const QString text = checkText(check, texts(), locale());
            list.append(QJsonObject{
                {"key", check.key}, {"page", check.page}, {"text", text}, {"because", orNull(check.because)}});
            if (!check.isAnswered())
                m_reply.lines << QStringLiteral("  ") + text;
        }
        m_reply.json["open_checks"] = list;
    }

    void due()
    {
        const std::vector<Due> dues = whatIsDue(m_workbook, m_today);
        //: %1 is a number of things that are due
        heading(QT_TRANSLATE_NOOP("CommandLine", "Due: %1"), qsizetype(dues.size()));
        QJsonArray list;
        for (const Due &due : dues) {
            list.append(QJsonObject{{"kind", dueKey(due.kind)},
                                    {"table", due.table.toString()},
                                    {"id", due.id},
                                    {"title", due.title},
                                    {"owner", orNull(m_workbook.nameOf(due.ownerId))},
                                    {"date", due.date.toString()},
                                    {"overdue", due.overdue}});
            m_reply.lines << QStringLiteral("  %1  %2").arg(date(due.date), dueText(due, texts()));
        }
        m_reply.json["due"] = list;
    }

    /// What is planned although the same did not help before, in the order of the actions.
    void tried()
    {
        const QHash<QString, TriedAlready> all = triedAlready(m_workbook);
        if (!all.isEmpty())
            //: %1 is a number of planned actions of which the same was tried before
            heading(QT_TRANSLATE_NOOP("CommandLine", "Tried before: %1"), all.size());
        QJsonArray list;
        for (const Action &action : m_workbook.actions) {
            const auto found = all.constFind(action.id);
            if (found == all.constEnd())
                continue;
            QJsonArray attempts;
            m_reply.lines << QStringLiteral("  ") + action.title;
            for (const QString &id : found->attempts) {
                const QString text = triedText(id, m_workbook, texts(), locale());
                attempts.append(QJsonObject{{"id", id}, {"text", text}});
                m_reply.lines << QStringLiteral("    ") + text;
            }
            const QString why = action.whyThisTime.trimmed();
            if (!why.isEmpty())
                //: %1 is what is different this time, in the words of the user
                m_reply.lines << QStringLiteral("    ")
                                     + m_session.say(QT_TRANSLATE_NOOP("CommandLine", "This time: %1"), {why});
            list.append(QJsonObject{{"action", action.id},
                                    {"title", action.title},
                                    {"attempts", attempts},
                                    {"why_this_time", orNull(why)}});
        }
        m_reply.json["tried_before"] = list;
    }

    void revisions(const std::vector<Revision> &revisions)
    {
        //: %1 is a number
        heading(QT_TRANSLATE_NOOP("CommandLine", "Changes: %1"), qsizetype(revisions.size()));
        QJsonObject json{{"count", qsizetype(revisions.size())}};
        if (!revisions.empty()) {
            const QDateTime at = revisions.front().at.toLocalTime();
            json["last"] = revisions.front().id;
            json["last_at"] = revisions.front().at.toString(Qt::ISODateWithMs);
            m_reply.lines << QStringLiteral("  %1  %2")
                                 .arg(date(Edtf::minute(at.date(), at.time())), describe(revisions.front(), texts()));
        }
        m_reply.json["revisions"] = json;
    }

    /// What whoever goes on with the file has to know of it.
    void file()
    {
        if (m_document.isReadOnly())
            m_reply.notes << m_session.say(QT_TRANSLATE_NOOP("CommandLine",
                                                             "This file was made by a newer version of Final "
                                                             "Straw: it can be read and exported here, but "
                                                             "not changed, and its history is not shown."));
        if (m_document.isMended())
            m_reply.notes << m_session.say(QT_TRANSLATE_NOOP("CommandLine",
                                                             "The last change to this file had removed the "
                                                             "workbook itself; this is its state before that."));
    }

private:
    static QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

    const Texts &texts() const { return m_session.texts(); }
    QLocale locale() const { return m_session.locale(); }
    QString date(const Edtf &date) const { return showDate(date, locale(), ShowStyle::Compact); }

    void heading(const char *source, qsizetype count)
    {
        m_reply.lines << m_session.say(source, {QString::number(count)});
    }

    const Document &m_document;
    const Snapshot &m_workbook;
    Session &m_session;
    QDate m_today;
    Reply m_reply;
};

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    STRAW_ASSIGN(const auto document, session.open(call.positionalArguments().value(0)));
    STRAW_ASSIGN(const std::vector<Revision> revisions, document->history());
    Info info(*document, session);
    info.account();
    info.metrics();
    info.pagesAndChecks();
    info.due();
    info.tried();
    info.revisions(revisions);
    info.file();
    return info.take();
}

} // namespace

Command infoCommand()
{
    return {QStringLiteral("info"),
            QStringLiteral("FILE"),
            QStringLiteral(QT_TRANSLATE_NOOP(
                "CommandLine", "Tell about the account: figures, progress, open checks, what is due, changes.")),
            {},
            1,
            1,
            run};
}

} // namespace straw::cli
