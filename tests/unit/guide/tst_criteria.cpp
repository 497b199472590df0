#include "core/guide/criteria.h"
#include "core/storage/keyedrecords.h"
#include "tests/support/memorystore.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr PickKey<"card"> decision = "decision", profile = "profile";

Criterion record(const QString &id, PickKey<"card"> card, const QString &question = {})
{
    Criterion criterion;
    criterion.id = id;
    criterion.card = card;
    criterion.key = id.section(u'/', 1);
    criterion.question = question;
    return criterion;
}

QStringList questionsOf(PickKey<"card"> card, const Snapshot &workbook)
{
    QStringList questions;
    for (const CardCriterion &line : Criteria::instance().card(card, workbook))
        questions += line.question;
    return questions;
}

} // namespace

/// The lines of the two cards.
class TestCriteria : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothCardsAreWhole()
    {
        const auto &lines = Criteria::instance().builtIn(decision);
        QCOMPARE(lines.size(), size_t(15));
        QCOMPARE(Criteria::instance().builtIn(profile).size(), size_t(8));
        QStringList reversed;
        for (const CardCriterion &line : lines) {
            QVERIFY2(line.question.endsWith(u'?'), qPrintable(line.key));
            QVERIFY2(!line.evidence.isEmpty() && !line.ifAgainst.isEmpty(), qPrintable(line.key));
            if (line.speaksFor == u"no")
                reversed += line.key;
        }
        QCOMPARE(reversed, (QStringList{u"promises_outside_plan"_s, u"failed_before"_s, u"harms_our_people"_s}));
        QSet<QString> ids;
        for (const PickKey<"card"> card : {decision, profile}) {
            for (const CardCriterion &line : Criteria::instance().builtIn(card)) {
                QVERIFY2(!ids.contains(line.id), qPrintable(line.id));
                ids += line.id;
                QVERIFY(isKeyed(Criterion::table, line.id));
                QVERIFY(cardOf(line.id, {}) == card);
            }
        }
    }

    /// What is not known here is worded by its record, or at least called by its key; what is of no card stands on that
    /// of the decision.
    void noLineIsLost()
    {
        Snapshot workbook;
        QCOMPARE(questionsOf(decision, workbook).size(), 15);
        QVERIFY(questionsOf(profile, workbook).isEmpty());
        workbook.criteria.put(record(u"decision/weather"_s, decision));
        workbook.criteria.put(record(u"profile/taste"_s, profile, u"They like what we like."_s));
        workbook.criteria.put(record(u"own"_s, {}, u"Of no card"_s));
        workbook.criteria.put(record(u"decision/fit"_s, profile)); // its id says where it stands
        QCOMPARE(questionsOf(decision, workbook).mid(15), (QStringList{u"weather"_s, u"Of no card"_s}));
        QCOMPARE(questionsOf(profile, workbook), QStringList{u"They like what we like."_s});
        QVERIFY(Criteria::instance().find(u"decision/weather"_s, workbook).own);
        QVERIFY(!Criteria::instance().find(u"decision/fit"_s, workbook).own);
    }

    void anAnswerSpeaksForOrAgainst()
    {
        Snapshot workbook;
        const auto said = [&](const char *key, PickKey<"criterion_answer"> answer) {
            Criterion criterion = record(Criteria::idOf(decision, QString::fromLatin1(key)), decision);
            criterion.answer = answer;
            workbook.criteria.put(criterion);
            return speaks(Criteria::instance().find(criterion.id, workbook), workbook);
        };
        QCOMPARE(said("solvent", "yes"), Speaks::For);
        QCOMPARE(said("solvent", "no"), Speaks::Against);
        QCOMPARE(said("failed_before", "no"), Speaks::For);
        QCOMPARE(said("failed_before", "yes"), Speaks::Against);
        QCOMPARE(said("fit", "unknown"), Speaks::NotKnown);
        QCOMPARE(said("fit", {}), Speaks::NotAnswered);
        const CardTally tally = tallyOf(Criteria::instance().card(decision, workbook), workbook);
        QCOMPARE(tally.speaksFor + tally.against + tally.notKnown + tally.notAnswered, 15);
        QCOMPARE(tally.against, 2);
        QCOMPARE(tally.notAnswered, 13);
    }

    /// The first thing that is about a line makes its record, and nothing makes one that an id tells nothing of.
    void aLineIsMadeWhenItIsNeeded()
    {
        MemoryStore memory;
        Store &store = memory.store;
        QVERIFY(store.ensure("criterion", u"decision/solvent"_s));
        QVERIFY(store.ensure("criterion", u"decision/solvent"_s));
        QCOMPARE(store.count("criterion").value(), 1);
        QCOMPARE(store.field("criterion", u"decision/solvent"_s, "key").value().toString(), u"solvent"_s);
        const auto refused = store.ensure("criterion", u"019cd"_s);
        QVERIFY(!refused && refused.error().code == Error::RecordMissing);
    }
};

QTEST_APPLESS_MAIN(TestCriteria)
#include "tst_criteria.moc"
