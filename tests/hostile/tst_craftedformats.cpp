#include "core/document/mergeoutcome.h"
#include "core/journal/difference.h"
#include "core/journal/journal.h"
#include "core/journal/revision.h"
#include "tests/support/formatfiles.h"
#include "tests/support/hostileworld.h"

using namespace straw;

namespace {

qsizetype widthOf(int format, TableKey table)
{
    return qsizetype(Tables::of(format)->at(table).columns.size());
}

/// A change that adds a record, as a table of so many columns would have recorded it.
QByteArray added(const QByteArray &table, qsizetype columns)
{
    return 'T' + QByteArray(1, char(columns)) + '\x01' + QByteArray(columns - 1, '\0') + table
           + QByteArray("\0\x12\0\3\1x", 6) + QByteArray(columns - 1, '\5');
}

QByteArray claiming(const QByteArray &format, const QByteArray &which = {})
{
    return "UPDATE revision SET format = " + format + which;
}

} // namespace

/// Each change in a history names the format that it was made in, and that name can be wrong: such a history
/// is set aside, whatever the format of the file itself.
class TestCraftedFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHistoryOfAnotherFormatThanItSaysIsSetAside_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("changeset");
        QVERIFY(widthOf(1, "account") != widthOf(2, "account"));
        QVERIFY(!Tables::of(1)->find(u"comment"));
        for (int format = Formats::oldest; format <= Formats::current; ++format) {
            const auto row = [format](const char *name, const QByteArray &sql, const QByteArray &changeset = {}) {
                QTest::addRow("%d, %s", format, name) << format << sql << changeset;
            };
            const QByteArray one = " WHERE rowid = 2";
            row("all of none", claiming("0"));
            row("all of a negative one", claiming("-1"));
            row("all of the one after this", claiming("3"));
            row("all of a later one", claiming("7"));
            row("all of another major one", claiming("1000"));
            row("all of a huge one", claiming("9000000000000000000"));
            row("all of one that looks like the first", claiming("4294967296 + format"));
            row("all of the other one", claiming("3 - format"));
            row("one of none", claiming("0", one));
            row("one of a later one", claiming("3", one));
            row("a table of this format in the first", claiming("1", one), added("comment", widthOf(2, "comment")));
            for (int claimed = Formats::oldest; claimed <= Formats::current; ++claimed) {
                const auto made = [&](const char *name, qsizetype width) {
                    const QByteArray title = name + QByteArray(" in ") + QByteArray::number(claimed);
                    row(title.constData(), claiming(QByteArray::number(claimed), one), added("account", width));
                };
                made("a table of the other format", widthOf(3 - claimed, "account"));
                made("a table that is narrower", widthOf(claimed, "account") - 1);
                made("a table that is wider", widthOf(claimed, "account") + 1);
                made("a table of one column", 1);
                made("a table as wide as can be", 127);
            }
        }
    }

    void aHistoryOfAnotherFormatThanItSaysIsSetAside()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, changeset);
        const QByteArray intact = bytesOf(formatFiles::path(format, "history.db"));
        HostileWorld world(intact);
        QVERIFY(world.put(RawDatabase::after(intact, sql)));
        if (!changeset.isEmpty())
            RawDatabase(world.path)
                .run("UPDATE revision SET changeset = ?1 WHERE rowid = 2", Journal::packed(changeset));
        world.remember();

        const auto own = world.openGood();
        QVERIFY(!own->historyProblem());
        const QString before = contentOf(own->store());
        const auto merged = own->mergeFrom(world.path);
        if (!merged)
            QVERIFY2(HostileWorld::isSentence(merged.error()), qPrintable(describeError(merged.error())));
        QCOMPARE(contentOf(own->store()), before);
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));

        auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        Document &document = *opened.document;
        QVERIFY(document.historyProblem());
        QCOMPARE(document.historyProblem()->code, Error::HistoryDamaged);
        QVERIFY(HostileWorld::isSentence(*document.historyProblem()));
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
        // The workbook itself is whole, and who did what is still known.
        QCOMPARE(contentOf(document.store()), before);
        const auto history = document.history();
        VERIFY_RESULT(history);
        QVERIFY(history->size() >= 5);
        for (const Revision &revision : *history) {
            const auto differences = document.differences(revision.id);
            VERIFY_RESULT(differences);
            QVERIFY(differences->empty());
            (void)document.mayRevert(revision.id);
        }
        VERIFY_RESULT(document.earlierFormat());
        VERIFY_RESULT(document.setField("account", "account", "plan", "Large"));
        VERIFY_RESULT(document.undo());
        VERIFY_RESULT(document.redo());
        VERIFY_RESULT(document.publishAndWait());
        opened.document.reset();
        const auto again = world.open();
        QVERIFY2(again.document, qPrintable(describeError(again.error)));
        QVERIFY(!again.document->historyProblem());
        QCOMPARE(again.document->data().account.plan, "Large");
    }

    /// Of an older program it is what every long-lived file holds.
    void anHonestChangeOfTheFirstFormatIsRead()
    {
        const QByteArray intact = bytesOf(formatFiles::path(Formats::current, "history.db"));
        HostileWorld world(intact);
        QVERIFY(world.put(RawDatabase::after(intact, claiming("1", " WHERE rowid = 2"))));
        RawDatabase(world.path)
            .run("UPDATE revision SET changeset = ?1 WHERE rowid = 2",
                 Journal::packed(added("account", widthOf(1, "account"))));
        world.remember();
        const auto opened = world.open();
        QVERIFY2(opened.document, qPrintable(describeError(opened.error)));
        QVERIFY(!opened.document->historyProblem());
        QVERIFY2(world.isUntouched(), qPrintable(world.difference()));
    }
};

QTEST_GUILESS_MAIN(TestCraftedFormats)
#include "tst_craftedformats.moc"
