#include "core/workbook/collection.h"

#include <QTest>

#include <random>

using namespace straw;

/// The records of a table, however they come.
class TestCollection : public QObject
{
    Q_OBJECT

    static std::vector<Event> events(size_t count, std::mt19937 &random)
    {
        std::vector<Event> all(count);
        for (size_t i = 0; i < count; ++i) {
            all[i].id = QStringLiteral("event %1").arg(i);
            all[i].rank = QString(QChar(u'a' + int(random() % 3)));
            const QDate day = QDate(2024, 1, 1).addDays(int(random() % 40));
            switch (random() % 4) {
            case 0:
                break;
            case 1:
                all[i].at = Edtf::month(day.year(), day.month());
                break;
            case 2:
                all[i].at = Edtf::minute(day, QTime(int(random() % 24), 0));
                break;
            default:
                all[i].at = Edtf::day(day);
            }
        }
        return all;
    }

    static QStringList ids(const auto &records)
    {
        QStringList all;
        for (const Event &record : records)
            all.append(record.id);
        return all;
    }

private Q_SLOTS:
    void assignedRecordsStandInTheirOrderAndAreFound()
    {
        std::mt19937 random(1);
        for (size_t count : {0, 1, 2, 3, 10, 500}) {
            for (int round = 0; round < 20; ++round) {
                std::vector<Event> expected = events(count, random);
                Collection<Event> collection;
                collection.assign(expected);
                std::ranges::sort(expected, recordBefore<Event>);
                QCOMPARE(ids(collection), ids(expected));
                for (qsizetype row = 0; row < collection.size(); ++row) {
                    QCOMPARE(collection.rowOf(collection.at(row).id), row);
                    QCOMPARE(collection.at(row).at, expected[size_t(row)].at); // the whole record has moved
                }
                collection.assign(expected); // which are in order already
                QCOMPARE(ids(collection), ids(expected));
            }
        }
    }

    /// One by one and several at once come to what is assigned anew.
    void changedRecordsStandInTheirOrderAndAreFound()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 300; ++round) {
            // Of whole days alone: where dates overlap, the order depends on how they came.
            const auto onDays = [&random](size_t count) {
                std::vector<Event> all = events(count, random);
                for (Event &event : all)
                    event.at = Edtf::day(QDate(2024, 1, 1).addDays(int(random() % 4)));
                return all;
            };
            Collection<Event> collection;
            collection.assign(onDays(random() % 12));
            const Collection<Event> before = collection;
            const QStringList idsBefore = ids(before);
            std::vector<Event> changed;
            QStringList gone;
            for (Event &event : onDays(16)) { // some are there, some come
                if (random() % 3 == 0)
                    gone.append(event.id);
                else if (random() % 2 == 0)
                    changed.push_back(std::move(event));
            }
            Collection<Event> singly = collection;
            for (const QString &id : std::as_const(gone))
                singly.remove(id);
            for (const Event &event : changed)
                singly.put(event);
            std::vector<Event> expected;
            for (const Event &event : before) {
                const bool isChanged =
                    std::ranges::any_of(changed, [&](const Event &other) { return other.id == event.id; });
                if (!gone.contains(event.id) && !isChanged)
                    expected.push_back(event);
            }
            expected.insert(expected.end(), changed.begin(), changed.end());
            std::ranges::sort(expected, recordBefore<Event>);
            collection.change(changed, gone);
            for (const Collection<Event> &all : {collection, singly}) {
                QCOMPARE(ids(all), ids(expected));
                for (qsizetype row = 0; row < all.size(); ++row) {
                    QCOMPARE(all.rowOf(all.at(row).id), row);
                    QVERIFY(all.at(row) == expected[size_t(row)]);
                }
            }
            QCOMPARE(ids(before), idsBefore); // a copy keeps what it had
        }
    }

    /// Where dates overlap, the order depends on how they came.
    void recordsOfWhichTheOrderIsOpenAreFound()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 300; ++round) {
            Collection<Event> collection;
            collection.assign(events(random() % 12, random));
            QStringList expected = ids(collection), gone;
            std::vector<Event> changed;
            for (Event &event : events(24, random)) {
                const auto fate = random() % 3;
                if (fate == 0)
                    gone.append(event.id);
                if (fate < 2)
                    expected.removeAll(event.id);
                if (fate == 1) {
                    expected.append(event.id);
                    changed.push_back(std::move(event));
                }
            }
            collection.change(std::move(changed), gone);
            for (qsizetype row = 0; row < collection.size(); ++row)
                QCOMPARE(collection.rowOf(collection.at(row).id), row);
            QStringList found = ids(collection);
            found.sort();
            expected.sort();
            QCOMPARE(found, expected);
        }
    }
};

QTEST_MAIN(TestCollection)
#include "tst_collection.moc"
