#include "tests/support/walk.h"
#include "tests/support/workbench.h"
#include "ui/frame/infobar.h"

#include <QTimer>

using namespace straw;

/// Law 5 of the window: a message belongs to one change and goes with it; its Undo takes back exactly that
/// change. It covers nothing and takes no focus.
class TestMessages : public QObject
{
    Q_OBJECT

    struct Person
    {
        Person()
            : window(stage.openSample())
            , bar(window.findChild<InfoBar *>())
        {
            gui::show(window);
            bar->close();
        }
        const Snapshot &data() const { return window.document().data(); }
        /// Removes the first event of the history; its id.
        QString removeEvent()
        {
            const QString id = data().events.begin()->id;
            window.desk().remove("event", id);
            QCoreApplication::processEvents();
            return id;
        }
        void renameSomebody(const QString &name)
        {
            const QString id = data().people.begin()->id;
            QVERIFY(window.desk().setField({"person", id, "name"}, name));
            QCoreApplication::processEvents();
        }
        void press(const QString &verb) { gui::click(gui::button(bar, verb)); }

        gui::Stage stage;
        MainWindow &window;
        InfoBar *bar;
    };

private Q_SLOTS:
    void itsUndoTakesBackItsOwnChangeWhateverCameAfter()
    {
        Person person;
        const QString removed = person.removeEvent();
        const QString shown = person.bar->text();
        QVERIFY(!shown.isEmpty());
        person.renameSomebody(QStringLiteral("Renamed Afterwards"));
        QCOMPARE(person.bar->text(), shown);
        person.press(QStringLiteral("Undo"));
        QVERIFY(person.data().events.find(removed));
        QCOMPARE(person.data().people.begin()->name, QStringLiteral("Renamed Afterwards"));
    }

    void itGoesWithItsChange()
    {
        Person person;
        const QString removed = person.removeEvent();
        person.window.page()->setFocus();
        gui::press(QKeySequence(QKeySequence::Undo));
        QVERIFY(person.data().events.find(removed));
        QTRY_VERIFY(person.bar->text().isEmpty());
    }

    void itGoesWhenItsChangeCannotBeTakenBackAnyMore()
    {
        Person person;
        const QString id = person.data().people.begin()->id;
        person.renameSomebody(QStringLiteral("First"));
        person.window.desk().tellDone({QStringLiteral("Renamed.")});
        QCOMPARE(person.bar->text(), QStringLiteral("Renamed."));
        QVERIFY(person.window.desk().remove("person", id));
        QVERIFY(person.bar->text() != u"Renamed.");
    }

    void whatAnotherMessageSaidIsNotTakenBackByThisOne()
    {
        Person person;
        const QString first = person.removeEvent();
        const QString second = person.removeEvent();
        person.press(QStringLiteral("Undo"));
        QVERIFY(person.data().events.find(second));
        QVERIFY(!person.data().events.find(first));
    }

    void aMessageWhoseCausePassedGoes()
    {
        Person person;
        const QString name = person.data().account.name;
        QVERIFY(
            person.window.desk().setField({"account", "account", "name"}, QStringLiteral("Somebody Else Entirely")));
        QTRY_VERIFY(person.bar->text().contains(QStringLiteral("copied for another customer")));
        gui::press(QKeySequence(QKeySequence::Undo));
        QCOMPARE(person.data().account.name, name);
        QTRY_VERIFY(person.bar->text().isEmpty());
    }

    void thatAllIsSavedGoesWithTheNextChange()
    {
        Person person;
        gui::press(QKeySequence(QKeySequence::Save));
        QTRY_VERIFY(person.bar->text().startsWith(QStringLiteral("All saved")));
        person.renameSomebody(QStringLiteral("First"));
        QTRY_VERIFY(person.bar->text().isEmpty());
    }

    void itCoversNothing()
    {
        Person person;
        for (const QSize size : {QSize(1280, 800), QSize(1024, 600)}) {
            person.window.resize(size);
            for (const PageEntry &entry : pageRegistry()) {
                person.window.openPage(entry.key);
                person.window.desk().tell(
                    {QStringLiteral("A message of some length, that is told on every page. ").repeated(3),
                     {{QStringLiteral("Do it"), &person.window, [] {}}},
                     true});
                gui::settle();
                Page *page = person.window.page();
                const QRect bar(gui::inWindow(person.bar, {}), person.bar->size());
                const QRect seen(gui::inWindow(page, {}), page->size());
                QVERIFY2(!bar.intersects(seen), qPrintable(entry.key));
                QVERIFY(bar.bottom() <= person.window.height());
                person.bar->close();
            }
        }
    }

    void whatIsTypedIntoStaysInSightWhenAMessageComes()
    {
        Person person;
        person.window.resize(1024, 600);
        int tried = 0;
        gui::forEachPage(person.window, [&](Page &page) {
            for (const QPointer<AddLine> &line : gui::shownIn<AddLine>(page)) {
                // At the very foot of what is seen.
                PageArea *area = gui::areaOf(line);
                QScrollBar &bar = *area->verticalScrollBar();
                line->line()->setFocus();
                gui::settle();
                const int foot = line->mapTo(area->widget(), QPoint(0, line->height())).y();
                bar.setValue(foot - area->viewport()->height() + 2);
                person.window.desk().tell(
                    {QStringLiteral("Two lines of a message, long enough for that. ").repeated(6), {}, true});
                gui::settle();
                QTRY_VERIFY2(gui::isInSight(line->line()), qPrintable(gui::nameOf(line->line())));
                person.bar->close();
                gui::settle();
                ++tried;
            }
        });
        QVERIFY(tried > 5);
    }

    void itFadesAlsoAfterAnotherWasClosedByAClick()
    {
        Person person;
        person.window.desk().tell({QStringLiteral("The first."), {}, true});
        gui::settle();
        gui::click(gui::find<QWidget>(person.bar, QStringLiteral("Close this message")));
        QVERIFY(person.bar->text().isEmpty());
        person.window.desk().tell({QStringLiteral("The second.")});
        gui::settle();
        gui::point(&person.window, QPoint(40, 200)); // away from it
        auto *fade = person.bar->findChild<QTimer *>();
        QVERIFY(fade && fade->isActive());
        fade->setInterval(1);
        QTRY_VERIFY(person.bar->text().isEmpty());
    }

    void nobodyIsCalledBackWhoIsGone()
    {
        Person person;
        bool called = false;
        auto *receiver = new QObject;
        person.window.desk().tell(
            {QStringLiteral("Asked."), {{QStringLiteral("Answer"), receiver, [&called] { called = true; }}}, true});
        gui::settle();
        delete receiver;
        person.press(QStringLiteral("Answer"));
        QVERIFY(!called);
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
