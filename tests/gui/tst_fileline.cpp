#include "core/base/settings.h"
#include "core/journal/revision.h"
#include "core/schema/formats.h"
#include "core/sqlite/fileheader.h"
#include "tests/support/formatfiles.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/frame/statusline.h"
#include "ui/pages/registry.h"
#include "ui/shell/fileline.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace straw;

namespace {

const QString earlierText =
    QStringLiteral("Your first change makes this a file of version 0.2, which an older Final Straw "
                   "cannot open.");

/// A workbook of tests/data/formats in a window in front.
struct Opened
{
    explicit Opened(int format, const QString &name, bool newer = false)
        : path(formatFiles::putInto(stage.home(), format, name))
    {
        if (newer)
            formatFiles::makeNewer(path);
        before = bytesOf(path);
        open();
    }
    void open()
    {
        window = &stage.open(path);
        if (!gui::show(*window))
            qFatal("the window does not get active");
        line = window->findChild<FileLine *>();
    }
    void reopen()
    {
        window->close();
        stage.restart();
        open();
    }
    bool isUntouched() const { return bytesOf(path) == before; }
    int formatOfFile() const { return FileHeader::formatIn(bytesOf(path).first(FileHeader::length)); }
    QString said() const { return line->isVisible() ? line->text() : QString(); }
    QString status() const { return window->findChild<StatusLine *>()->text(); }
    const Snapshot &data() const { return window->document().data(); }
    /// Types into the name of the account.
    void typeIntoName(const QString &text)
    {
        window->reveal({"account", "account", "name"});
        gui::press(Qt::Key_End);
        gui::type(text);
    }

    gui::Stage stage;
    QString path;
    QByteArray before;
    MainWindow *window = nullptr;
    FileLine *line = nullptr;
};

/// Where the text of a label begins, in the window.
int textLeft(const QLabel *label)
{
    return label->mapTo(label->window(), label->contentsRect().topLeft()).x();
}

QLabel *titleOf(const Page *page)
{
    const QString title = Pages::instance().find(page->key())->title;
    for (auto *label : page->findChildren<QLabel *>()) {
        if (label->text() == title)
            return label;
    }
    return nullptr;
}

} // namespace

/// The line above the pages that says what there is to know about the file, in a real window.
class TestFileLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoUsedAnOlderProgramIsSaidBeforeTheFirstChange()
    {
        Opened opened(1, "history.db");
        QVERIFY2(opened.said().startsWith(earlierText), qPrintable(opened.said()));
        QVERIFY2(opened.said().contains(" Last used with an older one by "), qPrintable(opened.said()));
        for (const QString &name : QStringList{"Anna Weber", "Ben Ortiz", "Ruth Okafor"})
            QCOMPARE(opened.said().count(name), 1);
        QCOMPARE(opened.line->accessibleDescription(), opened.said());
        QVERIFY(opened.status().startsWith("All saved"));
        QVERIFY(opened.isUntouched());
    }

    void nobodyIsToldAboutThemselves()
    {
        Opened opened(1, "erased.db"); // by Anna Weber alone
        QVERIFY(opened.said().contains("Last used with an older one by Anna Weber."));
        opened.stage.program->settings().set(Setting::AuthorName, QStringLiteral("Anna Weber"));
        opened.reopen();
        QCOMPARE(opened.said(), earlierText);
    }

    void theFirstKeyIsNotHeldUp()
    {
        Opened opened(1, "history.db");
        QVERIFY(!opened.said().isEmpty());
        auto *edit = opened.window->page()->findChild<QLineEdit *>();
        gui::click(edit);
        QWidget *first = QApplication::focusWidget();
        const QString text = edit->text();
        gui::press(Qt::Key_End);
        gui::type("x");
        QCOMPARE(QApplication::focusWidget(), first);
        QCOMPARE(edit->text(), text + 'x');
        QVERIFY(!opened.said().isEmpty()); // nothing was changed yet
        QVERIFY(opened.isUntouched());
    }

    void theFirstChangeEndsIt()
    {
        Opened opened(1, "history.db");
        opened.typeIntoName(" AS");
        QVERIFY(!opened.said().isEmpty());
        gui::press(Qt::Key_Tab);
        QVERIFY(opened.data().account.name.endsWith(" AS"));
        QCOMPARE(opened.said(), QString());
        QVERIFY(opened.isUntouched()); // saved on this computer only
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(opened.status().startsWith("All saved"));
        QCOMPARE(opened.formatOfFile(), Formats::current);
        QCOMPARE(opened.said(), QString());
        opened.reopen();
        QCOMPARE(opened.said(), QString());
        QVERIFY(opened.data().account.name.endsWith(" AS"));
    }

    void whatIsTypedAndTakenOutAgainBringsItBack()
    {
        Opened opened(1, "history.db");
        const QString text = opened.said(), name = opened.data().account.name;
        opened.typeIntoName(" AS");
        gui::press(Qt::Key_Tab);
        QCOMPARE(opened.said(), QString());
        opened.window->reveal({"account", "account", "name"});
        gui::press(Qt::Key_End);
        for (int i = 0; i < 3; ++i)
            gui::press(Qt::Key_Backspace);
        gui::press(Qt::Key_Tab);
        QCOMPARE(opened.data().account.name, name);
        QCOMPARE(opened.said(), text);
        opened.reopen();
        QCOMPARE(opened.said(), text);
        QVERIFY(opened.isUntouched());
    }

    /// To undo is to do something: the history tells of both, so the file is of this version from then on.
    void whatWasUndoneIsAChangeToo()
    {
        Opened opened(1, "history.db");
        const QString name = opened.data().account.name;
        opened.typeIntoName(" AS");
        gui::press(Qt::Key_Tab);
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(opened.data().account.name, name);
        QCOMPARE(opened.said(), QString());
        opened.reopen();
        QCOMPARE(opened.said(), QString());
        QTRY_COMPARE(opened.formatOfFile(), Formats::current);
    }

    void lookingAndSavingChangesNothing()
    {
        Opened opened(1, "history.db");
        const QString text = opened.said();
        for (const PageEntry &page : pageRegistry())
            opened.window->openPage(page.key);
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(opened.window->findChild<InfoBar *>()->text().startsWith("All saved"));
        QCOMPARE(opened.said(), text);
        opened.reopen();
        QCOMPARE(opened.said(), text);
        QVERIFY(opened.isUntouched());
    }

    void aFileOfThisVersionHasNone()
    {
        Opened opened(2, "history.db");
        QCOMPARE(opened.said(), QString());
        // And takes no room.
        QCOMPARE(opened.window->page()->mapTo(opened.window->centralWidget(), QPoint()).y(), 0);
    }

    void aNewerFileCanOnlyBeRead()
    {
        Opened opened(2, "history.db", true);
        const QString text = opened.said();
        QVERIFY2(text.startsWith("This file was made by a newer Final Straw."), qPrintable(text));
        QVERIFY(text.contains("update the program"));
        QCOMPARE(opened.status(), "history.db can only be read");
        opened.typeIntoName("x");
        gui::press(Qt::Key_Tab);
        QCOMPARE(opened.said(), text);
        QCOMPARE(opened.status(), "history.db can only be read");
        gui::press(Qt::Key_S, Qt::ControlModifier);
        opened.reopen();
        QCOMPARE(opened.said(), text);
        QVERIFY(opened.isUntouched());
    }

    void aFileThatLostItsWorkbookShowsItsStateBefore()
    {
        Opened opened(1, "removed-itself.db");
        const QString text = opened.said();
        QVERIFY2(text.contains("had removed the workbook itself"), qPrintable(text));
        QCOMPARE(opened.status(), "Not in removed-itself.db yet");
        QCOMPARE(opened.data().account.name, "Norvik Logistics");
        QVERIFY(opened.isUntouched());
        // Looked at only, it stays as it is.
        opened.reopen();
        QCOMPARE(opened.said(), text);
        QVERIFY(opened.isUntouched());

        opened.typeIntoName(" AS");
        gui::press(Qt::Key_Tab);
        QCOMPARE(opened.said(), QString());
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(opened.status().startsWith("All saved"));
        QCOMPARE(opened.formatOfFile(), Formats::current);
        opened.reopen();
        QCOMPARE(opened.said(), QString());
        QCOMPARE(opened.data().account.name, "Norvik Logistics AS");
    }

    void savingAlonePutsTheStateBeforeInItsPlace()
    {
        Opened opened(1, "removed-itself.db");
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(opened.status().startsWith("All saved"));
        QCOMPARE(opened.said(), QString());
        QVERIFY(!opened.isUntouched());
        opened.reopen();
        QCOMPARE(opened.said(), QString());
        QCOMPARE(opened.data().account.name, "Norvik Logistics");
    }

    /// It is read as the first line of whatever page is shown, so it begins where that begins.
    void itStandsInTheColumnOfThePage()
    {
        Opened opened(1, "history.db");
        for (const QSize size : {QSize(1280, 800), QSize(900, 600), QSize(1900, 1000)}) {
            opened.window->resize(size);
            for (const PageEntry &entry : pageRegistry()) {
                opened.window->openPage(entry.key);
                QCoreApplication::processEvents();
                const QLabel *title = titleOf(opened.window->page());
                QVERIFY(title && title->isVisible());
                QVERIFY2(textLeft(opened.line) == textLeft(title), qPrintable(QStringLiteral("%1 at %2: %3, not %4")
                                                                                  .arg(entry.key)
                                                                                  .arg(size.width())
                                                                                  .arg(textLeft(opened.line))
                                                                                  .arg(textLeft(title))));
                // Whole, whatever room there is.
                QVERIFY(opened.line->height() >= opened.line->heightForWidth(opened.line->width()));
                const int right = opened.line->mapTo(opened.window, opened.line->contentsRect().topRight()).x();
                QVERIFY(right <= opened.window->width());
            }
        }
    }

    void itFollowsTheColumnWhenAPanelOpens()
    {
        Opened opened(1, "history.db");
        opened.window->openPage("history");
        gui::click(gui::find<QAbstractButton>(opened.window->page(), "Close the panel"));
        QCoreApplication::processEvents();
        const QLabel *title = titleOf(opened.window->page());
        const int closed = textLeft(title);
        QCOMPARE(textLeft(opened.line), closed);
        gui::click(gui::button(opened.window->page(), "Questions"));
        QCoreApplication::processEvents();
        QVERIFY(textLeft(title) != closed);
        QCOMPARE(textLeft(opened.line), textLeft(title));
    }
};

QTEST_MAIN(TestFileLine)
#include "tst_fileline.moc"
