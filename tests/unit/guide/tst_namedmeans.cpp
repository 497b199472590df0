#include "core/guide/namedmeans.h"
#include "core/workbook/catalogue.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// Which means a typed line names.
class TestNamedMeans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineNamesItsMeans_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("means");
        QTest::newRow("its label") << u"Offer a discount of ten percent"_s << u"discount"_s;
        QTest::newRow("in capitals") << u"TRAINING at the depot"_s << u"training"_s;
        QTest::newRow("another word") << u"Refund for March"_s << u"credit"_s;
        QTest::newRow("several words") << u"Other payment terms from May"_s << u"payment_terms"_s;
        QTest::newRow("part of a word") << u"Revisit the accreditation"_s << QString();
        QTest::newRow("two of them") << u"A training or a visit"_s << QString();
        QTest::newRow("other is none") << u"Some other thing"_s << QString();
        QTest::newRow("none") << u"Name a deputy"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void aLineNamesItsMeans()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, means);
        QCOMPARE(namedMeans(line, Catalogue::instance(), Snapshot()).toString(), means);
    }

    /// What the workbook has added, too.
    void ownMeansAreNamedToo()
    {
        Snapshot workbook;
        Choice own;
        own.id = u"means/dinner"_s;
        own.list = "means";
        own.key = u"dinner"_s;
        own.label = u"Dinner"_s;
        workbook.choices.put(own);
        QCOMPARE(namedMeans(u"A dinner with Carla"_s, Catalogue::instance(), workbook).toString(), u"dinner"_s);
    }
};

QTEST_GUILESS_MAIN(TestNamedMeans)
#include "tst_namedmeans.moc"
