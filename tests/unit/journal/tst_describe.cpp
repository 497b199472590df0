#include "core/journal/describe.h"

#include <QTest>

Q_DECLARE_METATYPE(straw::Change)

using namespace straw;

class TestDescribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsASentence_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const Change &change, const char *sentence,
                            const char *author = "Anna Meyer") {
            QTest::newRow(sentence) << author << change << sentence;
        };
        const Change edit = Change::edit("action", "owner_id");
        row(Change::create(), "Anna Meyer created the workbook");
        row(edit, "Anna Meyer changed “Owner” of an action");
        row(Change::edit("account", "segment"), "Anna Meyer changed “Segment” of the account");
        row(Change::add("unknown"), "Anna Meyer added an open question");
        row(Change::remove("event"), "Somebody removed an event", "");
        row(Change::move("lesson"), "Anna Meyer moved a lesson");
        row(Change::import(1, "a.csv"), "Anna Meyer imported 1 record from a.csv");
        row(Change::import(1100, "100 %2.csv"),
            "Anna Meyer imported 1,100 records from 100 %2.csv");
        row(Change::undo(edit), "Anna Meyer took back a change of “Owner” of an action");
        row(Change::redo(edit), "Anna Meyer changed “Owner” of an action again");
        row(Change::undo(Change::remove("event")), "Anna Meyer brought back an event");
        row(Change::undo(Change::import(3, "a.csv")), "Anna Meyer took back an import from a.csv");
        QCOMPARE(Change::undo(Change::undo(edit)), Change::redo(edit));
        row(Change::merge(), "Two copies were brought together", "merge");
        row(Change::settle("action", "owner_id"), "Anna Meyer decided about “Owner” of an action");
        row(Change::settle("event", {}), "Anna Meyer decided about removing an event");
        row(Change::erase("person", "x"), "Anna Meyer erased a person, history included");
        row(Change::cleanCopy({}, false), "Anna Meyer made this copy without history");
        row(Change::restore(QDateTime({2026, 3, 10}, {9, 0}, Qt::UTC)), "Anna Meyer brought back an earlier state");
        row({"telepathy", {}}, "Anna Meyer changed something");
    }

    void everyKindIsASentence()
    {
        QFETCH(const QString, author);
        QFETCH(const Change, change);
        Revision revision;
        revision.author = author;
        revision.change = change;
        QTEST(describe(revision, Texts()), "sentence");
    }
};

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
