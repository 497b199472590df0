// Closing a window while its last edits are on their way to the shared file.

#include "tests/support/faultyfiles.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"

#include <semaphore>

using namespace straw;

namespace {

/// A share that answers until it is told not to.
struct Share
{
    explicit Share(gui::Stage &theStage)
        : stage(theStage)
    {
        auto faulty = std::make_shared<FaultyFiles>();
        faulty->before = [this](const QByteArray &operation, const QString &target) {
            if (hangs && operation == "createCopy" && target.startsWith(Program::workbookFolder()))
                answer.acquire();
        };
        stage.files = faulty;
        stage.restart();
        stage.openSample();
        path = stage.window().document().path();
    }
    ~Share()
    {
        comesBack();
        stage.program.reset();
        ShareThread::waitForAll(std::chrono::seconds(10));
    }

    void comesBack()
    {
        hangs = false;
        answer.release(8);
    }

    gui::Stage &stage;
    std::atomic<bool> hangs = false;
    std::counting_semaphore<100> answer{0};
    QString path;
};

void edit(MainWindow &window, const QString &text)
{
    QVERIFY(window.desk().setField({"account", "account", "competitor"}, text));
}

QString competitorIn(gui::Stage &stage, const QString &path)
{
    stage.restart();
    return stage.open(path).document().data().account.competitor;
}

} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowGoesWhenTheFileIsWritten()
    {
        gui::Stage stage;
        const Share share(stage);
        const QPointer window(&stage.window());
        QVERIFY(gui::show(*window));
        edit(*window, "Kestrel");
        window->close();
        QTRY_VERIFY(!window);
        stage.files = std::make_shared<SystemFiles>();
        QCOMPARE(competitorIn(stage, share.path), "Kestrel");
        QVERIFY(!stage.window().document().wasResumed());
    }

    void aShareThatDoesNotAnswerLetsTheReaderGo()
    {
        gui::Stage stage;
        Share share(stage);
        const QPointer window(&stage.window());
        QVERIFY(gui::show(*window));
        edit(*window, "Kestrel");
        share.hangs = true;
        window->close();
        QVERIFY(window->isVisible());
        QTRY_VERIFY(window->findChild<InfoBar *>()->text().contains("Your work is safe on this computer"));
        QTRY_VERIFY(!window);

        share.comesBack();
        stage.program.reset();
        QVERIFY(ShareThread::waitForAll(std::chrono::seconds(10)));
        QCOMPARE(competitorIn(stage, share.path), "Kestrel");
    }

    void askingTwiceLeavesAtOnce()
    {
        gui::Stage stage;
        Share share(stage);
        const QPointer window(&stage.window());
        QVERIFY(gui::show(*window));
        edit(*window, "Kestrel");
        share.hangs = true;
        QVERIFY(!window->close());
        QVERIFY(window->close());
        share.comesBack();
        QTRY_VERIFY(!window);
    }

    void theReaderCanStayAfterAll()
    {
        gui::Stage stage;
        Share share(stage);
        const QPointer window(&stage.window());
        QVERIFY(gui::show(*window));
        edit(*window, "Kestrel");
        share.hangs = true;
        window->close();
        QTRY_VERIFY(gui::button(window, "Stay"));
        gui::click(gui::button(window, "Stay"));
        share.comesBack();
        QTRY_COMPARE(window->document().publishState().phase, PublishState::Published);
        QVERIFY(window->isVisible());
        QVERIFY(!window->isClosing());
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
