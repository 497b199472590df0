#include "tests/support/programwindows.h"
#include "tests/support/stage.h"
#include "tests/support/walk.h"
#include "ui/meeting/meetingwindow.h"
#include "ui/widgets/linkbutton.h"

#include <QFile>
#include <QScreen>

using namespace straw;
using namespace Qt::StringLiterals;

/// With a laptop's screen and a projector beside it.
class TestSecondScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMeetingIsOnTheOtherScreenAndComesBackWhenThatGoes()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        QScreen *laptop = QGuiApplication::screens()[0], *projector = QGuiApplication::screens()[1];
        gui::Stage stage;
        MainWindow &main = stage.openSample();
        QVERIFY(gui::show(main));
        QCOMPARE(main.screen(), laptop);
        gui::press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto *meeting = gui::shownWindow<MeetingWindow>();
        QVERIFY(meeting && gui::show(*meeting));
        QCOMPARE(meeting->screen(), projector);
        QVERIFY(meeting->isFullScreen());
        QVERIFY(projector->geometry().contains(meeting->geometry()));
        QCOMPARE(main.screen(), laptop);

        // As when it is unplugged.
        Q_EMIT qApp->screenRemoved(projector);
        gui::settle();
        QVERIFY(!meeting->isFullScreen());
        QVERIFY(laptop->geometry().contains(meeting->geometry()));
        QVERIFY(meeting->isVisible());

        // And there again.
        gui::click(gui::button(meeting, u"To the other screen"_s));
        gui::settle();
        QVERIFY(projector->geometry().contains(meeting->geometry()));
        gui::click(gui::button(meeting, u"To the other screen"_s));
        gui::settle();
        QVERIFY(laptop->geometry().contains(meeting->geometry()));
    }
};

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1400, "height": 900},
 {"name": "projector", "x": 1400, "y": 0, "width": 1920, "height": 1080}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    TestSecondScreen test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secondscreen.moc"
