#include "core/base/systemuser.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

class TestSystemUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFullNameStandsElseTheLoginName_data()
    {
        QTest::addColumn<QString>("gecos");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("name");
        QTest::newRow("full name") << u"Anna Weber"_s << u"aweber"_s << u"Anna Weber"_s;
        QTest::newRow("office and phone") << u"Anna Weber,Room 4,+49 30 1,,"_s << u"aweber"_s << u"Anna Weber"_s;
        QTest::newRow("login within") << u"& Weber"_s << u"anna"_s << u"Anna Weber"_s;
        QTest::newRow("nothing known") << u""_s << u"aweber"_s << u"aweber"_s;
        QTest::newRow("only commas") << u",,,"_s << u"aweber"_s << u"aweber"_s;
        QTest::newRow("blanks and letters") << u"  Søren\t Ødegård "_s << u"so"_s << u"Søren Ødegård"_s;
    }
    void theFullNameStandsElseTheLoginName()
    {
        QFETCH(QString, gecos);
        QFETCH(QString, login);
        QTEST(nameOfUser(gecos, login), "name");
    }

    void somebodyIsAlwaysThere() { QVERIFY(!systemUserName().isEmpty()); }
};

QTEST_GUILESS_MAIN(TestSystemUser)
#include "tst_systemuser.moc"
