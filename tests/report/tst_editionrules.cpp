#include "core/base/texts.h"
#include "core/report/edition/editionrules.h"
#include "core/report/edition/withheld.h"
#include "core/workbook/records.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// The table of editions says of every column of schema.sql who reads it.
class TestEditionRules : public QObject
{
    Q_OBJECT

    static QString nameOf(TableKey table, ColumnKey column) { return table.toString() + u'.' + column.toString(); }

private Q_SLOTS:
    void everyColumnIsNamedOnce()
    {
        QHash<QString, int> named;
        for (const EditionRule &rule : editionRules()) {
            for (const ColumnKey column : rule.columns) {
                ++named[nameOf(rule.table, column)];
                QVERIFY2(Tables::instance().column(rule.table, column), qPrintable(nameOf(rule.table, column)));
            }
        }
        QStringList wrong;
        for (const Table &table : Tables::instance().all()) {
            for (const Column &column : table.columns) {
                if (named.value(nameOf(table.name, column.name)) != 1)
                    wrong += nameOf(table.name, column.name);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"Say once in core/report/edition who reads "_s + wrong.join(u", "_s)));
    }

    void whatNobodyHasNamedIsWithheld()
    {
        for (const Edition edition : {Edition::Internal, Edition::Executive, Edition::Customer})
            QCOMPARE(ruleOf("account", "passage").in(edition), Treatment::Drop);
    }

    /// What is withheld under a name is told under it.
    void everyRuleHasItsSentence()
    {
        for (const EditionRule &rule : editionRules()) {
            const bool isAlwaysTold = rule.internal == Treatment::Keep && rule.executive == Treatment::Keep
                                      && rule.customer == Treatment::Keep;
            if (rule.rule == ruleOfTheProgram || isAlwaysTold)
                continue;
            QVERIFY2(withheldRules().contains(rule.rule), qPrintable(QString(rule.rule)));
        }
        for (const QString &rule : withheldRules()) {
            const QString sentence = withheldSentence({rule, 3}, Texts());
            QVERIFY2(sentence != rule && !sentence.isEmpty(), qPrintable(rule));
            QVERIFY2(!sentence.contains(u"%n"_s), qPrintable(sentence));
        }
    }

    /// Fewer read what more would read: nothing is told to the customer that executives do not read but what was said
    /// between them and us, and nothing to executives that is not told internally.
    void eachEditionTellsLessThanTheOneBefore()
    {
        const auto isWithheld = [](Treatment treatment) { return treatment == Treatment::Drop; };
        QStringList onlyTheirs;
        for (const EditionRule &rule : editionRules()) {
            QVERIFY(!isWithheld(rule.internal) || isWithheld(rule.executive));
            if (isWithheld(rule.executive) && !isWithheld(rule.customer)) {
                for (const ColumnKey column : rule.columns)
                    onlyTheirs += nameOf(rule.table, column);
            }
        }
        onlyTheirs.sort();
        QCOMPARE(onlyTheirs,
                 QStringList({u"comeback_step.done_on"_s, u"comeback_step.id"_s, u"comeback_step.kind"_s,
                              u"comeback_step.rank"_s, u"comeback_step.text"_s, u"complaint.in_their_eyes"_s,
                              u"complaint.reply"_s, u"complaint.wanted"_s, u"promise.words"_s}));
    }

    void historyAndAttachmentsAreForOurOwnPeople()
    {
        for (const TableKey table : {TableKey("revision"), TableKey("attachment"), TableKey("meeting")}) {
            QVERIFY(tellsOf(table, {}));
            QVERIFY(!tellsOf(table, {.edition = Edition::Executive}));
            QVERIFY(!tellsOf(table, {.edition = Edition::Customer}));
        }
        QVERIFY(!tellsOf("conflict", {}));
        QVERIFY(!tellsOf("comment", {}));
        QVERIFY(!tellsOf("comment", {.contactDetails = true}));
        QVERIFY(!tellsOf("comment", {.edition = Edition::Executive}));
    }
};

QTEST_GUILESS_MAIN(TestEditionRules)
#include "tst_editionrules.moc"
