#pragma once

#include "core/base/systemfiles.h"
#include "core/document/document.h"
#include "core/storage/store.h"
#include "tests/support/memorystore.h"

#include <QTemporaryDir>

namespace straw {

/// A folder for shared files, a home for the program and a clock that stands still: the world of a
/// document in a test.
class Workbench
{
public:
    Workbench()
        : clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC)))
    {
        environment.clock = clock;
        environment.ids = std::make_shared<RandomIds>();
        environment.files = std::make_shared<SystemFiles>();
        environment.identity = {"Anna Meyer", "laptop-1"};
        environment.home = m_folder.filePath("home");
        QDir(m_folder.path()).mkpath("shared");
    }

    QString path(const QString &name) const { return m_folder.filePath("shared/" + name); }
    QStringList sharedFiles() const { return QDir(m_folder.filePath("shared")).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<Document> create(const QString &name = "Norvik.db")
    {
        Account account;
        account.name = "Norvik Logistics";
        return need(Document::create(path(name), account, environment));
    }

    std::shared_ptr<FixedClock> clock;
    Environment environment;

private:
    QTemporaryDir m_folder;
};

/// A colleague at another computer, who has the same shared files.
inline Environment colleagueOf(const Workbench &bench, int number = 2)
{
    Environment other = bench.environment;
    other.identity = {"Ruth Okafor", QStringLiteral("laptop-%1").arg(number)};
    other.home = bench.environment.home + QStringLiteral("-%1").arg(number);
    return other;
}

inline std::unique_ptr<Document> opened(const QString &path, const Environment &environment)
{
    return need(Document::open(path, environment));
}

/// An event of 6 March 2026, behind those that are there.
inline Result<ChangeSummary> addEvent(Document &document, const QString &title)
{
    return document.perform(Change::add("event"), [&](Store &store) -> Result<void> {
        Event event;
        event.id = document.environment().ids->next();
        STRAW_ASSIGN(event.rank, store.lastRank("event"));
        event.title = title;
        event.at = Edtf::day(QDate(2026, 3, 6));
        return store.insert(event);
    });
}

/// The titles of all events, sorted.
inline QStringList titles(const Document &document)
{
    QStringList all;
    for (const Event &event : document.data().events)
        all += event.title;
    all.sort();
    return all;
}

/// The content of a workbook as text, to compare two states of it: every recorded table, row by row.
inline QString contentOf(const Store &store)
{
    QString content;
    for (const Table &table : Tables::instance().all()) {
        if (!table.recorded)
            continue;
        const auto rows = store.rows(table);
        if (!rows)
            qFatal("%s", qPrintable(describeError(rows.error())));
        for (const Row &row : *rows) {
            content += table.name;
            for (const QVariant &value : row)
                content += u'|' + (value.isValid() ? value.toString() : QStringLiteral("-"));
            content += u'\n';
        }
    }
    return content;
}

} // namespace straw
