// The list of changes follows what happens, instead of being read anew; it must never be another list.

#include "core/document/mergeoutcome.h"
#include "core/journal/journal.h"
#include "core/sqlite/connection.h"
#include "tests/support/randomedits.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace straw;

class TestFollowingHistory : public QObject
{
    Q_OBJECT

    static QStringList told(const std::vector<Revision> &revisions)
    {
        QStringList lines;
        for (const Revision &each : revisions)
            lines << QStringList{each.id,
                                 each.parent,
                                 each.otherParent,
                                 each.author,
                                 each.undoes,
                                 each.at.toString(Qt::ISODateWithMs),
                                 QString::number(each.hasChangeset)}
                         .join(u' ');
        return lines;
    }
    static QStringList read(const Document &document)
    {
        const auto connection = need(Connection::open(document.databasePath(), Connection::ReadOnly));
        return told(need(Journal(*connection).all()));
    }

private Q_SLOTS:
    void itIsWhatTheFileHolds()
    {
        Workbench bench;
        const auto document = bench.create();
        Environment elsewhere = bench.environment;
        elsewhere.home += "-2";
        elsewhere.identity = {"Ruth Okafor", "laptop-2"};
        RandomEdits edits(7), others(8);
        QRandomGenerator random(9);
        int merges = 0, folds = 0, back = 0;
        for (int i = 0; i < 400; ++i) {
            const size_t before = document->history()->size();
            switch (random.bounded(12)) {
            case 0:
                (void)document->undo();
                break;
            case 1:
                (void)document->redo();
                break;
            case 2: { // somebody else, at the same time
                const QString copy = bench.path(QStringLiteral("copy %1.db").arg(i));
                QVERIFY(document->saveCopyTo(copy));
                const auto other = Document::open(copy, elsewhere);
                VERIFY_RESULT(other);
                others.edit(**other);
                QVERIFY((*other)->publishAndWait());
                edits.edit(*document);
                VERIFY_RESULT(document->mergeFrom(copy));
                ++merges;
                break;
            }
            case 3: { // typing, which becomes one change
                const size_t typed = document->history()->size();
                for (const QString &text : {QStringLiteral("N"), QStringLiteral("No"), QStringLiteral("Nor")})
                    VERIFY_RESULT(document->setField("account", "account", "plan", text + QString::number(i)));
                folds += document->history()->size() == typed + 1;
                break;
            }
            default:
                for (int many = random.bounded(3); many >= 0; --many)
                    edits.edit(*document);
            }
            bench.clock->advance(random.bounded(8) == 0 ? -5'000 : 40'000); // it is set right now and then
            back += document->history()->size() < before;
            QCOMPARE(told(need(document->history())), read(*document));
        }
        QVERIFY2(merges > 10 && folds > 10, qPrintable(QStringLiteral("%1 %2 %3").arg(merges).arg(folds).arg(back)));

        const auto people = document->data().people;
        QVERIFY(!people.isEmpty());
        VERIFY_RESULT(document->erasePerson(people.at(0).id));
        QCOMPARE(told(need(document->history())), read(*document));
    }
};

QTEST_GUILESS_MAIN(TestFollowingHistory)
#include "tst_followinghistory.moc"
