#include "tests/support/walk.h"
#include "tests/support/workbench.h"
#include "ui/frame/infobar.h"
#include "ui/frame/sidepanel.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// A person who tries everything of the sample, and after each thing types a letter.
class Trier
{
public:
    Trier()
        : window(stage.openSample())
    {
        gui::show(window);
        m_before = content();
        // Menus and dialogs that open are left again.
        m_closer.setInterval(20);
        QObject::connect(&m_closer, &QTimer::timeout, &window, [] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget *modal = QApplication::activeModalWidget())
                modal->close();
        });
        m_closer.start();
    }

    QString content()
    {
        window.desk().flushEditors();
        return contentOf(window.document().store());
    }

    /// What is wrong with where the cursor is now; empty when a letter is safe.
    QString letterGoesWrong()
    {
        for (QWidget *other : QApplication::topLevelWidgets()) { // a window that opened leads back
            if (other->isVisible() && other != &window && other->windowType() == Qt::Window)
                other->hide();
        }
        window.activateWindow();
        gui::settle();
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return QStringLiteral("nothing has the focus");
        if (focus->window() != &window)
            return {};
        if (!focus->isVisible() || !focus->isEnabled())
            return u"the focus is on something that is gone: "_s + gui::nameOf(focus);
        if (focus->accessibleName() == u"Search in this workbook")
            return QStringLiteral("the focus is in the search line");
        const auto text = gui::textIn(focus);
        if (text && !gui::selectedIn(focus).isEmpty())
            return u"a text is selected: "_s + gui::nameOf(focus);
        const QString before = content();
        QTest::sendKeyEvent(QTest::Click, gui::keyWindow(), Qt::Key_Q, QStringLiteral("q"), Qt::NoModifier);
        QCoreApplication::processEvents();
        if (text) {
            if (QApplication::focusWidget() != focus)
                return u"the focus jumps from "_s + gui::nameOf(focus);
            if (gui::textIn(focus)->count(u'q') != text->count(u'q') + 1)
                return u"the letter is not in "_s + gui::nameOf(focus);
            if (!gui::isInSight(focus))
                return u"one types blind in "_s + gui::nameOf(focus);
        } else if (content() != before) {
            return u"the letter changed something at "_s + gui::nameOf(focus);
        }
        return {};
    }

    /// Everything as it was at first, on this page.
    void putBack(const QString &page)
    {
        for (int i = 0; i < 3; ++i)
            gui::press(Qt::Key_Escape);
        for (AddLine *line : window.findChildren<AddLine *>())
            line->setText({});
        window.desk().flushEditors();
        while (content() != m_before && window.document().undoable())
            QVERIFY(window.document().undo());
        QCOMPARE(content(), m_before);
        window.openPage(page);
        gui::settle();
    }

    gui::Stage stage;
    MainWindow &window;

private:
    QString m_before;
    QTimer m_closer;
};

} // namespace

/// Law 2 of the window: after everything that one can do, the cursor is at a named next stop, and a letter
/// that is typed then is found there or changes nothing.
class TestFocus : public QObject
{
    Q_OBJECT

    static bool isAt(Stop stop, MainWindow &window, QWidget *before)
    {
        QWidget *focus = QApplication::focusWidget();
        switch (stop) {
        case Stop::Stays:
            return focus == before;
        case Stop::AddLine:
            return focus && qobject_cast<AddLine *>(focus->parentWidget());
        case Stop::PageStart:
            return focus == window.page()->firstStop();
        case Stop::Panel:
            for (QWidget *around = focus; around; around = around->parentWidget()) {
                if (qobject_cast<SidePanel *>(around))
                    return true;
            }
            return false;
        case Stop::Searching:
            return qobject_cast<QLineEdit *>(focus);
        case Stop::Taken:
        case Stop::OtherWindow:
            return true;
        }
        return false;
    }

private Q_SLOTS:
    /// On every page, by its keys where it has some.
    void everyCommandLeadsToItsNamedStop()
    {
        // They end the window or belong to the system.
        const QStringList leftOut{QStringLiteral("quit"),           QStringLiteral("close"),
                                  QStringLiteral("open"),           QStringLiteral("move"),
                                  QStringLiteral("bring-in"),       QStringLiteral("decision-card"),
                                  QStringLiteral("thank-you-card"), QStringLiteral("interview-sheet")};
        Trier person;
        MainWindow &window = person.window;
        int tried = 0;
        QStringList wrong;
        for (const PageEntry &entry : pageRegistry()) {
            for (const Command &command : window.commands().commands()) {
                QAction *action = window.commands().action(command.id);
                if (leftOut.contains(command.id))
                    continue;
                person.putBack(entry.key);
                window.page()->firstStop()->setFocus();
                QWidget *before = QApplication::focusWidget();
                window.commands().refresh();
                if (!action->isEnabled())
                    continue;
                command.shortcut.isEmpty() ? action->trigger() : gui::press(command.shortcut);
                gui::settle();
                ++tried;
                const QString what = entry.key + u": "_s + command.id + u": "_s;
                if (!isAt(command.stop, window, before))
                    wrong += what + u"the focus is at "_s + gui::nameOf(QApplication::focusWidget());
                if (command.stop == Stop::Searching) {
                    gui::press(Qt::Key_Escape);
                    if (QApplication::focusWidget() != before)
                        wrong += what + u"Escape leads to "_s + gui::nameOf(QApplication::focusWidget());
                }
                const QString letter = person.letterGoesWrong();
                if (!letter.isEmpty())
                    wrong += what + letter;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        qInfo("%d commands on %d pages", tried, int(pageRegistry().size()));
    }

    /// Every button of every page and of the panels of its first rows, each once.
    void afterEveryButtonALetterIsSafe_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry &entry : pageRegistry())
            QTest::newRow(qPrintable(entry.key)) << entry.key;
    }
    void afterEveryButtonALetterIsSafe()
    {
        QFETCH(const QString, page);
        Trier person;
        MainWindow &window = person.window;
        QSet<QString> done;
        QStringList wrong;
        const auto prepare = [&](int list) {
            person.putBack(page);
            for (const QPointer<FoldButton> &fold : gui::shownIn<FoldButton>(*window.page())) {
                if (fold && !fold->isChecked())
                    fold->click();
            }
            gui::settle();
            const auto lists = gui::shownIn<EntryList>(*window.page());
            if (list >= lists.size())
                return false;
            if (list >= 0 && lists[list]->model()->rowCount() > 0) {
                gui::bringIntoView(lists[list]);
                gui::clickRow(lists[list], 0);
                gui::settle();
            }
            return true;
        };
        for (int list = -1; prepare(list); ++list) {
            for (bool more = true; more;) {
                more = false;
                QHash<QString, int> alike;
                for (const QPointer<QAbstractButton> &button : gui::shownIn<QAbstractButton>(*window.page())) {
                    const QString name = gui::nameOf(button) + QString::number(alike[gui::nameOf(button)]++);
                    const bool isFold = qobject_cast<FoldButton *>(button.data());
                    if (!button->isEnabled() || isFold || done.contains(name))
                        continue;
                    done += name;
                    more = true;
                    gui::bringIntoView(button);
                    QCoreApplication::processEvents();
                    if (button->visibleRegion().isEmpty())
                        break;
                    const QString before = person.content();
                    gui::click(button);
                    gui::settle();
                    const bool stays = window.page()->key() == page;
                    const QString letter = person.letterGoesWrong();
                    if (!letter.isEmpty())
                        wrong += name + u": "_s + letter;
                    for (int i = 0; i < 5 && stays && person.content() != before; ++i) {
                        gui::press(QKeySequence(QKeySequence::Undo));
                        gui::settle();
                        if (window.page()->key() != page)
                            wrong += name + u": undoing it leads to "_s + window.page()->key();
                    }
                    prepare(list);
                    break;
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        qInfo("%d buttons", int(done.size()));
    }

    /// What a row offers, by a click on it and by Delete.
    void afterEveryVerbOfARowALetterIsSafe()
    {
        Trier person;
        MainWindow &window = person.window;
        QStringList wrong;
        int tried = 0;
        for (const PageEntry &entry : pageRegistry()) {
            person.putBack(entry.key);
            const int lists = int(gui::shownIn<EntryList>(*window.page()).size());
            for (int i = 0; i < lists; ++i) {
                for (int verb = -1; verb < 5; ++verb) {
                    person.putBack(entry.key);
                    const QPointer<EntryList> list = gui::shownIn<EntryList>(*window.page()).value(i);
                    if (!list || list->model()->rowCount() == 0)
                        break;
                    gui::bringIntoView(list);
                    const QString what = entry.key + u": "_s + list->accessibleName() + u": "_s + QString::number(verb);
                    gui::clickRow(list, 0);
                    gui::settle();
                    if (!list || !list->isVisible())
                        break; // a click has led to another page
                    if (verb < 0) {
                        list->setFocus();
                        gui::press(Qt::Key_Delete);
                    } else {
                        const auto rects = list->verbRects(list->model()->index(0, 0));
                        if (verb >= int(rects.size()))
                            break;
                        gui::click(list->viewport(), rects[size_t(verb)].center());
                    }
                    gui::settle();
                    ++tried;
                    const QString letter = person.letterGoesWrong();
                    if (!letter.isEmpty())
                        wrong += what + u": "_s + letter;
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        qInfo("%d verbs", tried);
    }

    /// From every list of every page.
    void returnOnARowLeadsOn()
    {
        Trier person;
        MainWindow &window = person.window;
        QStringList wrong;
        int tried = 0;
        for (const PageEntry &entry : pageRegistry()) {
            person.putBack(entry.key);
            const int lists = int(gui::shownIn<EntryList>(*window.page()).size());
            for (int i = 0; i < lists; ++i) {
                person.putBack(entry.key);
                const QPointer<EntryList> list = gui::shownIn<EntryList>(*window.page()).value(i);
                if (!list || list->model()->rowCount() == 0)
                    continue;
                const QString what = entry.key + u": "_s + list->accessibleName() + u": "_s;
                gui::bringIntoView(list);
                list->setFocus();
                gui::press(Qt::Key_Home);
                gui::press(Qt::Key_Return);
                gui::settle();
                ++tried;
                if (list && QApplication::focusWidget() == list)
                    wrong += what + u"the cursor stays in the list"_s;
                else if (const QString letter = person.letterGoesWrong(); !letter.isEmpty())
                    wrong += what + letter;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(tried > 12);
        qInfo("%d lists", tried);
    }

    /// In every list: the panel goes, the cursor stays on the row.
    void escapeOnARowClosesItsPanel()
    {
        Trier person;
        MainWindow &window = person.window;
        QStringList wrong;
        int tried = 0;
        for (const PageEntry &entry : pageRegistry()) {
            person.putBack(entry.key);
            const int views = int(gui::shownIn<QAbstractItemView>(*window.page()).size());
            for (int i = 0; i < views; ++i) {
                person.putBack(entry.key);
                const QPointer<QAbstractItemView> view = gui::shownIn<QAbstractItemView>(*window.page()).value(i);
                if (!view || !view->model() || view->model()->rowCount() == 0)
                    continue;
                gui::clickRow(view, 0);
                gui::settle();
                if (!view || !view->isVisible() || window.page()->shownDetails() == Place())
                    continue; // it leads elsewhere
                const QString what = entry.key + u": "_s + view->accessibleName() + u": "_s;
                ++tried;
                gui::press(Qt::Key_Escape);
                gui::settle();
                if (window.page()->shownDetails() != Place())
                    wrong += what + u"the panel stays"_s;
                if (QApplication::focusWidget() != view)
                    wrong += what + u"the focus is at "_s + gui::nameOf(QApplication::focusWidget());
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(tried > 10, qPrintable(QString::number(tried)));

        person.putBack(u"causes"_s);
        const Place cause{"cause", window.document().data().causes.at(0).id, {}};
        QWidget *card = window.findChild<PairBoard *>()->card(cause);
        gui::click(card);
        gui::settle();
        QCOMPARE(window.page()->shownDetails(), cause);
        gui::press(Qt::Key_Escape);
        QCOMPARE(window.page()->shownDetails(), Place());
        QCOMPARE(QApplication::focusWidget(), card);
    }

    /// A list of choices goes with the last of them, which was taken from it.
    void theLastChoiceLeavesTheCursorNearby_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("byMouse");
        for (const bool byMouse : {true, false}) {
            const char *how = byMouse ? "mouse" : "keys";
            QTest::addRow("actions, %s", how) << u"actions"_s << u"Add a cause it answers"_s << byMouse;
            QTest::addRow("causes, %s", how) << u"causes"_s << u"Add a cause it was aimed at"_s << byMouse;
        }
    }
    void theLastChoiceLeavesTheCursorNearby()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, name);
        QFETCH(const bool, byMouse);
        Trier person;
        MainWindow &window = person.window;
        window.openPage(page);
        const Snapshot &data = window.document().data();
        window.reveal(page == u"actions" ? Place{"action", data.actions.at(0).id, {}}
                                         : Place{"attempt", data.attempts.at(0).id, {}});
        gui::settle();
        const auto more = [&] { return gui::find<QComboBox>(&window, name); };
        QVERIFY(more());
        for (int i = 0; more(); ++i) {
            QVERIFY(i < 1000); // a list that has just been opened by a click takes no other for a while
            gui::bringIntoView(more());
            if (byMouse) {
                gui::click(more(), {more()->width() - 10, more()->height() / 2});
                gui::settle();
                auto *list = more()->view();
                gui::click(list->viewport(), list->visualRect(list->model()->index(1, 0)).center());
            } else {
                more()->setFocus();
                gui::press(Qt::Key_Space);
                gui::press(Qt::Key_Down);
                gui::press(Qt::Key_Return);
            }
            gui::settle();
            QCOMPARE(person.letterGoesWrong(), QString());
        }
        QVERIFY(qobject_cast<EntryList *>(QApplication::focusWidget()));
    }

    void aPanelOpenedFromTheSearchDoesNotLeadBackToIt()
    {
        Trier person;
        person.window.openPage(QStringLiteral("triggers"));
        gui::press(Qt::Key_F, Qt::ControlModifier);
        gui::type(QStringLiteral("credit"));
        gui::press(Qt::Key_H, Qt::ControlModifier);
        gui::settle();
        gui::press(Qt::Key_Escape);
        QCOMPARE(person.letterGoesWrong(), QString());
    }

    /// They scroll; by themselves buttons pass the focus on, wherever that leads.
    void arrowsOnAButtonStayThere()
    {
        Trier person;
        person.window.openPage(QStringLiteral("review"));
        int tried = 0;
        for (const QPointer<QPushButton> &button : gui::shownIn<QPushButton>(*person.window.page())) {
            if (!button->isEnabled() || button->focusPolicy() == Qt::NoFocus)
                continue;
            button->setFocus();
            for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left})
                gui::press(key);
            QCOMPARE(QApplication::focusWidget(), button.data());
            ++tried;
        }
        QVERIFY(tried > 3);
    }

    void closingAMessageLeavesTheFocusWhereItIs()
    {
        Trier person;
        MainWindow &window = person.window;
        window.openPage(QStringLiteral("triggers"));
        QWidget *line = window.page()->addStop();
        line->setFocus();
        gui::type(QStringLiteral("half a li"));
        window.desk().tell({QStringLiteral("Something is told."), {{QStringLiteral("Do it"), &window, [] {}}}, true});
        gui::settle();
        gui::type(QStringLiteral("n"));
        gui::click(gui::button(&window, QStringLiteral("Do it")));
        gui::type(QStringLiteral("e"));
        QCOMPARE(gui::textIn(line), QStringLiteral("half a line"));
    }

    /// By Tab into a message, and away with it: back to where one was.
    void aMessageThatWasVisitedLeadsBack()
    {
        Trier person;
        MainWindow &window = person.window;
        window.openPage(QStringLiteral("triggers"));
        QWidget *line = window.page()->addStop();
        line->setFocus();
        window.desk().tell({QStringLiteral("Something is told."), {{QStringLiteral("Do it"), &window, [] {}}}, true});
        gui::settle();
        gui::button(&window, QStringLiteral("Do it"))->setFocus(Qt::TabFocusReason);
        gui::press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), line);
    }
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
