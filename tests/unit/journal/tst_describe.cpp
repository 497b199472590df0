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
        const auto row = [](const Change &change, const char *sentence, const char *author = "Anna Meyer") {
            QTest::newRow(sentence) << author << change << sentence;
        };
        const Change edit = Change::edit("action", "owner_id");
        row(Change::create(), "Workbook created by Anna Meyer");
        row(edit, "Changed by Anna Meyer: action, “Owner”");
        row(Change::edit("account", "segment"), "Changed by Anna Meyer: account, “Segment”");
        row(Change::add("unknown"), "Added by Anna Meyer: open question");
        row(Change::remove("event"), "Removed by someone: event", "");
        row(Change::move("lesson"), "Moved by Anna Meyer: lesson");
        row(Change::join("cause"), "Two made one by Anna Meyer: cause");
        row(Change::undo(Change::join("cause")), "Merger taken back by Anna Meyer: cause");
        row(Change::split("cause"), "Split in two by Anna Meyer: cause");
        row(Change::redo(Change::split("cause")), "Split in two again by Anna Meyer: cause");
        row(Change::import(1, "a.csv"), "1 entry imported by Anna Meyer from a.csv");
        row(Change::import(1100, "100 %2.csv"), "1,100 entries imported by Anna Meyer from 100 %2.csv");
        row(Change::undo(edit), "Change taken back by Anna Meyer: action, “Owner”");
        row(Change::redo(edit), "Changed again by Anna Meyer: action, “Owner”");
        row(Change::undo(Change::remove("event")), "Brought back by Anna Meyer: event");
        row(Change::undo(Change::import(3, "a.csv")), "Import taken back by Anna Meyer: a.csv");
        QCOMPARE(Change::undo(Change::undo(edit)), Change::redo(edit));
        row(Change::merge(), "Two copies merged", "merge");
        row(Change::settle("action", "owner_id"), "Decided by Anna Meyer: action, “Owner”");
        row(Change::settle("event", {}), "Removal decided by Anna Meyer: event");
        row(Change::erase("person", "x"), "Erased by Anna Meyer, history included: person");
        row(Change::cleanCopy({}, false), "Copy without history made by Anna Meyer");
        row(Change::restore(QDateTime({2026, 3, 10}, {9, 0}, Qt::UTC)), "Earlier state brought back by Anna Meyer");
        row({"telepathy", {}}, "Something changed by Anna Meyer");
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
