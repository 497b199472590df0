#include "core/journal/rewind.h"
#include "tests/support/memorycopy.h"

using namespace straw;

namespace {

Ancestry ancestryOf(const MemoryCopy &copy)
{
    Ancestry ancestry;
    ancestry.add(need(copy.journal().all()));
    return ancestry;
}

ChangesetOf changesetsOf(const MemoryCopy &copy)
{
    return [&copy](const QString &id) { return copy.journal().changeset(id); };
}

QString textOf(const Content &content)
{
    return contentOf(Store(content.connection()));
}

} // namespace

class TestRewind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEarlierStateComesBackExactly()
    {
        const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC));
        MemoryCopy copy("Anna", clock);
        QList<std::pair<QString, QString>> states{{copy.head(), copy.content()}};
        for (int i = 0; i < 12; ++i) {
            const QString event = QStringLiteral("event-%1").arg(i / 3);
            const auto changed = copy.perform(Change::add("event"), [&](Store &store) -> Result<void> {
                if (i % 3 == 2)
                    return store.remove("event", event);
                Event record;
                record.id = event;
                record.title = QStringLiteral("Call %1").arg(i);
                record.number = i / 7.0;
                return store.put(record);
            });
            VERIFY_RESULT(changed);
            states << std::pair(copy.head(), copy.content());
        }
        const Content now = need(Content::of(copy.connection()));
        for (const auto &[id, text] : states) {
            const auto then = rewind(now, copy.head(), id, ancestryOf(copy), changesetsOf(copy));
            VERIFY_RESULT(then);
            QCOMPARE(textOf(*then), text);
            const auto back = rewind(*then, id, copy.head(), ancestryOf(copy), changesetsOf(copy));
            VERIFY_RESULT(back);
            QCOMPARE(textOf(*back), copy.content());
        }
    }

    void aRevisionOfABranchIsReachedUpAndDown()
    {
        const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC));
        MemoryCopy anna("Anna", clock);
        MemoryCopy ben = anna.mailedTo("Ben");
        VERIFY_RESULT(anna.setField("account", "account", "plan", "Gold"));
        VERIFY_RESULT(ben.setField("account", "account", "plan", "Silver"));
        VERIFY_RESULT(ben.setField("account", "account", "segment", "Freight"));
        Ancestry ancestry = ancestryOf(anna);
        ancestry.add(need(ben.journal().all()));
        const ChangesetOf eitherHas = [&](const QString &id) -> Result<QByteArray> {
            const auto own = anna.journal().changeset(id);
            return own ? own : ben.journal().changeset(id);
        };
        const Content now = need(Content::of(anna.connection()));
        const auto other = rewind(now, anna.head(), ben.head(), ancestry, eitherHas);
        VERIFY_RESULT(other);
        QCOMPARE(textOf(*other), ben.content());
        const Content bens = need(Content::of(ben.connection()));
        QVERIFY(need(other->changesTo(bens)).isEmpty());
        QVERIFY(!need(now.changesTo(bens)).isEmpty());
    }

    void whatIsNotKeptOrDoesNotFitIsSaid()
    {
        const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC));
        MemoryCopy copy("Anna", clock);
        const QString start = copy.head();
        VERIFY_RESULT(copy.setField("account", "account", "plan", "Gold"));
        VERIFY_RESULT(copy.connection().execute("UPDATE account SET plan = 'by another program'"));
        const Content altered = need(Content::of(copy.connection()));
        const auto unfit = rewind(altered, copy.head(), start, ancestryOf(copy), changesetsOf(copy));
        QVERIFY(!unfit);
        QCOMPARE(unfit.error().code, Error::UndoHeld);

        VERIFY_RESULT(copy.journal().dropChangesets());
        const auto gone = rewind(altered, copy.head(), start, ancestryOf(copy), changesetsOf(copy));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, Error::ChangeNotKept);
    }
};

QTEST_GUILESS_MAIN(TestRewind)
#include "tst_rewind.moc"
