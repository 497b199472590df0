#include "core/base/texts.h"
#include "tests/support/formatfiles.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/fields/field.h"
#include "ui/frame/infobar.h"
#include "ui/frame/statusline.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/resultlist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/registry.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/questions/questioncard.h"
#include "ui/review/changespanel.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace straw;

namespace {

/// A file of the next minor version in a window in front. Whatever opens above it (a menu, a dialog) is
/// closed a moment later.
class Reader
{
public:
    explicit Reader(const QString &name = "history.db")
    {
        QDir(stage.home()).mkpath("share");
        path = formatFiles::putInto(stage.home() + "/share", 2, name);
        formatFiles::makeNewer(path);
        m_bytes = bytesOf(path);
        m_files = shared();
        window = &stage.open(path);
        if (!gui::show(*window))
            qFatal("the window does not get active");
        m_content = contentOf(window->document().store());
        m_closer.callOnTimeout([] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        });
        m_closer.start(30);
    }

    /// Nothing of it is different, neither here nor in its folder.
    bool isUntouched() const
    {
        return contentOf(window->document().store()) == m_content && bytesOf(path) == m_bytes && shared() == m_files
               && !window->document().undoable();
    }
    QString told() const { return gui::told(*window); }
    QString whyNot() const
    {
        const auto done = window->document().remove("account", "account");
        return Texts(QLocale().name()).sentence(done.error());
    }

    /// Does to everything that can be reached on a page what hands can do, and to what that opens.
    void tryEverything(const QString &key)
    {
        m_done.clear();
        backTo(key);
        while (QWidget *widget = untried()) {
            m_done.insert(nameOf(widget));
            tryOn(widget);
            backTo(key);
        }
    }
    int tried() const { return m_tried; }

    gui::Stage stage;
    QString path;
    MainWindow *window = nullptr;

private:
    QStringList shared() const { return QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden); }

    /// What other windows the trying has opened is closed, the panels stay as they are.
    void backTo(const QString &key)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (const QPointer<QWidget> &other : QList<QPointer<QWidget>>(all.begin(), all.end())) {
            if (other && other != window && other->isVisible())
                other->close();
        }
        if (window->page()->key() != key)
            window->openPage(key);
        gui::settle();
    }
    static QString nameOf(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QString name = QString::fromLatin1(widget->metaObject()->className()) + u'/' + widget->accessibleName();
        if (button)
            name += u'/' + button->text();
        if (const auto *field = qobject_cast<const Field *>(widget->parentWidget()))
            name += u'/' + field->place().table + u'/' + field->place().column;
        return name;
    }
    /// What stands in a panel first, since trying something else may close it.
    QWidget *untried() const
    {
        QWidget *last = nullptr;
        for (QWidget *widget : window->page()->findChildren<QWidget *>()) {
            const bool isReached = widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus;
            if (isReached && widget->accessibleName() != u"Close the panel" && !m_done.contains(nameOf(widget)))
                last = widget;
        }
        return last;
    }
    /// Keys go wherever the last one has led.
    static void tryKey(const QPointer<QWidget> &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!widget || !widget->isVisible())
            return;
        widget->setFocus();
        QTest::keyClick(widget, key, modifiers);
    }
    /// What is pointed at may go by that.
    static void tryClick(const QPointer<QWidget> &on, QPoint at)
    {
        QTest::mouseMove(on, at);
        if (on && on->isVisible())
            QTest::mouseClick(on, Qt::LeftButton, {}, at);
    }
    static void wheel(QWidget *widget)
    {
        const QPointF at = widget->rect().center();
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(widget, &event);
    }
    void tryOn(QPointer<QWidget> widget)
    {
        ++m_tried;
        QGuiApplication::clipboard()->setText("3 Mar 2025 something pasted\n4 Mar 2025 something more");
        widget->setFocus();
        wheel(widget);
        for (const QChar letter : QStringLiteral("x7!")) {
            if (widget)
                QTest::keyClick(widget, letter.toLatin1());
        }
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Left, Qt::Key_Space})
            tryKey(widget, key);
        tryKey(widget, Qt::Key_V, Qt::ControlModifier);
        tryKey(widget, Qt::Key_X, Qt::ControlModifier);
        tryKey(widget, Qt::Key_Z, Qt::ControlModifier);
        if (!widget || !widget->isVisible())
            return;
        if (auto *list = qobject_cast<QAbstractItemView *>(widget.data()))
            tryRows(list);
        else
            tryClick(widget, widget->rect().center());
        tryKey(widget, Qt::Key_Return);
        if (auto *fold = qobject_cast<FoldButton *>(widget.data()); fold && fold->isVisible() && !fold->isChecked())
            gui::click(fold);
        QCoreApplication::processEvents();
    }
    void tryRows(const QPointer<QAbstractItemView> &list)
    {
        for (int row = 0; list && list->model() && row < std::min(3, list->model()->rowCount()); ++row) {
            const QRect at = list->visualRect(list->model()->index(row, 0));
            QContextMenuEvent menu(QContextMenuEvent::Mouse, at.center(), list->viewport()->mapToGlobal(at.center()));
            for (const QPoint &point : {at.center(), at.bottomRight() - QPoint(30, 8)}) {
                if (list && list->isVisible())
                    tryClick(list->viewport(), point);
            }
            if (list && list->isVisible())
                QCoreApplication::sendEvent(list->viewport(), &menu);
            QCoreApplication::processEvents();
        }
    }

    QByteArray m_bytes;
    QString m_content;
    QStringList m_files;
    QTimer m_closer;
    QSet<QString> m_done;
    int m_tried = 0;
};

} // namespace

/// A file of a newer version in a real window: everything can be looked at, nothing changes.
class TestReadOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOnAPageChangesIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("page");
        for (const QString &file : QStringList{"history.db", "orphans.db"}) {
            for (const PageEntry &page : pageRegistry())
                QTest::addRow("%s of %s", qPrintable(page.key), qPrintable(file)) << file << page.key;
        }
    }
    void nothingOnAPageChangesIt()
    {
        QFETCH(QString, file);
        QFETCH(QString, page);
        Reader reader(file);
        reader.tryEverything(page);
        QVERIFY2(reader.tried() >= 15, qPrintable(QString::number(reader.tried())));
        QVERIFY(reader.isUntouched());
        const QByteArray before = bytesOf(reader.path);
        reader.window->close();
        reader.stage.restart();
        QVERIFY(bytesOf(reader.path) == before);
    }

    void noCommandChangesIt()
    {
        Reader reader;
        const QStringList changing{"new-from",    "save",      "save-beside",    "share",
                                   "move",        "bring-in",  "earlier",        "copies-beside",
                                   "new-account", "undo",      "redo",           "add",
                                   "tried",       "conflicts", "interview-live", "interview-small",
                                   "reach",       "meeting",   "park",           "candidate"};
        QStringList ran;
        for (const Command &command : reader.window->commands().commands()) {
            QAction *action = reader.window->commands().action(command.id);
            QVERIFY2(action->isEnabled() != changing.contains(command.id), qPrintable(command.id));
            // These close the window, or ask for a file.
            if (!action->isEnabled()
                || QStringList{"close", "quit", "open", "decision-card", "thank-you-card", "interview-sheet"}.contains(
                    command.id))
                continue;
            action->trigger();
            gui::settle();
            QTRY_VERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
            ran << command.id;
        }
        QVERIFY(ran.contains("changes") && ran.contains("palette"));
        QVERIFY(reader.isUntouched());
        gui::show(*reader.window);
        for (const QString &keys :
             QStringList{"Ctrl+S", "Ctrl+Shift+S", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+N"}) {
            gui::settle();
            QTest::keySequence(reader.window, QKeySequence(keys));
        }
        gui::settle();
        QVERIFY(reader.isUntouched());
    }

    void commandsThatChangeAreNotOfferedByName()
    {
        Reader reader;
        gui::press(Qt::Key_K, Qt::ControlModifier);
        gui::type("save");
        auto *results = gui::find<ResultList>(reader.window, "Commands");
        for (int row = 0; results && row < results->count(); ++row) {
            const QString text = results->model()->index(row, 0).data().toString();
            QVERIFY2(!text.contains("Save"), qPrintable(text));
        }
    }

    void theStatusIsNoButtonThere()
    {
        Reader reader;
        auto *status = reader.window->findChild<StatusLine *>();
        QCOMPARE(status->text(), "history.db can only be read");
        QVERIFY(!status->isEnabled());
        gui::click(status);
        QCOMPARE(reader.told().contains("saved"), false);
    }

    /// Also in what is made when it is first opened.
    void noPlaceToAddIsSeen()
    {
        Reader reader;
        int seen = 0;
        for (const PageEntry &page : pageRegistry()) {
            reader.window->openPage(page.key);
            QCoreApplication::processEvents();
            // The details of whatever the first list has.
            for (auto *list : reader.window->page()->findChildren<EntryList *>()) {
                if (list->isVisible() && list->model()->rowCount() > 0) {
                    list->setFocus();
                    gui::press(Qt::Key_Return);
                    break;
                }
            }
            for (bool more = true; more;) {
                more = false;
                for (auto *fold : reader.window->page()->findChildren<FoldButton *>()) {
                    if (fold->isVisible() && !fold->isChecked()) {
                        gui::click(fold);
                        QCoreApplication::processEvents();
                        more = more || fold->isChecked();
                    }
                }
            }
            for (auto *line : reader.window->page()->findChildren<AddLine *>()) {
                ++seen;
                QVERIFY2(!line->isVisible(), qPrintable(page.key + u' ' + line->line()->accessibleName()));
            }
            QVERIFY(!gui::find<QWidget>(reader.window->page(), "Add a note"));
            for (auto *list : reader.window->page()->findChildren<EntryList *>()) {
                if (list->isVisible() && list->model()->rowCount() > 0)
                    QVERIFY2(list->verbRects(list->model()->index(0, 0)).empty(), qPrintable(list->accessibleName()));
            }
            for (auto *card : reader.window->page()->findChildren<QuestionCard *>())
                QVERIFY(!card->findChild<QToolButton *>()->isEnabled());
        }
        QVERIFY(seen > 5);
    }

    void fieldsAreClosedButCanBeReadAndCopied()
    {
        Reader reader;
        for (const PageEntry &page : pageRegistry()) {
            reader.window->openPage(page.key);
            for (auto *field : reader.window->page()->findChildren<Field *>()) {
                const auto *line = qobject_cast<QLineEdit *>(field->editor());
                const auto *text = qobject_cast<QPlainTextEdit *>(field->editor());
                const bool isClosed = line   ? line->isReadOnly()
                                      : text ? text->isReadOnly()
                                             : !field->editor()->isEnabled();
                QVERIFY2(isClosed, qPrintable(field->place().column));
            }
        }
        reader.window->reveal({"account", "account", "name"});
        QGuiApplication::clipboard()->clear();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), reader.window->document().data().account.name);
    }

    /// The cursor is never on something that is not there.
    void everyPageOpensWithTheCursorInIt()
    {
        Reader reader;
        for (const PageEntry &page : pageRegistry()) {
            if (QWidget *stop = reader.window->page()->firstStop())
                stop->setFocus(); // from the rail, it would stay there
            reader.window->openPage(page.key);
            gui::settle();
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY2(focus && focus->isVisible() && focus->isEnabled() && reader.window->page()->isAncestorOf(focus),
                     qPrintable(page.key));
            QVERIFY2(gui::tabStops(*reader.window).size() > 5, qPrintable(page.key));
        }
    }

    void aButtonThatWouldChangeItSaysWhyNot()
    {
        Reader reader;
        reader.window->openPage("triggers");
        for (auto *list : reader.window->page()->findChildren<EntryList *>()) {
            if (list->isVisible() && list->model()->rowCount() > 0) {
                list->setFocus();
                gui::press(Qt::Key_Return);
                break;
            }
        }
        QVERIFY2(!gui::button(reader.window->page(), "Remove this event"), "what removes is not offered");
        reader.window->openPage("review");
        for (auto *list : reader.window->page()->findChildren<EntryList *>()) {
            if (list->isVisible() && list->entries()->table() == u"review" && list->model()->rowCount() > 0) {
                list->setFocus();
                gui::press(Qt::Key_Return);
                break;
            }
        }
        QAbstractButton *approve = gui::button(reader.window->page(), "Approved today");
        QVERIFY(approve);
        gui::click(approve);
        QCOMPARE(reader.told(), reader.whyNot());
        QVERIFY2(reader.told().contains("newer"), qPrintable(reader.told()));
        QVERIFY(reader.isUntouched());
    }

    void searchLeadsIntoIt()
    {
        Reader reader;
        gui::press(Qt::Key_F, Qt::ControlModifier);
        gui::type("suppliers");
        auto *results = gui::find<ResultList>(reader.window, "Search results");
        QVERIFY(results && results->count() > 0);
        gui::press(Qt::Key_Return);
        auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(edit && edit->isReadOnly() && edit->extraSelections().size() == 1);
    }

    /// Its history is not read, which must not look as if nothing had been changed.
    void whoChangedWhatIsLeftToTheNewerProgram()
    {
        Reader reader;
        gui::press(Qt::Key_H, Qt::ControlModifier);
        auto *panel = reader.window->findChild<ChangesPanel *>();
        QVERIFY(panel && panel->isVisible());
        const auto labels = panel->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible()
                   && label->text() == u"Who changed what in this file can be read in a newer Final Straw only.";
        }));
        gui::press(Qt::Key_Return);
        QVERIFY(!gui::button(panel, "Take this change back"));
        QVERIFY(reader.isUntouched());
    }

    void theReportCanBeLookedAt()
    {
        Reader reader;
        reader.window->openPage("review");
        gui::click(gui::button(reader.window->page(), "Look at the report"));
        QTRY_VERIFY(reader.window->findChild<ReportWindow *>());
        QVERIFY(reader.window->findChild<ReportWindow *>()->isVisible());
        QVERIFY(reader.isUntouched());
    }
};

QTEST_MAIN(TestReadOnly)
#include "tst_readonly.moc"
