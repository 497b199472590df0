#include "tests/support/workbench.h"
#include "ui/review/earlierstates.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

class TestEarlierStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatEverySaveReplacedCanBeBroughtBack()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install(*qApp, Theme::Light);
        Workbench bench;
        bench.environment.backups = bench.path("backups");
        const auto document = bench.create();
        Desk desk(*document);
        QStringList told;
        connect(&desk, &Desk::noticeGiven, this, [&](const Notice &notice) { told += notice.text; });
        {
            EarlierStates none(desk);
            QVERIFY(none.findChildren<QAbstractButton *>().isEmpty());
            QVERIFY(none.findChild<QLabel *>()->text().startsWith(u"Nothing yet."_s));
        }
        for (const char *plan : {"Starter", "Professional"}) {
            bench.clock->advance(60'000);
            QVERIFY(desk.setField({"account", "account", "plan"}, QString(plan)));
            VERIFY_RESULT(document->publishAndWait());
        }

        EarlierStates states(desk);
        const auto verbs = states.findChildren<QAbstractButton *>();
        QCOMPARE(verbs.size(), 2); // the newest first: "Starter", then the empty one
        QVERIFY(verbs.front()->accessibleName().startsWith(u"Bring back the state of "_s));
        states.show();
        verbs.front()->setFocus();
        QTest::keyClick(verbs.front(), Qt::Key_Space);
        QCOMPARE(document->data().account.plan, u"Starter"_s);
        QVERIFY(told.back().startsWith(u"Everything is as it was on "_s));
        QTest::keyClick(verbs.front(), Qt::Key_Space);
        QCOMPARE(told.back(), u"It is like that already."_s);
        desk.undo();
        QCOMPARE(document->data().account.plan, u"Professional"_s);
    }
};

QTEST_MAIN(TestEarlierStates)
#include "tst_earlierstates.moc"
