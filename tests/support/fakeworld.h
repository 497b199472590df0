#pragma once

#include "core/document/working/opening.h"
#include "tests/support/fakeworkbook.h"
#include "tests/support/faultyfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace straw {

/// A shared folder with one workbook in it and a home of the program, for tests of what lies
/// between the two.
struct FakeWorld
{
    explicit FakeWorld(const QByteArray &workbook = fakeWorkbook("first"))
        : files(std::make_shared<FaultyFiles>())
        , clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 21), QTime(14, 3), Qt::UTC)))
    {
        folder = dir.filePath(QStringLiteral("Geteilt ✓"));
        path = folder + QStringLiteral("/Norvik AS.db");
        QVERIFY(QDir().mkdir(folder));
        if (!workbook.isEmpty())
            QVERIFY(writeBytes(path, workbook));
    }

    Environment environment() const
    {
        return {clock,
                std::make_shared<RandomIds>(),
                files,
                {QStringLiteral("Anna"), QStringLiteral("device")},
                dir.filePath("home"),
                dir.filePath("home/backups")};
    }
    Result<std::unique_ptr<WorkingCopy>> open() const { return workingCopies::open(path, readFakeHead, environment()); }
    QStringList sharedNames() const { return namesIn(folder); }
    /// As a colleague's program does it: in one step.
    void somebodyElseWrites(const QByteArray &bytes) const
    {
        SystemFiles system;
        QVERIFY(system.create(path + ".other", bytes));
        QVERIFY(system.replace(path + ".other", path));
    }

    QTemporaryDir dir;
    QString folder, path;
    std::shared_ptr<FaultyFiles> files;
    std::shared_ptr<FixedClock> clock;
};

} // namespace straw
