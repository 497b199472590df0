// Two people with one shared file, one of them at the real window.

#include "core/merge/conflict.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/frame/statusline.h"
#include "ui/review/conflictspanel.h"

#include <QLineEdit>

using namespace straw;

namespace {

constexpr int LongEnough = 15'000; // for what is noticed by watching

/// The file as it is now, as a third person would open it.
template<typename Look>
auto inTheFile(const gui::Stage &stage, Look look)
{
    Environment reader = stage.program->environment();
    reader.home += "-reader";
    const auto document = Document::open(stage.window().document().path(), reader);
    if (!document)
        qFatal("the file cannot be opened");
    return look((*document)->data());
}

/// A colleague opens the shared file, does something, and saves it.
void colleagueDoes(const gui::Stage &stage, const std::function<Result<ChangeSummary>(Document &)> &something)
{
    Environment colleague = stage.program->environment();
    colleague.identity = {"Ruth Okafor", "laptop-2"};
    colleague.home += "-2";
    const auto document = Document::open(stage.window().document().path(), colleague);
    if (!document || !something(**document) || !(*document)->publishAndWait())
        qFatal("the colleague cannot work");
}

/// The sample in front, with its first field on the screen.
MainWindow &opened(gui::Stage &stage)
{
    MainWindow &window = stage.openSample();
    if (!gui::show(window))
        qFatal("the window does not get active");
    window.openPage("account");
    return window;
}

} // namespace

class TestTogether : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAColleagueSavesComesInWhileSomebodyTypes()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        window.reveal({"account", "account", "name"});
        gui::press(Qt::Key_End);
        gui::type(" AS");
        colleagueDoes(stage,
                      [](Document &document) { return document.setField("account", "account", "segment", "Freight"); });
        QTRY_COMPARE_WITH_TIMEOUT(window.document().data().account.segment, "Freight", LongEnough);
        QCOMPARE(gui::told(window), "1 entry changed by Ruth Okafor: account.");
        QVERIFY(gui::button(&window, "Show the changes"));
        // What was being typed is kept, and typing goes on where it was.
        QCOMPARE(window.document().data().account.name, "Norvik Logistics AS");
        gui::type("A");
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), "Norvik Logistics ASA");
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(gui::told(window).startsWith("All saved"));
        QCOMPARE(inTheFile(stage, [](const Snapshot &data) { return data.account.name + '/' + data.account.segment; }),
                 "Norvik Logistics ASA/Freight");
    }

    /// In the very text that somebody types in, the cursor stays behind their last letter.
    void whatAColleagueWritesIntoTheSameTextDoesNotMoveTheCursor_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed"); // before it comes
        QTest::newRow("prose") << "notice_text" << " and five";
        QTest::newRow("prose at rest") << "notice_text" << "";
        QTest::newRow("line at rest") << "name" << "";
    }
    void whatAColleagueWritesIntoTheSameTextDoesNotMoveTheCursor()
    {
        QFETCH(QString, column);
        QFETCH(QString, typed);
        const ColumnKey field = ColumnKey::find(column);
        gui::Stage stage;
        MainWindow &window = opened(stage);
        const auto stored = [&] { return window.desk().value({"account", "account", field}).toString(); };
        const QString before = stored();
        QVERIFY(window.document().publishAndWait());
        window.reveal({"account", "account", field});
        gui::press(Qt::Key_End, Qt::ControlModifier);
        gui::press(Qt::Key_End);
        gui::type(typed);
        colleagueDoes(stage, [&](Document &document) {
            return document.setField("account", "account", field, "Colleague: " + before);
        });
        QTRY_VERIFY_WITH_TIMEOUT(stored().startsWith("Colleague: "), LongEnough);
        gui::type(" wizards");
        window.desk().flushEditors();
        QCOMPARE(stored(), "Colleague: " + before + typed + " wizards");
    }

    void whatBothChangedIsLookedAtAndDecided()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        QVERIFY(!window.commands().action("conflicts")->isEnabled());
        const QString before = window.document().data().account.segment;
        QVERIFY(window.desk().setField({"account", "account", "segment"}, "Road"));
        colleagueDoes(stage,
                      [](Document &document) { return document.setField("account", "account", "segment", "Rail"); });
        QTRY_VERIFY_WITH_TIMEOUT(gui::told(window).contains("yours and theirs are both kept"), LongEnough);
        QVERIFY2(gui::told(window).contains("One of them"), qPrintable(gui::told(window)));
        QVERIFY(window.commands().action("conflicts")->isEnabled());

        gui::click(gui::button(&window, "Look at both"));
        const auto *panel = window.findChild<ConflictsPanel *>();
        QVERIFY(panel && panel->isVisible());
        // It can wait: work goes on beside it.
        window.reveal({"account", "account", "name"});
        gui::press(Qt::Key_End);
        gui::type(" AS");
        gui::press(Qt::Key_Tab);
        QCOMPARE(window.document().data().account.name, "Norvik Logistics AS");
        QCOMPARE(window.document().conflicts()->size(), 1u);

        gui::click(gui::button(panel, "As before"));
        QCOMPARE(window.document().data().account.segment, before);
        QVERIFY(window.document().conflicts()->empty());
        QTRY_VERIFY(!window.findChild<InfoBar *>()->isVisible()); // it is no longer true
        QVERIFY(!window.commands().action("conflicts")->isEnabled());
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.document().conflicts()->size(), 1u);
    }

    void aFileOfAnotherCustomerIsAskedAbout()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        colleagueDoes(stage, [](Document &document) {
            return document.setField("account", "account", "name", "Kestrel Freight");
        });
        QTRY_VERIFY_WITH_TIMEOUT(gui::told(window).startsWith("Sample.db is about “Kestrel Freight”."), LongEnough);
        QCOMPARE(window.document().data().account.name, "Norvik Logistics");
        QVERIFY(gui::button(&window, "Save mine as a copy ..."));
        // Whoever has closed the question meets it again when saving.
        window.findChild<InfoBar *>()->close();
        QVERIFY(window.desk().setField({"account", "account", "segment"}, "Road"));
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(gui::button(&window, "Merge them"));
        gui::click(gui::button(&window, "Merge them"));
        QTRY_COMPARE(window.document().data().account.name, "Kestrel Freight");
    }

    void aFileThatCannotBeWrittenIsSaidAndTriedAgain()
    {
        gui::Stage stage;
        auto faulty = std::make_shared<FaultyFiles>();
        stage.files = faulty;
        stage.restart();
        MainWindow &window = opened(stage);
        const auto *status = window.findChild<StatusLine *>();
        QVERIFY(status->text().startsWith("All saved"));
        QVERIFY(window.desk().setField({"account", "account", "segment"}, "Road"));
        QCOMPARE(status->text(), "Saved on this computer, Sample.db follows");

        faulty->within = Program::workbookFolder();
        faulty->failAt(1, Error::DiskFull, FaultyFiles::Refused);
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(gui::told(window).contains("Your work is safe on this computer, and saving is tried again."));
        QCOMPARE(status->text(), "Saved on this computer, Sample.db cannot be written now");

        gui::click(gui::button(&window, "Save beside it")); // the step that failed is over
        QTRY_VERIFY(gui::told(window).startsWith("A copy was saved as Sample (copy "));
        QCOMPARE(QDir(Program::workbookFolder()).entryList({"*.db"}, QDir::Files).size(), 2);

        faulty->failAt(1, Error::DiskFull, FaultyFiles::Refused);
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(gui::button(&window, "Try again"));
        gui::click(gui::button(&window, "Try again"));
        QTRY_VERIFY(gui::told(window).startsWith("All saved"));
        QVERIFY(status->text().startsWith("All saved"));
        QCOMPARE(inTheFile(stage, [](const Snapshot &data) { return data.account.segment; }), "Road");
    }

    /// The clock stands still, so nothing is saved for being due.
    void whoeverTurnsToAnotherWindowHasSaved()
    {
        gui::Stage stage;
        MainWindow &window = opened(stage);
        window.reveal({"account", "account", "name"});
        gui::press(Qt::Key_End);
        gui::type(" AS");
        QWidget other;
        QVERIFY(gui::show(other));
        QTRY_COMPARE(window.document().publishState().phase, PublishState::Published);
        QCOMPARE(inTheFile(stage, [](const Snapshot &data) { return data.account.name; }), "Norvik Logistics AS");
    }
};

QTEST_MAIN(TestTogether)
#include "tst_together.moc"
