#include "tests/support/accountsheet.h"
#include "tests/support/windowdriver.h"
#include "ui/fields/form.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace straw;

/// Law 7 of the window: whoever leaves a field takes the only match; somebody new is made visibly.
class TestOneMatch : public QObject
{
    Q_OBJECT

    /// The cursor is put into the field; what is typed takes the place of what stands there.
    static void write(Field *field)
    {
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
    }

private Q_SLOTS:
    /// A pick field takes the only entry that is meant, and keeps what it does not know, saying so.
    void leavingAPickFieldTakesTheOnlyMatch_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // empty: what it was
        QTest::addColumn<QString>("note");
        const auto row = [](const char *typed, const char *stored, const char *note = "") {
            QTest::newRow(typed) << QString::fromUtf8(typed) << stored << QString::fromUtf8(note);
        };
        row("SURP", "surprised");
        row("half", "half");
        row("we expected it", "expected");
        row("qqq", "", "“qqq” is not in the list, so nothing was stored. Choose one of its entries.");
        row("s", "", "“s” is not in the list, so nothing was stored. Choose one of its entries.");
    }
    void leavingAPickFieldTakesTheOnlyMatch()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        for (const bool byEnter : {false, true}) {
            AccountSheet sheet;
            auto *field = sheet.form->pick("surprise");
            QVERIFY(sheet.show());
            const QString before = sheet.account().surprise;
            write(field);
            gui::type(typed);
            gui::press(byEnter ? Qt::Key_Return : Qt::Key_Tab);
            QCOMPARE(sheet.account().surprise, stored.isEmpty() ? before : stored);
            QTEST(sheet.note(field), "note");
            QCOMPARE(field->isDirty(), stored.isEmpty());
            const QString shown = stored.isEmpty() ? typed : sheet.desk().label("surprise", stored);
            QCOMPARE(qobject_cast<QComboBox *>(field->editor())->currentText(), shown);
        }
    }

    void aPickFieldThatCouldBeSeveralSaysWhich()
    {
        AccountSheet sheet;
        const QString id = sheet.desk().add(Event());
        auto *form = new Form(sheet.desk(), "event", id, &sheet.window);
        sheet.window.layout()->addWidget(form);
        auto *field = form->pick("source_type");
        QVERIFY(sheet.show());
        write(field);
        gui::type("note");
        gui::press(Qt::Key_Tab);
        QVERIFY2(sheet.note(field).contains("Note of a call") && sheet.note(field).contains("Note of a meeting"),
                 qPrintable(sheet.note(field)));
        QVERIFY(field->isDirty());
        QCOMPARE(sheet.document().data().events.find(id)->sourceType, QString());
        write(field);
        gui::type("meeting note");
        gui::press(Qt::Key_Tab);
        QCOMPARE(sheet.document().data().events.find(id)->sourceType, QStringLiteral("meeting_note"));
    }

    /// What is not in a list that may grow is added by Enter, or as the last of the list, never by leaving.
    void leavingAddsNothingToAList()
    {
        AccountSheet sheet;
        auto *field = sheet.form->pick("exit_type");
        QVERIFY(sheet.show());
        const QString before = sheet.account().exitType;
        write(field);
        gui::type("Merged away");
        gui::press(Qt::Key_Tab);
        QCOMPARE(sheet.account().exitType, before);
        QVERIFY(field->isDirty());
        QCOMPARE(sheet.note(field),
                 QStringLiteral("“Merged away” is not in the list yet, so nothing was stored. Enter adds it."));
        write(field);
        gui::press(Qt::Key_Return);
        QCOMPARE(sheet.account().exitType, QStringLiteral("merged_away"));
        QVERIFY(!field->isDirty());
    }

    void leavingAPersonFieldTakesTheOnlyMatch()
    {
        AccountSheet sheet;
        Person jana;
        jana.name = "Jana Berg";
        jana.party = "customer";
        const QString id = sheet.desk().add(jana);
        auto *field = sheet.form->person("notice_from_id", "customer");
        QVERIFY(sheet.show());
        const auto people = sheet.document().data().people.size();
        for (const char *typed : {"Jana", "berg j", "JANA BERG", "Ber"}) {
            QVERIFY(sheet.document().setField("account", "account", "notice_from_id", QVariant()));
            write(field);
            gui::type(typed);
            gui::press(Qt::Key_Tab);
            QCOMPARE(sheet.account().noticeFromId, id);
            QCOMPARE(sheet.document().data().people.size(), people);
            QCOMPARE(qobject_cast<QComboBox *>(field->editor())->currentText(), QStringLiteral("Jana Berg"));
        }
    }

    void aNameThatMatchesNobodyMakesAPersonOnLeaving()
    {
        AccountSheet sheet;
        QStringList told;
        connect(&sheet.desk(), &Desk::noticeGiven, &sheet.window, [&](const Notice &notice) { told += notice.text; });
        auto *field = sheet.form->person("notice_from_id", "customer");
        QVERIFY(sheet.show());
        const auto people = sheet.document().data().people.size();
        const QString before = sheet.account().noticeFromId;
        write(field);
        gui::type("Jana Novak");
        gui::press(Qt::Key_Tab);
        QCOMPARE(sheet.document().data().people.size(), people + 1);
        const Person *made = sheet.document().data().people.find(sheet.account().noticeFromId);
        QVERIFY(made);
        QCOMPARE(made->party, QStringLiteral("customer"));
        QCOMPARE(told, QStringList{"New on their side: Jana Novak."});
        sheet.desk().undo();
        QCOMPARE(sheet.document().data().people.size(), people);
        QCOMPARE(sheet.account().noticeFromId, before);
        // One key for the other side.
        write(field);
        gui::type("Ida Vik");
        gui::press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(sheet.note(field).startsWith("New on our side: Ida Vik."));
        gui::press(Qt::Key_Tab);
        QCOMPARE(sheet.document().data().people.find(sheet.account().noticeFromId)->party, QStringLiteral("us"));
        QCOMPARE(told.last(), QStringLiteral("New on our side: Ida Vik."));
    }

    void aNameThatCouldBeSeveralMakesNobody()
    {
        AccountSheet sheet;
        for (const char *name : {"Anna Zorn", "Jonas Zorn"}) {
            Person person;
            person.name = name;
            sheet.desk().add(person);
        }
        auto *field = sheet.form->person("owner_id", "us");
        QVERIFY(sheet.show());
        const auto people = sheet.document().data().people.size();
        const QString before = sheet.account().ownerId;
        write(field);
        gui::type("Zorn");
        gui::press(Qt::Key_Tab);
        QCOMPARE(sheet.document().data().people.size(), people);
        QCOMPARE(sheet.account().ownerId, before);
        QVERIFY(field->isDirty());
        QCOMPARE(
            sheet.note(field),
            QStringLiteral(
                "“Zorn” could be “Anna Zorn” or “Jonas Zorn”, so nothing was stored. Write more of it, or choose."));
    }

    /// The list of a person field always ends with somebody new.
    void theListOfAPersonFieldEndsWithSomebodyNew()
    {
        AccountSheet sheet;
        Person jana;
        jana.name = "Jana Berg";
        jana.party = "customer";
        jana.title = "Buyer";
        const QString id = sheet.desk().add(jana);
        auto *field = sheet.form->person("notice_from_id", "customer");
        QVERIFY(sheet.show());
        const auto people = sheet.document().data().people.size();
        write(field);
        gui::type("Jana");
        auto *list = sheet.window.findChild<QListWidget *>("suggestions");
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Jana Berg · Them, Buyer"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("New: Jana"));
        gui::press(Qt::Key_Up);
        gui::press(Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(sheet.document().data().people.size(), people + 1);
        QVERIFY(sheet.account().noticeFromId != id);
        QCOMPARE(sheet.document().data().nameOf(sheet.account().noticeFromId), QStringLiteral("Jana"));
        // And the first is taken by Down and Tab, which goes on.
        write(field);
        gui::type("Jana B");
        gui::press(Qt::Key_Down);
        gui::press(Qt::Key_Tab);
        QCOMPARE(sheet.account().noticeFromId, id);
        QVERIFY(!field->editor()->hasFocus());
    }
};

QTEST_MAIN(TestOneMatch)
#include "tst_onematch.moc"
