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
    QStringList sharedFiles() const
    {
        return QDir(m_folder.filePath("shared")).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<Document> create(const QString &name = "Norvik.db")
    {
        Account account;
        account.name = "Norvik Logistics";
        auto document = Document::create(path(name), account, environment);
        if (!document)
            qFatal("%s", qPrintable(describeError(document.error())));
        return std::move(*document);
    }

    std::shared_ptr<FixedClock> clock;
    Environment environment;

private:
    QTemporaryDir m_folder;
};

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
