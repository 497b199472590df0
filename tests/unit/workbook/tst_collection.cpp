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
};

QTEST_MAIN(TestCollection)
#include "tst_collection.moc"
