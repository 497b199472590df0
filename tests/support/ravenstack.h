#pragma once

#include "core/interchange/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace straw {

/// The public data set RavenStack, written by others: accounts, cancellations and tickets of a
/// fictional company. It is not part of the project; in STRAW_RAVENSTACK or beside it.
class Ravenstack
{
public:
    static QString folder()
    {
        return qEnvironmentVariable("STRAW_RAVENSTACK", QStringLiteral(STRAW_SOURCE_DIR "/../shared/data/ravenstack"));
    }
    static bool isThere() { return QFileInfo::exists(ticketsPath()); }
    static QString ticketsPath() { return folder() + "/support_tickets.csv"; }

    Ravenstack()
        : m_accounts(table("accounts.csv"))
        , m_cancellations(table("churn_events.csv"))
    {
        for (const Row &account : m_accounts)
            m_accountById.insert(account["account_id"], account);
        std::stable_sort(m_cancellations.begin(), m_cancellations.end(),
                         [](const Row &a, const Row &b) { return a["churn_date"] < b["churn_date"]; });
        for (const Row &cancellation : m_cancellations)
            m_cancellationsOf[cancellation["account_id"]].append(cancellation);
    }

    /// All accounts that have cancelled, some of them more than once.
    QStringList cancelledAccounts() const { return m_cancellationsOf.keys(); }

    /// A workbook as JSON: the last cancellation is the notice, the earlier ones are events. What
    /// was filed and what was said are two stated reasons.
    QByteArray workbook(const QString &accountId) const
    {
        const Row account = m_accountById[accountId];
        const QList<Row> cancellations = m_cancellationsOf[accountId];
        const Row &notice = cancellations.last();
        QJsonArray events, reasons;
        for (const Row &earlier : cancellations.first(cancellations.size() - 1))
            events.append(QJsonObject{{"id", earlier["churn_event_id"]},
                                      {"external_ref", earlier["churn_event_id"]},
                                      {"at", earlier["churn_date"]},
                                      {"kind", "cancellation"},
                                      {"party", "customer"},
                                      {"title", "Cancelled: " + earlier["reason_code"]},
                                      {"body", earlier["feedback_text"]}});
        reasons.append(QJsonObject{{"id", accountId + "-filed"},
                                   {"text", notice["reason_code"]},
                                   {"reason", familyOf(notice["reason_code"])},
                                   {"origin", "crm"},
                                   {"said_on", notice["churn_date"]}});
        if (!notice["feedback_text"].isEmpty())
            reasons.append(QJsonObject{{"id", accountId + "-said"},
                                       {"text", notice["feedback_text"]},
                                       {"reason", familyOf(notice["feedback_text"])},
                                       {"origin", "customer"},
                                       {"said_on", notice["churn_date"]}});
        const QJsonObject workbook{{"format", "finalstraw-workbook"},
                                   {"version", 1},
                                   {"account", QJsonArray{QJsonObject{{"name", account["account_name"]},
                                                                      {"industry", account["industry"]},
                                                                      {"plan", account["plan_tier"]},
                                                                      {"seats", account["seats"].toInt()},
                                                                      {"currency", "USD"},
                                                                      {"signed_on", account["signup_date"]},
                                                                      {"notice_on", notice["churn_date"]},
                                                                      {"notice_text", notice["feedback_text"]}}}},
                                   {"event", events},
                                   {"stated_reason", reasons}};
        return QJsonDocument(workbook).toJson();
    }

private:
    using Row = QHash<QString, QString>;

    static QList<Row> table(const QString &name)
    {
        QFile file(folder() + '/' + name);
        const auto read = file.open(QIODevice::ReadOnly) ? readCsv(file.readAll())
                                                         : Result<CsvTable>(Error{Error::FileMissing, {name}});
        if (!read)
            qFatal("%s cannot be read", qPrintable(name));
        QList<Row> rows;
        for (qsizetype row = 0; row < read->rowCount(); ++row) {
            Row &cells = rows.emplace_back();
            for (qsizetype column = 0; column < read->header().size(); ++column)
                cells.insert(read->header()[column], read->cell(row, column).toString());
        }
        return rows;
    }

    static QString familyOf(const QString &reason)
    {
        static const QHash<QString, QString> families{{"budget", "budget"},
                                                      {"competitor", "competition"},
                                                      {"features", "product"},
                                                      {"pricing", "commercial"},
                                                      {"support", "service"},
                                                      {"unknown", "not_known"},
                                                      {"missing features", "capability_missing"},
                                                      {"too expensive", "price_vs_value"},
                                                      {"switched to competitor", "competition"}};
        return families.value(reason);
    }

    QList<Row> m_accounts, m_cancellations;
    QHash<QString, Row> m_accountById;
    QHash<QString, QList<Row>> m_cancellationsOf;
};

} // namespace straw
