// Opening and making workbooks while the folder they lie in does not answer.

#include "tests/support/faultyfiles.h"
#include "tests/support/formatfiles.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/shell/startwindow.h"

#include <QLineEdit>

#include <semaphore>

using namespace straw;

namespace {

/// A folder that does not answer until it is told to; everything else does.
class DeadFolder
{
public:
    DeadFolder(gui::Stage &stage, const QString &path)
        : DeadFolder(stage, [path](const QByteArray &, const QString &target) { return target.startsWith(path); })
    {
    }
    using IsAbout = std::function<bool(const QByteArray &operation, const QString &path)>;
    DeadFolder(gui::Stage &stage, const IsAbout &isAbout)
        : m_stage(stage)
    {
        auto faulty = std::make_shared<FaultyFiles>();
        faulty->before = [this, isAbout](const QByteArray &operation, const QString &target) {
            if (m_isDead && isAbout(operation, target))
                m_answer.acquire();
        };
        stage.files = faulty;
        faulty.reset();
        stage.restart();
        m_idle = stage.files.use_count();
    }
    ~DeadFolder()
    {
        answer();
        m_stage.program.reset();
        ShareThread::waitForAll(std::chrono::seconds(10));
    }
    void answer()
    {
        m_isDead = false;
        m_answer.release(8);
    }
    /// Whoever was at work on files has let go of them, so that all has come to its end.
    bool isLetGo() const { return m_stage.files.use_count() == m_idle; }

private:
    gui::Stage &m_stage;
    long m_idle = 0;
    std::atomic<bool> m_isDead = true;
    std::counting_semaphore<100> m_answer{0};
};

/// A workbook in a folder of its own, and no window.
QString workbookOn(gui::Stage &stage, const QString &folder)
{
    QDir().mkpath(folder);
    Account account;
    account.name = "Kestrel Freight";
    if (!Document::create(folder + "/Kestrel.db", account, stage.program->environment()))
        qFatal("there is no workbook");
    return folder + "/Kestrel.db";
}

} // namespace

class TestWaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherWorkbooksOpenMeanwhile()
    {
        gui::Stage stage;
        const QString path = workbookOn(stage, stage.home() + "/share");
        DeadFolder share(stage, stage.home() + "/share");
        stage.program->start({path});
        stage.program->open(path); // impatiently
        MainWindow &sample = stage.openSample();
        QVERIFY(sample.desk().setField({"account", "account", "segment"}, "Freight"));
        QTRY_VERIFY(gui::startWindow());
        QVERIFY2(gui::told(*gui::startWindow()).startsWith("Opening Kestrel.db takes longer than usual."),
                 qPrintable(gui::told(*gui::startWindow())));

        share.answer();
        QTRY_COMPARE(stage.program->windows().size(), 2u);
        QCOMPARE(stage.window().document().path(), path);
        QTRY_VERIFY(!gui::startWindow());
        stage.create("Begun later");
        QCOMPARE(stage.program->windows().size(), 3u);
    }

    void nobodyHasToWait()
    {
        gui::Stage stage;
        const QString path = workbookOn(stage, stage.home() + "/share");
        DeadFolder share(stage, stage.home() + "/share");
        stage.program->start({path}, {});
        QTRY_VERIFY(gui::startWindow());
        QVERIFY(gui::show(*gui::startWindow()));
        gui::click(gui::button(gui::startWindow(), "Do not wait"));
        QVERIFY(!gui::button(gui::startWindow(), "Do not wait"));
        share.answer();
        QTRY_VERIFY(share.isLetGo());
        gui::settle();
        QVERIFY(stage.program->windows().empty());
        stage.open(path); // which may be tried again
    }

    /// What takes long is not always the folder: a large file of an older version has to be prepared.
    void howFarAnOlderFileIsPreparedIsTold()
    {
        gui::Stage stage;
        const QString path = stage.home() + "/orphans.db";
        QVERIFY(QFile::copy(formatFiles::path(1, "orphans.db"), path));
        DeadFolder disk(stage, [](const QByteArray &operation, const QString &target) {
            return operation == "replace" && target.endsWith("/workbook.db"); // all is copied by then
        });
        stage.program->start({path});
        QTRY_VERIFY(gui::startWindow());
        QTRY_COMPARE(gui::told(*gui::startWindow()),
                     QString("orphans.db comes from an older Final Straw and is being prepared: 80 %."));
        QVERIFY(gui::show(*gui::startWindow()));
        QAbstractButton *leave = gui::button(gui::startWindow(), "Do not wait");
        leave->setFocus();
        for (int i = 0; i < 3; ++i) // it is told again and again, and takes the focus from nobody
            gui::startWindow()->sayProgress(path, 80);
        QVERIFY(leave->hasFocus());
        QCOMPARE(gui::button(gui::startWindow(), "Do not wait"), leave);
        disk.answer();
        QTRY_COMPARE(stage.program->windows().size(), 1u);
    }

    void closingTheStartPageEndsTheWaiting()
    {
        gui::Stage stage;
        const QString path = workbookOn(stage, stage.home() + "/share");
        DeadFolder share(stage, stage.home() + "/share");
        const QString another = stage.home() + "/share/another.db";
        stage.program->start({path, another});
        QTRY_VERIFY(gui::startWindow());
        gui::startWindow()->close();
        share.answer();
        QTRY_VERIFY(share.isLetGo());
        gui::settle();
        QVERIFY(stage.program->windows().empty());
    }

    void whatIsTypedForANewWorkbookStays()
    {
        gui::Stage stage;
        DeadFolder documents(stage, Program::workbookFolder());
        stage.program->showStart(Program::Start::AskForNew);
        QVERIFY(gui::show(*gui::startWindow()));
        gui::type("Norvik");
        gui::press(Qt::Key_Return);
        const auto *create = gui::button(gui::startWindow(), "Create");
        QVERIFY(!create->isEnabled());
        QTRY_VERIFY(gui::button(gui::startWindow(), "Do not wait"));
        QCOMPARE(gui::find<QLineEdit>(gui::startWindow(), "Name of the account")->text(), "Norvik");
        gui::click(gui::button(gui::startWindow(), "Do not wait"));
        QVERIFY(create->isEnabled());
    }

    void whatIsTypedForANewWorkbookStaysWhenAnotherOpens()
    {
        gui::Stage stage;
        stage.program->showStart(Program::Start::AskForNew);
        QVERIFY(gui::show(*gui::startWindow()));
        gui::type("Norvik");
        stage.openSample();
        QVERIFY(gui::startWindow());
        stage.program->open(stage.home() + "/missing.db");
        QTRY_VERIFY(gui::told(*gui::startWindow()).contains("missing.db"));
        QCOMPARE(gui::find<QLineEdit>(gui::startWindow(), "Name of the account")->text(), "Norvik");
        gui::click(gui::button(gui::startWindow(), "Create"));
        QTRY_COMPARE(stage.program->windows().size(), 2u);
        QVERIFY(!gui::startWindow());
    }

    void aFileWithTwoNamesOpensOnce()
    {
        gui::Stage stage;
        const QString path = workbookOn(stage, stage.home() + "/share"), link = stage.home() + "/link.db";
        QVERIFY(QFile::link(path, link));
        stage.program->start({path, link});
        QTRY_COMPARE(stage.program->windows().size(), 1u);
        stage.openSample(); // begun later
        QCOMPARE(stage.program->windows().size(), 2u);
        QVERIFY(!gui::startWindow());
    }

    void whatCannotBeMadeIsExplainedInTheForm()
    {
        gui::Stage stage;
        auto faulty = std::make_shared<FaultyFiles>();
        faulty->within = Program::workbookFolder();
        stage.files = faulty;
        stage.restart();
        faulty->failAt(1, Error::DiskFull, FaultyFiles::Refused);
        stage.program->showStart(Program::Start::AskForNew);
        QVERIFY(gui::show(*gui::startWindow()));
        gui::type("Norvik");
        gui::press(Qt::Key_Return);
        QTRY_VERIFY(gui::button(gui::startWindow(), "Create")->isEnabled());
        QVERIFY(!faulty->failed().isEmpty());
        QVERIFY(gui::find<QLineEdit>(gui::startWindow(), "Name of the account")->hasFocus());
        QVERIFY(stage.program->windows().empty());
        QVERIFY(QDir(Program::workbookFolder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        gui::press(Qt::Key_Return); // there is room again
        QTRY_COMPARE(stage.program->windows().size(), 1u);
    }
};

QTEST_MAIN(TestWaiting)
#include "tst_waiting.moc"
