// Closing a window while its last edits are on their way to the shared file.

#include "core/merge/conflict.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/memorystore.h"
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

/// Saves something else into the same file, at another computer.
void colleagueSets(gui::Stage &stage, ColumnKey column, const QString &value)
{
    Environment colleague = stage.program->environment();
    colleague.identity = {"Ruth Okafor", "laptop-2"};
    colleague.home += "-2";
    const auto document = Document::open(stage.window().document().path(), colleague);
    VERIFY_RESULT(document);
    VERIFY_RESULT((*document)->setField("account", "account", column, value));
    VERIFY_RESULT((*document)->publishAndWait());
}

/// What stands in the file, for somebody who has never seen it.
Snapshot inTheFile(const gui::Stage &stage, const QString &path, size_t *conflicts = nullptr)
{
    Environment reader = stage.program->environment();
    reader.home += "-reader";
    const auto document = Document::open(path, reader);
    if (!document)
        qFatal("the file cannot be opened");
    if (conflicts)
        *conflicts = (*document)->conflicts()->size();
    return (*document)->data();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

    /// Who leaves is not kept by what somebody else saved a moment before, and neither loses anything.
    void whatWasSavedElsewhereMeanwhileIsTakenInOnTheWayOut()
    {
        gui::Stage stage;
        const Share share(stage);
        const QPointer window(&stage.window());
        QVERIFY(gui::show(*window));
        edit(*window, "Kestrel");
        colleagueSets(stage, "segment", "Freight"); // and nobody here has noticed yet
        window->close();
        QTRY_VERIFY(!window);
        const Snapshot file = inTheFile(stage, share.path);
        QCOMPARE(file.account.competitor, "Kestrel");
        QCOMPARE(file.account.segment, "Freight");
    }

    void whatBothChangedIsLeftOpenInTheFile()
    {
        gui::Stage stage;
        const Share share(stage);
        const QPointer window(&stage.window());
        QVERIFY(gui::show(*window));
        edit(*window, "Kestrel");
        colleagueSets(stage, "competitor", "Osprey");
        window->close();
        QTRY_VERIFY(!window);
        size_t conflicts = 0;
        const QString competitor = inTheFile(stage, share.path, &conflicts).account.competitor;
        QVERIFY2(competitor == "Kestrel" || competitor == "Osprey", qPrintable(competitor));
        QCOMPARE(conflicts, size_t(1));
    }

    /// What cannot be taken in is left as it is, and what was typed waits for the file to be one again.
    void whatStandsThereInsteadIsNotReplaced()
    {
        gui::Stage stage;
        const Share share(stage);
        const QPointer window(&stage.window());
        QVERIFY(gui::show(*window));
        const QByteArray before = bytesOf(share.path), other = "This was a workbook.";
        edit(*window, "Kestrel");
        const auto put = [&](const QByteArray &bytes) { VERIFY_RESULT(writeWhole(*stage.files, share.path, bytes)); };
        put(other);
        window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!window, 10'000);
        QCOMPARE(bytesOf(share.path), other);

        put(before);
        QCOMPARE(competitorIn(stage, share.path), "Kestrel");
        QVERIFY(stage.window().document().wasResumed());
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
