#include "core/guide/commandwords.h"
#include "tests/support/windowdriver.h"
#include "ui/lists/resultlist.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// Every window of the program that asks nothing first.
QList<QWidget *> ownWindows()
{
    QList<QWidget *> own;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const Qt::WindowType type = window->windowType();
        if (window->isVisible() && (type == Qt::Window || type == Qt::Dialog))
            own += window;
    }
    return own;
}

/// Opens one window of each kind; gives back the named one.
QWidget *openWindow(gui::Stage &stage, const QString &kind)
{
    if (kind == u"start") {
        stage.program->showStart();
        return ownWindows().constFirst();
    }
    MainWindow &window = stage.openSample();
    if (!gui::show(window))
        qFatal("the window does not get active");
    if (kind != u"workbook")
        window.commands().action(kind)->trigger();
    for (QWidget *each : ownWindows()) {
        if (kind == u"workbook" || each != &window)
            return each;
    }
    qFatal("no window for %s", qPrintable(kind));
}

} // namespace

/// What every window of the program does alike.
class TestWindows : public QObject
{
    Q_OBJECT

    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"start", "workbook", "export", "preferences", "shortcuts", "about"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

private Q_SLOTS:
    void ctrlQEndsTheProgramInEveryWindow_data() { kinds(); }
    void ctrlQEndsTheProgramInEveryWindow()
    {
        QFETCH(QString, kind);
        gui::Stage stage;
        stage.isRoomy = false;
        QWidget *window = openWindow(stage, kind);
        QVERIFY(gui::show(*window));
        gui::press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(ownWindows().isEmpty());
        QVERIFY(stage.program->windows().empty());
    }

    void titlesAreAlike_data() { kinds(); }
    void titlesAreAlike()
    {
        QFETCH(QString, kind);
        gui::Stage stage;
        stage.isRoomy = false;
        const QString title = openWindow(stage, kind)->windowTitle();
        QVERIFY2(title.endsWith(u" - Final Straw"_s) && title.count(u"Final Straw"_s) == 1, qPrintable(title));
        if (kind == u"workbook")
            QCOMPARE(title, u"Norvik Logistics, Sample.db - Final Straw"_s);
    }

    void noneStartsLargerThanTheScreen_data() { kinds(); }
    void noneStartsLargerThanTheScreen()
    {
        QFETCH(QString, kind);
        gui::Stage stage;
        stage.isRoomy = false;
        // As it was left on a large screen.
        QWidget elsewhere;
        elsewhere.setGeometry(900, 700, 3000, 2000);
        stage.program->settings().set(Setting::WindowGeometry, elsewhere.saveGeometry());
        const QWidget *window = openWindow(stage, kind);
        const QRect free = window->screen()->availableGeometry();
        QVERIFY2(
            free.contains(window->frameGeometry()),
            qPrintable(
                u"%1 x %2 at %3, %4"_s.arg(window->width()).arg(window->height()).arg(window->x()).arg(window->y())));
    }

    void aSecondWindowIsOffset()
    {
        gui::Stage stage;
        stage.isRoomy = false;
        MainWindow &first = stage.openSample();
        QVERIFY(gui::show(first));
        first.resize(700, 500);
        first.move(20, 50);
        first.close();
        stage.restart();
        MainWindow &again = stage.openSample();
        MainWindow &second = stage.create(u"Kestrel"_s);
        QVERIFY((second.pos() - again.pos()).manhattanLength() >= 32);
        QVERIFY(second.screen()->availableGeometry().contains(second.frameGeometry()));
    }

    /// The & of a key is not read, and that of a name is not swallowed.
    void keysOfMenusAreNotRead()
    {
        QCOMPARE(asRead(u"&New workbook"_s), u"New workbook"_s);
        QCOMPARE(asRead(withoutKeys(u"R&D & more"_s)), u"R&D & more"_s);
        gui::Stage stage;
        stage.isRoomy = false;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QVERIFY(window.document().perform(Change::edit("account", "segment"), [](Store &store) {
            return store.setField("account", "account", "segment", u"x"_s);
        }));
        // A page, an account or a field may be called anything.
        CommandTable commands(&window);
        commands.add({.id = "data",
                      .menu = u"&Go"_s,
                      .text = withoutKeys(u"Q&A"_s),
                      .stop = Stop::Stays,
                      .shortcut = QKeySequence(u"Ctrl+Alt+9"_s),
                      .run = [] {}});
        commands.add({.id = "own",
                      .menu = u"&Go"_s,
                      .text = u"&Previous page"_s,
                      .stop = Stop::Stays,
                      .shortcut = QKeySequence(u"Ctrl+Alt+8"_s),
                      .run = [] {}});
        const auto found = paletteResults(commands, {});
        QCOMPARE(found.at(0).entry.title, u"Q&A"_s);
        QCOMPARE(found.at(1).entry.title, u"Previous page"_s);
        QCOMPARE(paletteResults(commands, u"go"_s).size(), size_t(2));
        ShortcutsDialog list(commands, &window);
        QStringList texts;
        for (const QLabel *label : list.findChildren<QLabel *>())
            texts += label->text();
        QVERIFY(texts.contains(u"Q&A"_s) && texts.contains(u"Previous page"_s) && texts.contains(u"Go"_s));
    }

    /// By the words people use for what they look for, not only by those of the menu.
    void commandsAreFoundByOtherWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        for (const QString &typed : {u"dark"_s, u"ghosted"_s, u"silent"_s, u"no reply"_s})
            QTest::newRow(qPrintable(typed)) << typed << u"Add a try to reach them"_s;
        QTest::newRow("win back") << u"win back"_s << u"Comeback"_s;
        QTest::newRow("winback") << u"winback"_s << u"Comeback"_s;
    }
    void commandsAreFoundByOtherWords()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, found);
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        for (const QString &id : commandsWithWords())
            QVERIFY2(window.findChild<QAction *>(id), qPrintable(id));
        gui::press(Qt::Key_K, Qt::ControlModifier);
        gui::type(typed);
        gui::settle();
        const auto *list = gui::find<ResultList>(&window, u"Commands"_s);
        QVERIFY(list);
        QStringList titles;
        for (int row = 0; row < list->count(); ++row)
            titles += list->model()->index(row, 0).data().toString();
        QVERIFY2(titles.contains(found), qPrintable(titles.join(u", ")));
    }

    void noTwoEntriesOfAMenuShareAKey()
    {
        gui::Stage stage;
        stage.isRoomy = false;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const auto keyOf = [](const QString &text) {
            const QString plain = QString(text).remove(u"&&"_s);
            const qsizetype at = plain.indexOf(u'&');
            return at < 0 ? QString() : plain.mid(at + 1, 1).toLower();
        };
        QStringList twice;
        QSet<QString> menus;
        for (const QAction *title : window.menuBar()->actions()) {
            const QString menuKey = keyOf(title->text());
            if (menus.contains(menuKey))
                twice += title->text();
            menus.insert(menuKey);
            QHash<QString, QString> keys;
            for (const QAction *action : title->menu()->actions()) {
                const QString key = keyOf(action->text());
                if (!key.isEmpty() && keys.contains(key))
                    twice += title->text() + u": "_s + keys[key] + u", "_s + action->text();
                keys.insert(key, action->text());
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    /// Every command of the program: what data calls it is shown whole in the menu too.
    void menusShowWhatDataCallsThem()
    {
        gui::Stage stage;
        stage.isRoomy = false;
        MainWindow &window = stage.openSample();
        for (const Command &command : window.commands().commands()) {
            const QString text = window.commands().action(command.id)->text();
            const QString keys = QString(text).remove(u"&&"_s);
            QVERIFY2(keys.count(u'&') <= 1 && !keys.endsWith(u'&') && !keys.contains(u"& "_s), qPrintable(text));
        }
    }
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
