#include "core/base/texts.h"
#include "core/report/builder.h"
#include "core/report/edition/editionrules.h"
#include "core/report/edition/foredition.h"
#include "core/report/edition/namesleft.h"
#include "core/report/edition/quoting.h"
#include "core/report/edition/recordwalk.h"
#include "tests/report/modeltext.h"
#include "tests/support/memorystore.h"
#include "tests/support/randomrecords.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr int workbooks = 300;

Snapshot randomWorkbook(int seed)
{
    MemoryStore memory;
    const QString id = need(memory.store.snapshot()).workbook.id;
    Transaction transaction = need(Transaction::begin(*memory.connection));
    for (const RandomRecords::Part &part : RandomRecords(quint32(seed)).all(id)) {
        for (const Row &row : part.rows)
            need(memory.store.putRow(*part.table, row));
    }
    need(transaction.commit());
    return need(memory.store.snapshot());
}

EditionOptions randomOptions(int seed, Edition edition)
{
    return {.edition = edition,
            .contactDetails = seed % 5 == 0,
            .pseudonyms = seed % 3 == 0,
            .somebodyOfTheirs = seed % 2 == 0,
            .replaceNames = seed % 7 == 0};
}

/// The ids of the records of each table.
QStringList idsOf(const Snapshot &workbook)
{
    QStringList ids;
    forEachRecordType([&]<typename T>() {
        for (const T *record : recordsOf<T>(workbook))
            ids += T::table.toString() + u'/' + record->id;
    });
    return ids;
}

/// References that lead to no record.
QStringList leadingNowhere(const Snapshot &workbook)
{
    const QStringList ids = idsOf(workbook);
    const QSet<QString> known(ids.begin(), ids.end());
    QStringList nowhere;
    forEachRecordType([&]<typename T>() {
        for (const T *record : recordsOf<T>(workbook)) {
            T::fields(*record, [&]<typename Field>(ColumnKey name, const Field &field) {
                if constexpr (std::is_same_v<Field, QString>) {
                    const Column *column = Tables::instance().column(T::table, name);
                    const bool hasStruct =
                        std::ranges::find(tablesWithoutStruct, column->target) == std::end(tablesWithoutStruct);
                    if (column->isReference() && hasStruct && !field.isEmpty()
                        && !known.contains(column->target.toString() + u'/' + field))
                        nowhere += T::table.toString() + u'.' + name.toString();
                }
            });
        }
    });
    return nowhere;
}

} // namespace

/// Whatever a workbook holds, an edition of it is a workbook.
class TestRandomEditions : public QObject
{
    Q_OBJECT

    std::vector<Snapshot> m_workbooks; // by seed, from 1

private Q_SLOTS:
    void initTestCase()
    {
        m_workbooks.resize(1);
        for (int seed = 1; seed <= workbooks; ++seed)
            m_workbooks.push_back(randomWorkbook(seed));
    }

    void anEditionOfAnyWorkbookHolds()
    {
        const Texts texts;
        int named = 0, dropped = 0;
        for (int seed = 1; seed <= workbooks; ++seed) {
            const Snapshot &workbook = m_workbooks[size_t(seed)];
            QCOMPARE(leadingNowhere(workbook), QStringList()); // else the test below would say nothing
            const QStringList before = idsOf(workbook);
            const QSet<QString> all(before.begin(), before.end());
            for (const Edition edition : {Edition::Internal, Edition::Executive, Edition::Customer}) {
                const EditionOptions options = randomOptions(seed, edition);
                const Projected once = forEdition(workbook, options, texts);
                const QStringList after = idsOf(once.workbook);
                const auto where = [&] { return u"seed %1, edition %2"_s.arg(seed).arg(int(edition)); };
                QVERIFY2(leadingNowhere(once.workbook).isEmpty(),
                         qPrintable(where() + leadingNowhere(once.workbook).join(u' ')));
                dropped += int(before.size() - after.size());
                named += int(once.standIns.names.size());

                for (const QString &id : after) { // nobody is made up but who stands for several at an event
                    if (!id.startsWith(u"event_person/"_s))
                        QVERIFY2(all.contains(id), qPrintable(where() + id));
                }
                for (const Line &line : once.workbook.lines) {
                    QVERIFY(!isNotForQuoting(line) || line.text.isEmpty());
                    QVERIFY(!isWithoutName(line) || line.personId.isEmpty());
                }
                for (const Withheld &withheld : once.withheld)
                    QVERIFY(withheld.count > 0);
                if (options.replaceNames)
                    QCOMPARE(namesLeft(once, workbook, texts).size(), size_t(0));
            }
        }
        QVERIFY(dropped > workbooks);
        QVERIFY(named > workbooks);
    }

    /// What an edition keeps it keeps again; only quotes without name have nobody any more by whom the customer's
    /// own could be known.
    void whatIsKeptOnceIsKeptAgain()
    {
        const Texts texts;
        for (int seed = 1; seed <= workbooks; ++seed) {
            const Snapshot &workbook = m_workbooks[size_t(seed)];
            for (const Edition edition : {Edition::Internal, Edition::Executive, Edition::Customer}) {
                const EditionOptions options{.edition = edition};
                Snapshot once = forEdition(workbook, options, texts).workbook;
                if (edition == Edition::Customer) {
                    for (const Line &line : Collection<Line>(once.lines)) {
                        if (isWithoutName(line))
                            once.lines.remove(line.id);
                    }
                    for (const StatedReason &reason : Collection<StatedReason>(once.statedReasons)) {
                        StatedReason changed = reason;
                        if (!once.lines.find(changed.lineId))
                            changed.lineId.clear();
                        once.statedReasons.put(changed);
                    }
                }
                const Snapshot twice = forEdition(once, options, texts).workbook;
                QCOMPARE(idsOf(twice), idsOf(once));
                QCOMPARE(leadingNowhere(twice), QStringList());
            }
        }
    }

    void aReportCanBeMadeOfIt()
    {
        const Texts texts;
        const ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
        for (int seed = 1; seed <= 40; ++seed) {
            for (const Edition edition : {Edition::Internal, Edition::Executive, Edition::Customer}) {
                const Projected projected = forEdition(m_workbooks[size_t(seed)], {.edition = edition}, texts);
                QVERIFY(!test::textOf(buildReport(projected.workbook, options, texts)).isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomEditions)
#include "tst_randomeditions.moc"
