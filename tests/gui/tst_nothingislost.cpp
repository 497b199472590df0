#include "tests/support/walk.h"
#include "ui/fields/field.h"
#include "ui/frame/infobar.h"
#include "ui/frame/sidepanel.h"
#include "ui/models/entrymodel.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/ancestor.h"

#include <QLabel>

using namespace straw;

/// Law 6 of the window: nothing that is typed is lost. What the document refuses stays in its field,
/// counts as unsaved in the status line and at closing, and says in plain words why.
class TestNothingIsLost : public QObject
{
    Q_OBJECT

    struct Person
    {
        Person()
            : window(stage.openSample())
            , bar(window.findChild<InfoBar *>())
        {
            gui::show(window);
            window.openPage(QStringLiteral("account"));
            bar->close();
        }
        Field *field(TableKey table, ColumnKey column) const
        {
            for (Field *field : window.findChildren<Field *>()) {
                if (field->place().table == table && field->place().column == column && field->isVisible())
                    return field;
            }
            return nullptr;
        }
        void fill(Field *field, const QString &text)
        {
            gui::bringIntoView(field);
            gui::click(field->editor());
            gui::press(Qt::Key_A, Qt::ControlModifier);
            gui::type(text);
            gui::press(Qt::Key_Tab);
        }
        QString status() const { return window.findChild<QWidget *>(QStringLiteral("status"))->accessibleName(); }
        QString text(const Field *field) const { return *gui::textIn(field->editor()); }
        QString notice() const { return window.document().data().account.noticeOn.toString(); }

        gui::Stage stage;
        MainWindow &window;
        InfoBar *bar;
    };
    static constexpr auto nonsense = "the day of the flood";

private Q_SLOTS:
    void whatIsNotUnderstoodCountsAsUnsaved()
    {
        Person person;
        Field *date = person.field("account", "notice_on");
        const QString before = person.notice();
        person.fill(date, nonsense);
        QCOMPARE(person.text(date), QString(nonsense));
        QCOMPARE(person.notice(), before);
        QVERIFY2(person.status().contains(nonsense), qPrintable(person.status()));
        QVERIFY(!person.status().contains(QStringLiteral("All saved")));
        // Saving answers with it, and leads there.
        gui::press(QKeySequence(QKeySequence::Save));
        QVERIFY(person.bar->text().contains(nonsense));
        gui::click(gui::button(person.bar, QStringLiteral("Go there")));
        QCOMPARE(QApplication::focusWidget(), date->editor());
        // Once it is understood, all is saved, and nothing says otherwise.
        person.fill(date, QStringLiteral("11 Mar 2026"));
        QCOMPARE(person.notice(), QStringLiteral("2026-03-11"));
        QVERIFY(!person.status().contains(nonsense));
        QVERIFY(person.bar->text().isEmpty());
    }

    void escapeBringsBackWhatIsStoredAndSaysWhatThatIs()
    {
        Person person;
        Field *date = person.field("account", "notice_on");
        const QString before = person.text(date);
        person.fill(date, nonsense);
        gui::click(date->editor());
        gui::press(Qt::Key_Escape);
        QCOMPARE(person.text(date), before);
        const auto labels = gui::shownIn<QLabel>(*date);
        QVERIFY(labels.last()->text().contains(before));
        QVERIFY(person.window.desk().unsaved().empty());
    }

    /// It came after the last change: undo takes it back first, wherever the cursor went meanwhile.
    void undoTakesBackWhatWasNotUnderstoodFirst()
    {
        Person person;
        person.fill(person.field("account", "notice_text"), QStringLiteral("We leave."));
        Field *date = person.field("account", "notice_on");
        const QString before = person.text(date);
        person.fill(date, nonsense);
        person.window.openPage(QStringLiteral("history"));
        gui::settle();
        gui::press(QKeySequence(QKeySequence::Undo));
        date = person.field("account", "notice_on");
        QVERIFY(date);
        QCOMPARE(QApplication::focusWidget(), date->editor());
        QCOMPARE(person.text(date), before);
        QCOMPARE(person.window.document().data().account.noticeText, QStringLiteral("We leave."));
        gui::press(QKeySequence(QKeySequence::Undo));
        QVERIFY(person.window.document().data().account.noticeText != QStringLiteral("We leave."));
    }

    /// Escape empties a line that adds; undo brings back what stood there, unless something was done since.
    void whatEscapeTakesAwayComesBack()
    {
        Person person;
        person.window.openPage(QStringLiteral("triggers"));
        gui::settle();
        auto *line = gui::find<QLineEdit>(&person.window, QStringLiteral("Add an event"));
        QVERIFY(line);
        gui::click(line);
        gui::type(QStringLiteral("Fri credit refused"));
        gui::press(Qt::Key_Escape);
        QCOMPARE(line->text(), QString());
        gui::press(QKeySequence(QKeySequence::Undo));
        QCOMPARE(line->text(), QStringLiteral("Fri credit refused"));
        const auto events = person.window.document().data().events.size();
        gui::press(Qt::Key_Return);
        QCOMPARE(person.window.document().data().events.size(), events + 1);
        gui::type(QStringLiteral("half a"));
        gui::press(Qt::Key_Escape);
        gui::press(QKeySequence(QKeySequence::Undo));
        gui::press(Qt::Key_Escape);
        QVERIFY(person.window.desk().setField({"account", "account", "segment"}, QStringLiteral("Rail")));
        gui::press(QKeySequence(QKeySequence::Undo));
        QCOMPARE(line->text(), QString());
        QVERIFY(person.window.document().data().account.segment != QStringLiteral("Rail"));
    }

    /// A line that adds to a record goes with its panel, and what stood in it comes back with it.
    void whatWasNotAddedYetStandsThereAgain()
    {
        Person person;
        person.window.openPage(QStringLiteral("triggers"));
        gui::settle();
        const auto open = [&](int row) {
            gui::clickRow(gui::shownIn<EntryList>(*person.window.page()).at(2), row);
            gui::settle();
            for (const QPointer<FoldButton> &fold : gui::shownIn<FoldButton>(*person.window.page())) {
                if (fold && fold->text() == QStringLiteral("Who was involved") && !fold->isChecked())
                    gui::click(fold);
            }
            gui::settle();
            return gui::find<QLineEdit>(&person.window, QStringLiteral("Add someone who was involved"));
        };
        QLineEdit *line = open(0);
        QVERIFY(line);
        gui::click(line);
        gui::type(QStringLiteral("Brand New"));
        line = open(1);
        QVERIFY(line);
        QCOMPARE(line->text(), QString());
        QVERIFY2(person.status().contains(QStringLiteral("Brand New")), qPrintable(person.status()));
        line = open(0);
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("Brand New"));
        QVERIFY(!person.status().contains(QStringLiteral("Brand New")));

        // Closing asks once, and leads there.
        line = open(1);
        person.window.close();
        QVERIFY(person.window.isVisible());
        QVERIFY2(person.bar->text().contains(QStringLiteral("“Brand New” in “Add someone who was involved”")),
                 qPrintable(person.bar->text()));
        gui::click(gui::button(person.bar, QStringLiteral("Go there")));
        gui::settle();
        QCOMPARE(*gui::textIn(QApplication::focusWidget()), QStringLiteral("Brand New"));
        const auto people = person.window.document().data().people.size();
        gui::press(Qt::Key_Return);
        QCOMPARE(person.window.document().data().people.size(), people + 1);
        QVERIFY(!person.status().contains(QStringLiteral("Not saved")));
    }

    void everyLineOfAPanelIsKept()
    {
        Person person;
        QStringList kept;
        gui::forEachPage(person.window, [&](Page &page) {
            gui::forEachFirstRow(person.window, page, 1, [&](Page &shown) {
                for (int round = 0; round < 2; ++round) {
                    for (const QPointer<FoldButton> &fold : gui::shownIn<FoldButton>(shown)) {
                        if (fold && fold->isVisible() && !fold->isChecked())
                            fold->click();
                    }
                    gui::settle();
                }
                for (const QPointer<AddLine> &line : gui::shownIn<AddLine>(shown)) {
                    if (!ancestorOf<SidePanel>(line))
                        continue;
                    const QString name = line->line()->accessibleName();
                    QVERIFY2(line->place() != Place(), qPrintable(name));
                    kept += name;
                }
            });
        });
        kept.removeDuplicates();
        QVERIFY2(kept.size() >= 3, qPrintable(kept.join(QStringLiteral(", "))));
    }

    /// Leaving the form of a new workbook keeps what was filled in.
    void theFormOfANewWorkbookKeepsWhatWasTyped()
    {
        gui::Stage stage;
        stage.program->showStart();
        StartWindow *start = nullptr;
        for (QWidget *window : QApplication::topLevelWidgets())
            start = start ? start : qobject_cast<StartWindow *>(window);
        QVERIFY(start && gui::show(*start));
        gui::click(gui::button(start, QStringLiteral("New workbook")));
        gui::type(QStringLiteral("Norvik"));
        gui::press(Qt::Key_Escape);
        gui::settle();
        gui::click(gui::button(start, QStringLiteral("New workbook")));
        QCOMPARE(*gui::textIn(QApplication::focusWidget()), QStringLiteral("Norvik"));
    }

    void closingAsksOnceAndNothingIsLostByStaying()
    {
        Person person;
        person.fill(person.field("account", "notice_on"), nonsense);
        person.window.close();
        QVERIFY(person.window.isVisible());
        QVERIFY(person.bar->text().contains(nonsense));
        QCOMPARE(person.text(person.field("account", "notice_on")), QString(nonsense));
        QPointer<MainWindow> window = &person.window;
        gui::click(gui::button(person.bar, QStringLiteral("Close without it")));
        QTRY_VERIFY(!window || !window->isVisible());
    }

    /// Of a person in the panel, which is closed and opened again.
    void itIsFoundAgainWhereItWasTyped()
    {
        Person person;
        EntryList *people = nullptr;
        for (const auto &list : gui::shownIn<EntryList>(*person.window.page())) {
            if (list->entries()->table() == u"person" && list->model()->rowCount() > 1)
                people = list;
        }
        QVERIFY(people);
        gui::bringIntoView(people);
        gui::clickRow(people, 0);
        gui::settle();
        Field *since = person.field("person", "since");
        if (!since) {
            for (const QPointer<FoldButton> &fold : gui::shownIn<FoldButton>(*person.window.page()))
                fold->isChecked() ? void() : fold->click();
            since = person.field("person", "since");
        }
        QVERIFY(since);
        person.fill(since, nonsense);
        const Place place = since->place();
        QPointer<Field> gone = since;
        gui::clickRow(people, 1);
        gui::settle();
        QTRY_VERIFY(!gone);
        QVERIFY(person.status().contains(nonsense));
        person.window.reveal(place);
        gui::settle();
        Field *again = person.field("person", "since");
        QVERIFY(again && again->place() == place);
        QCOMPARE(person.text(again), QString(nonsense));
    }

    void whatIsRemovedIsNotMissedAnyMore()
    {
        Person person;
        const QString id = person.window.document().data().people.begin()->id;
        person.window.desk().keepUnsaved({{"person", id, "since"}, nonsense, QStringLiteral("Why.")});
        QVERIFY(person.status().contains(nonsense));
        QVERIFY(person.window.desk().remove("person", id));
        QVERIFY(!person.status().contains(nonsense));
    }
};

QTEST_MAIN(TestNothingIsLost)
#include "tst_nothingislost.moc"
