#include "core/guide/quickwords.h"
#include "core/insight/causefindings.h"
#include "core/interchange/cellreader.h"
#include "core/schema/tables.h"
#include "core/workbook/catalogue.h"
#include "tests/support/casebuilder.h"

#include <QTest>

#include <algorithm>

using namespace straw;
using namespace Qt::StringLiterals;

/// Pick lists over the years: what was chosen once is shown and counted as what it became, and not offered again.
class TestCatalogue : public QObject
{
    Q_OBJECT

    static bool isOffered(ListKey list, const QString &key, const Snapshot &workbook)
    {
        const std::vector<PickEntry> entries = Catalogue::instance().entries(list, workbook);
        const auto found = std::ranges::find(entries, key, &PickEntry::key);
        return found != entries.end() && !found->retired;
    }

private Q_SLOTS:
    void whatBecameAnotherIsReadAsThatOne()
    {
        const Catalogue &catalogue = Catalogue::instance();
        QCOMPARE(catalogue.current("reason", u"rival_cheaper"_s), u"undercut"_s);
        QCOMPARE(catalogue.current("reason", u"undercut"_s), u"undercut"_s);
        QCOMPARE(catalogue.current("reason", u"weather"_s), u"weather"_s); // of a workbook's own
        QCOMPARE(catalogue.label("reason", u"rival_cheaper"_s), catalogue.label("reason", u"undercut"_s));

        CaseBuilder builder;
        builder.add(builder.workbook.choices, u"reason/undercut"_s, [](Choice &choice) {
            choice.list = "reason";
            choice.key = u"undercut"_s;
            choice.label = u"Another one asked less"_s;
        });
        QCOMPARE(catalogue.label("reason", u"rival_cheaper"_s, builder.workbook), u"Another one asked less"_s);
    }

    // Not a double of anything: it keeps the words in which it was chosen.
    void whatIsOnlyNoLongerOfferedKeepsItsWords()
    {
        QCOMPARE(Catalogue::instance().current("action_kind", u"sales_rule"_s), u"sales_rule"_s);
        QCOMPARE(Catalogue::instance().label("action_kind", u"sales_rule"_s), u"Rule for Sales"_s);
    }

    void aWorkbookDoesNotOfferARetiredKeyByRenamingIt()
    {
        CaseBuilder builder;
        QVERIFY(isOffered("reason", u"undercut"_s, builder.workbook));
        for (const QString &key : {u"rival_cheaper"_s, u"contract_missed"_s}) {
            QVERIFY(!isOffered("reason", key, builder.workbook));
            builder.add(builder.workbook.choices, u"reason/"_s + key, [&key](Choice &choice) {
                choice.list = "reason";
                choice.key = key;
                choice.label = u"Mine"_s;
            });
            QVERIFY(!isOffered("reason", key, builder.workbook));
        }
        QVERIFY(!isOffered("sign", u"quiet_month"_s, builder.workbook));
    }

    void causesOfBothKeysAreCountedTogether()
    {
        CaseBuilder builder;
        const auto cause = [&builder](const QString &id, const QString &family, const QString &reason) {
            builder.add(builder.workbook.causes, id, [&](Cause &one) {
                one = newCause(id);
                one.id = id;
                one.family = Pick<"reason">(family);
                one.reason = Pick<"reason">(reason);
            });
        };
        cause(u"old"_s, u"competition"_s, u"rival_cheaper"_s);
        cause(u"old without family"_s, {}, u"rival_cheaper"_s);
        cause(u"new"_s, u"commercial"_s, u"undercut"_s);
        cause(u"placed elsewhere by hand"_s, u"budget"_s, u"rival_cheaper"_s);
        for (const FamilyCoverage &family : familyCoverage(builder.workbook)) {
            QStringList causes = family.causes;
            causes.sort();
            if (family.family == u"commercial")
                QCOMPARE(causes, (QStringList{u"new"_s, u"old"_s, u"old without family"_s}));
            else if (family.family == u"competition")
                QVERIFY(causes.isEmpty());
        }
        QCOMPARE(sideOf(*builder.workbook.causes.find(u"old"_s), builder.workbook), u"sales"_s);
    }

    void typingAndImportingKnowWhatToTake()
    {
        const QHash<QString, QString> typed = QuickWords::ofList(Catalogue::instance(), "reason");
        QVERIFY(!typed.values().contains(u"rival_cheaper"_s));
        const Table *table = &Tables::instance().at("cause");
        const Column *column = table->column("reason");
        CellReader reader({}, {});
        QCOMPARE(reader.read(*column, u"rival_cheaper"_s)->toString(), u"undercut"_s);
        QCOMPARE(reader.read(*column, u"Another product costs less"_s)->toString(), u"undercut"_s);
        QCOMPARE(reader.read(*table->column("role"), u"Ruled out"_s)->toString(), u"ruled_out"_s);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
