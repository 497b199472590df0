#include "core/journal/revision.h"
#include "tests/support/memorystore.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/lists/addline.h"
#include "ui/lists/resultlist.h"
#include "ui/questions/checkrow.h"
#include "ui/shell/startwindow.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

/// The first ten minutes with a new workbook, as product.md section 2 tells them: on the real
/// windows, with real keys.
class TestFirstTenMinutes : public QObject
{
    Q_OBJECT

    const QString m_notice = u"Dear Ms Hart,\n\nwe end our contract with effect from 30 April 2026."_s;
    const QString m_line = u"Fri 15:40 credit refused @Meyer #ops via phone !"_s;

    /// Windows that would stand between a person and their workbook.
    static QStringList dialogs()
    {
        QStringList open;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && (window->isModal() || qobject_cast<QDialog *>(window)))
                open += QLatin1String(window->metaObject()->className());
        }
        return open;
    }

    /// What a colleague who gets the file would find in it.
    static Snapshot contentOf(const QString &path, const gui::Stage &stage)
    {
        Environment elsewhere = stage.program->environment();
        elsewhere.home = stage.home() + u"/elsewhere"_s;
        const auto document = Document::open(path, elsewhere);
        if (!document)
            qFatal("%s", qPrintable(describeError(document.error())));
        return (*document)->data();
    }

    static void compareEvent(const Snapshot &workbook)
    {
        QCOMPARE(workbook.events.size(), 1);
        const Event &event = workbook.events.at(0);
        QCOMPARE(event.at, Edtf::parse(u"2026-03-06T15:40"));
        QCOMPARE(event.title, u"credit refused"_s);
        QCOMPARE(event.department, u"operations"_s);
        QCOMPARE(event.sourceType, u"call_note"_s);
        QCOMPARE(event.onTriggers, YesNo(true));
        QCOMPARE(workbook.workbook.finalStrawId, event.id);
        QCOMPARE(workbook.people.size(), 1);
        QCOMPARE(workbook.people.at(0).name, u"Meyer"_s);
        QCOMPARE(workbook.people.at(0).party, u"us"_s); // with a department of ours
        QCOMPARE(workbook.eventPeople.size(), 1);
        QCOMPARE(workbook.eventPeople.at(0).eventId, event.id);
        QCOMPARE(workbook.eventPeople.at(0).personId, workbook.people.at(0).id);
    }

private Q_SLOTS:
    void fromTheNoticeToTheFinalStrawAndBack()
    {
        gui::Stage stage;
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        QVERIFY(start);
        QVERIFY(gui::show(*start));

        // New asks for three things, and for no file.
        gui::click(gui::button(start, u"New workbook"_s));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Name of the account"_s);
        gui::type(u"Norvik Logistics"_s);
        gui::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Notice given on"_s);
        gui::type(u"last Tue"_s);
        gui::press(Qt::Key_Tab);
        QApplication::clipboard()->setText(m_notice);
        gui::press(Qt::Key_V, Qt::ControlModifier);
        gui::click(gui::button(start, u"Create"_s));
        QCOMPARE(dialogs(), QStringList());
        QTRY_COMPARE(stage.program->windows().size(), 1);
        MainWindow *window = &stage.window();
        QVERIFY(QTest::qWaitForWindowActive(window));

        const QString path = Program::workbookFolder() + u"/Norvik Logistics.db"_s;
        QVERIFY(path.startsWith(stage.home()));
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        const Account &account = window->document().data().account;
        QCOMPARE(account.name, u"Norvik Logistics"_s);
        QCOMPARE(account.noticeOn, Edtf::parse(u"2026-03-10"));
        QCOMPARE(account.noticeText, m_notice);

        // One calm line, then Triggers with the cursor where one writes.
        QCOMPARE(window->findChild<InfoBar *>()->text(), u"That is enough for now. You can stop here and come back."_s);
        QCOMPARE(window->page()->key(), u"triggers"_s);
        auto *add = window->page()->findChild<AddLine *>();
        QTRY_COMPARE(QApplication::focusWidget(), add->line());

        gui::type(m_line);
        const QString understood =
            u"Fri 6 Mar 2026, 15:40 · Meyer (new: Us) · Operations · Note of a call · final straw · Ctrl+T: the other side"_s;
        QCOMPARE(add->line()->accessibleDescription(), understood);
        const auto before = window->document().history();
        gui::press(Qt::Key_Return);
        QCOMPARE(add->text(), QString());
        QCOMPARE(QApplication::focusWidget(), add->line());
        compareEvent(window->document().data());
        QCOMPARE(window->document().history()->size(), before->size() + 1);

        // Closing asks nothing, and all of it is in the file.
        window->close();
        QCOMPARE(dialogs(), QStringList());
        QTRY_VERIFY(stage.program->windows().empty());
        // Publishing goes on for a moment after the window is gone.
        QTRY_COMPARE(contentOf(path, stage).events.size(), 1);
        const Snapshot stored = contentOf(path, stage);
        compareEvent(stored);
        QCOMPARE(stored.account.noticeText, m_notice);

        // Opened again from the start page: the same page, the same line.
        stage.restart();
        stage.program->start({});
        start = gui::startWindow();
        QVERIFY(start);
        QVERIFY(gui::show(*start));
        auto *recents = gui::find<ResultList>(start, u"Recent workbooks"_s);
        QVERIFY(recents);
        recents->setFocus();
        recents->step(0);
        gui::press(Qt::Key_Return);
        QTRY_COMPARE(stage.program->windows().size(), 1);
        window = &stage.window();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QCOMPARE(window->page()->key(), u"triggers"_s);
        QTRY_COMPARE(QApplication::focusWidget(), window->page()->findChild<AddLine *>()->line());
        compareEvent(window->document().data());
    }

    /// Nothing says what is missing, but where one asks for it.
    void checksAreShownWhereOneLooksForThem()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik"_s);
        QVERIFY(gui::show(window));
        gui::type(m_line);
        gui::press(Qt::Key_Return);
        const auto shown = [&] {
            return std::ranges::count_if(window.page()->findChildren<CheckRow *>(),
                                         [](const CheckRow *row) { return row->isVisible(); });
        };
        QCOMPARE(shown(), 0);
        window.openPage(u"review"_s);
        gui::settle();
        QVERIFY(shown() > 0);
    }

    /// Whoever closes in the middle of a line meant to keep it.
    void aLineThatWasTypedButNotEnteredIsKept()
    {
        gui::Stage stage;
        Account account;
        account.name = u"Norvik"_s;
        account.noticeOn = Edtf::parse(u"2026-03-10");
        MainWindow &window = stage.create(account);
        QVERIFY(gui::show(window));
        const QString path = window.document().path();
        gui::type(m_line);
        window.close();
        QTRY_VERIFY(stage.program->windows().empty());
        QTRY_COMPARE(contentOf(path, stage).events.size(), 1);
        compareEvent(contentOf(path, stage));
    }
};

QTEST_MAIN(TestFirstTenMinutes)
#include "tst_firsttenminutes.moc"
