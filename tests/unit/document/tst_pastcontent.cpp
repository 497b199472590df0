#include "core/document/privacy/pastcontent.h"

#include "tests/support/workbench.h"

using namespace straw;

class TestPastContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsGoneIsCounted()
    {
        Workbench bench;
        const auto document = bench.create();
        const auto past = [&] { return pastContentOf(document->databasePath()).value(); };
        const auto set = [&](TableKey table, const QString &id, ColumnKey column, const QVariant &value) {
            bench.clock->advance(61'000); // not folded into the one before
            VERIFY_RESULT(document->setField(table, id, column, value));
        };
        QVERIFY(past().isEmpty());

        set("account", "account", "segment", "Freight");
        set("account", "account", "arr_minor", 8'400'000LL);
        QVERIFY(past().isEmpty()); // nothing stood there before

        set("account", "account", "segment", "Sea freight");
        set("account", "account", "segment", "Freight and parcels");
        set("account", "account", "arr_minor", 9'000'000LL);
        QCOMPARE(past().texts, 2);
        QCOMPARE(past().values, 1);
        set("account", "account", "segment", "Freight"); // it stands there again
        QCOMPARE(past().texts, 2);

        VERIFY_RESULT(document->perform(Change::add("event"), [](Store &store) -> Result<void> {
            Person meyer;
            meyer.id = "meyer";
            meyer.name = "Petra Meyer";
            STRAW_TRY(store.insert(meyer));
            Event call;
            call.id = "call";
            call.title = "Call";
            STRAW_TRY(store.insert(call));
            return store.put(EventPerson{"call/meyer", "call", "meyer", {}});
        }));
        set("event", "call", "title", "Long call");
        QCOMPARE(past().texts, 3);
        QCOMPARE(past().removed, 0);
        VERIFY_RESULT(document->remove("event", "call"));
        QCOMPARE(past().removed, 1); // the tie to the person is no entry
        QCOMPARE(past().texts, 2);   // those of the event went with it
        VERIFY_RESULT(document->undo());
        QCOMPARE(past().removed, 0);
    }
};

QTEST_GUILESS_MAIN(TestPastContent)
#include "tst_pastcontent.moc"
