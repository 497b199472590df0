#include "core/guide/prompts.h"
#include "core/interchange/json.h"
#include "core/journal/revision.h"
#include "tests/support/accountsheet.h"
#include "tests/support/memorycopy.h"
#include "tests/support/windowdriver.h"
#include "ui/fields/form.h"
#include "ui/questions/answerfield.h"
#include "ui/questions/questionspanel.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/segmentbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest/qtestspontaneevent.h>

using namespace straw;

/// Form fields on a real document, with real keys.
class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingIsStoredHalfASecondAfterTheLastKey()
    {
        AccountSheet sheet;
        auto *field = sheet.form->text("segment");
        QVERIFY(sheet.show());
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("Mid market");
        QVERIFY(field->isDirty());
        QVERIFY(sheet.account().segment != u"Mid market");
        QTRY_COMPARE(sheet.account().segment, QStringLiteral("Mid market"));
        QVERIFY(!field->isDirty());
    }

    void leavingAFieldStoresAtOnce()
    {
        AccountSheet sheet;
        auto *field = sheet.form->text("segment");
        QVERIFY(sheet.show());
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("Enterprise");
        sheet.elsewhere.setFocus();
        QCOMPARE(sheet.account().segment, QStringLiteral("Enterprise"));
    }

    void labelBuddyAndNameAreSetInOneGo()
    {
        AccountSheet sheet;
        auto *field = sheet.form->date("notice_on");
        QVERIFY(sheet.show());
        QCOMPARE(field->editor()->accessibleName(), QStringLiteral("Notice"));
        QVERIFY(!field->editor()->toolTip().isEmpty());
        QCOMPARE(field->findChild<QLabel *>()->buddy(), field->editor());
    }

    void undoFollowsIntoTheField()
    {
        AccountSheet sheet;
        auto *field = sheet.form->text("segment");
        QVERIFY(sheet.show());
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        const QString before = line->text();
        field->focusAt();
        gui::press(Qt::Key_End);
        gui::type(" x");
        field->commit();
        QCOMPARE(sheet.account().segment, before + " x");
        sheet.desk().undo();
        QCOMPARE(line->text(), before);
        QVERIFY(line->hasFocus());
        sheet.desk().redo();
        QCOMPARE(line->text(), before + " x");
    }

    void theUndoKeyIsLeftToTheWindow()
    {
        AccountSheet sheet;
        auto *field = sheet.form->text("segment");
        QVERIFY(sheet.show());
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        const QString before = line->text();
        field->focusAt();
        gui::type("y");
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(line->text() != before, "the editor undid by itself, past the document");
        field->revert();
        QCOMPARE(line->text(), before);
        QVERIFY(!field->isDirty());
    }

    void aChangeFromElsewhereDoesNotStealWhatIsTyped()
    {
        AccountSheet sheet;
        auto *field = sheet.form->text("segment");
        QVERIFY(sheet.show());
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("mine");
        QVERIFY(sheet.document().setField("account", "account", "segment", QStringLiteral("theirs")));
        QCOMPARE(line->text(), QStringLiteral("mine"));
        sheet.elsewhere.setFocus();
        QCOMPARE(sheet.account().segment, QStringLiteral("mine"));
        QVERIFY(sheet.document().setField("account", "account", "segment", QStringLiteral("theirs")));
        QCOMPARE(line->text(), QStringLiteral("theirs"));
    }

    void aDateSaysHowItIsUnderstood()
    {
        AccountSheet sheet;
        auto *field = sheet.form->date("end_on");
        QVERIFY(sheet.show());
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("5 may");
        QCOMPARE(sheet.note(field), QStringLiteral("Monday, 5 May 2025"));
        gui::press(Qt::Key_Return);
        QCOMPARE(sheet.account().endOn, Edtf::day(QDate(2025, 5, 5)));
        QCOMPARE(line->text(), QStringLiteral("5 May 2025"));
    }

    void aDateThatIsNotUnderstoodStaysAndSaysSo()
    {
        AccountSheet sheet;
        auto *field = sheet.form->date("end_on");
        QVERIFY(sheet.show());
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        const Edtf before = sheet.account().endOn;
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("31 feb");
        sheet.elsewhere.setFocus();
        QCOMPARE(line->text(), QStringLiteral("31 feb"));
        QVERIFY2(sheet.note(field).contains("31 feb"), qPrintable(sheet.note(field)));
        QCOMPARE(sheet.account().endOn, before);
    }

    void firstValueMayBeNever()
    {
        AccountSheet sheet;
        auto *field = sheet.form->date("first_value_on");
        QVERIFY(sheet.show());
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("never");
        gui::press(Qt::Key_Return);
        QCOMPARE(sheet.account().firstValueOn, QString(neverReached));
        QCOMPARE(qobject_cast<QLineEdit *>(field->editor())->text(), QStringLiteral("never"));
    }

    void moneyAndNumbersAreTypedLoosely()
    {
        AccountSheet sheet;
        auto *money = sheet.form->money("arr_minor");
        auto *seats = sheet.form->number("seats");
        QVERIFY(sheet.show());
        money->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("91.5k");
        seats->focusAt();
        QCOMPARE(sheet.account().arrMinor, Number(9'150'000));
        QCOMPARE(qobject_cast<QLineEdit *>(money->editor())->text(), QStringLiteral("EUR 91,500.00"));
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("1,200");
        gui::press(Qt::Key_Return);
        QCOMPARE(sheet.account().seats, Number(1200));
    }

    void aCurrencyTypedWithAnAmountBecomesThatOfTheAccount()
    {
        AccountSheet sheet;
        auto *money = sheet.form->money("arr_minor");
        auto *seats = sheet.form->number("seats");
        QVERIFY(sheet.show());
        sheet.desk().setField({"account", sheet.account().id, "currency"}, QVariant());
        const auto revisions = sheet.revisions();
        const auto *line = qobject_cast<QLineEdit *>(money->editor());
        money->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("EUR 600");
        QCOMPARE(sheet.note(money), QStringLiteral("EUR 600.00"));
        gui::press(Qt::Key_Return);
        QCOMPARE(sheet.account().arrMinor, Number(60'000));
        QCOMPARE(sheet.account().currency, QStringLiteral("EUR"));
        QCOMPARE(sheet.revisions(), revisions + 1);
        QCOMPARE(line->text(), QStringLiteral("EUR 600.00"));
        sheet.desk().undo();
        QCOMPARE(sheet.account().currency, QString());

        // Another one than the account has is still refused.
        sheet.desk().setField({"account", sheet.account().id, "currency"}, QStringLiteral("EUR"));
        const Number before = sheet.account().arrMinor;
        money->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("USD 700");
        seats->focusAt();
        QCOMPARE(sheet.account().arrMinor, before);
        QCOMPARE(sheet.account().currency, QStringLiteral("EUR"));
        QVERIFY(!sheet.note(money).isEmpty());
        money->revert();
    }

    void emptyingAFieldStoresNothing()
    {
        AccountSheet sheet;
        auto *field = sheet.form->money("arr_minor");
        QVERIFY(sheet.show());
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::press(Qt::Key_Delete);
        gui::press(Qt::Key_Return);
        QCOMPARE(sheet.account().arrMinor, Number());
    }

    void aNewNameMakesThePersonInTheSameChange()
    {
        AccountSheet sheet;
        auto *field = sheet.form->person("owner_id", "us");
        QVERIFY(sheet.show());
        const auto people = sheet.document().data().people.size();
        const auto revisions = sheet.revisions();
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("Noor Haddad");
        QCOMPARE(sheet.note(field), QStringLiteral("New on our side: Noor Haddad. Ctrl+T: the other side."));
        QCOMPARE(sheet.document().data().people.size(), people);
        gui::press(Qt::Key_Return);
        QCOMPARE(sheet.document().data().people.size(), people + 1);
        QCOMPARE(sheet.document().data().nameOf(sheet.account().ownerId), QStringLiteral("Noor Haddad"));
        QCOMPARE(sheet.document().data().people.find(sheet.account().ownerId)->party, QStringLiteral("us"));
        QCOMPARE(sheet.revisions(), revisions + 1);
        sheet.desk().undo();
        QCOMPARE(sheet.document().data().people.size(), people);
    }

    void anOpenListTakesAnEntryOfOnesOwn()
    {
        AccountSheet sheet;
        auto *field = sheet.form->pick("exit_type");
        QVERIFY(sheet.show());
        field->focusAt();
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::type("Merged away");
        gui::press(Qt::Key_Return);
        QCOMPARE(sheet.account().exitType, QStringLiteral("merged_away"));
        QCOMPARE(sheet.desk().label("exit_type", "merged_away"), QStringLiteral("Merged away"));
        QCOMPARE(qobject_cast<QComboBox *>(field->editor())->currentText(), QStringLiteral("Merged away"));
    }

    void yesAndNoCanBeTakenBack()
    {
        AccountSheet sheet;
        QVERIFY(sheet.document().setField("account", "account", "known_issue", QVariant()));
        sheet.form->yesNo("known_issue");
        QVERIFY(sheet.show());
        auto *yes = gui::button<SegmentButton>(sheet.form, "Yes");
        QVERIFY(yes);
        gui::click(yes);
        QCOMPARE(sheet.account().knownIssue, YesNo(true));
        gui::click(yes);
        QCOMPARE(sheet.account().knownIssue, YesNo());
        gui::click(yes);
        gui::press(Qt::Key_Right);
        QCOMPARE(sheet.account().knownIssue, YesNo(false));
        gui::press(Qt::Key_Delete);
        QCOMPARE(sheet.account().knownIssue, YesNo());
    }

    void theDetailsOfAnEventBeginWithTheirFirstField()
    {
        AccountSheet sheet;
        Event event;
        event.title = "Invoice went out twice";
        const QString id = sheet.desk().add(event);
        QVERIFY(!id.isEmpty());
        auto *form = new Form(sheet.desk(), "complaint", id, &sheet.window);
        sheet.window.layout()->addWidget(form);
        auto *field = form->prose("in_their_eyes");
        QVERIFY(sheet.show());
        QVERIFY(!sheet.document().data().complaints.find(id));
        field->focusAt();
        gui::type("Nobody listens");
        field->commit();
        QCOMPARE(sheet.document().data().complaints.find(id)->inTheirEyes, QStringLiteral("Nobody listens"));
    }

    void aFieldOfARemovedRecordDoesNotBringItBack()
    {
        AccountSheet sheet;
        const QString id = sheet.desk().add(Action());
        auto *form = new Form(sheet.desk(), "action", id, &sheet.window);
        sheet.window.layout()->addWidget(form);
        auto *field = form->text("title");
        QVERIFY(sheet.show());
        field->focusAt();
        gui::type("Call them");
        QVERIFY(sheet.document().remove("action", id));
        field->commit();
        QVERIFY(!sheet.document().data().actions.find(id));
    }

    void proseGrowsWithItsText()
    {
        AccountSheet sheet;
        auto *field = sheet.form->prose("overcomable_why");
        QVERIFY(sheet.show());
        auto *edit = qobject_cast<GrowingEdit *>(field->editor());
        edit->setPlainText({});
        const int empty = edit->height();
        field->focusAt();
        for (int line = 0; line < 8; ++line) {
            gui::type("line");
            gui::press(Qt::Key_Return);
        }
        QTRY_VERIFY(edit->height() >= empty + 5 * edit->fontMetrics().lineSpacing());
        QCOMPARE(edit->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    }

    /// Whatever the pointer stands on while the page is scrolled: a notch of the wheel neither chooses nor takes
    /// the focus.
    void theWheelChoosesNothing()
    {
        AccountSheet sheet;
        auto *person = sheet.form->person("owner_id");
        auto *pick = sheet.form->pick("exit_type");
        auto *date = sheet.form->date("end_on");
        auto *money = sheet.form->money("arr_minor");
        QVERIFY(sheet.show());
        sheet.elsewhere.setFocus();
        const QByteArray before = need(exportJson(sheet.document().store()));
        for (Field *field : std::initializer_list<Field *>{person, pick, date, money}) {
            for (const int notch : {-120, 120, -120, -120}) {
                QWidget *under = field->editor();
                if (QWidget *inner = under->childAt(under->rect().center()))
                    under = inner;
                const QPointF at = under->mapTo(&sheet.window, QPointF(under->rect().center()));
                QWheelEvent wheel(at, sheet.window.mapToGlobal(at), {}, {0, notch}, Qt::NoButton, Qt::NoModifier,
                                  Qt::NoScrollPhase, false);
                QSpontaneKeyEvent::setSpontaneous(&wheel); // as the system does
                qApp->notify(sheet.window.windowHandle(), &wheel);
                QVERIFY(sheet.elsewhere.hasFocus());
            }
            QVERIFY(!field->isDirty());
        }
        QCOMPARE(need(exportJson(sheet.document().store())), before);
    }

    void writingAnAnswerSettlesTheQuestion()
    {
        AccountSheet sheet;
        const QString somebody = sheet.document().data().people.begin()->id;
        auto *panel = new QuestionsPanel(sheet.desk(), "triggers", somebody);
        sheet.window.layout()->addWidget(panel);
        QVERIFY(sheet.show());
        QCOMPARE(panel->settled(), 0);
        QVERIFY(panel->reveal("triggers.in_order"));
        gui::type("First the invoice");
        sheet.elsewhere.setFocus();
        const Answer *answer = sheet.document().data().answers.find("triggers.in_order/" + somebody);
        QVERIFY(answer);
        QCOMPARE(answer->text, QStringLiteral("First the invoice"));
        QCOMPARE(answer->state, QStringLiteral("answered"));
        QCOMPARE(panel->settled(), 1);
    }

    void threeQuestionsAtFirstTheRestFolded()
    {
        AccountSheet sheet;
        auto *panel = new QuestionsPanel(sheet.desk(), "history");
        sheet.window.layout()->addWidget(panel);
        QVERIFY(sheet.show());
        int asked = 0;
        for (const QuestionTheme &theme : Prompts::instance().themes("history", sheet.document().data()))
            asked += int(theme.questions.size());
        QCOMPARE(panel->asked(), asked);
        int visible = 0;
        for (const auto *answer : panel->findChildren<AnswerField *>())
            visible += answer->isVisible();
        QCOMPARE(visible, 3);
        QVERIFY(panel->reveal("history.never_understood"));
    }

    void aQuestionOfOnesOwnIsAskedInThisWorkbook()
    {
        AccountSheet sheet;
        auto *panel = new QuestionsPanel(sheet.desk(), "triggers");
        sheet.window.layout()->addWidget(panel);
        QVERIFY(sheet.show());
        const int before = panel->asked();
        auto *line = gui::find<QLineEdit>(panel, "Add a question");
        QVERIFY(line);
        line->setFocus();
        gui::type("Who noticed first?");
        gui::press(Qt::Key_Return);
        QCOMPARE(panel->asked(), before + 1);
        QVERIFY(line->text().isEmpty());
        QTRY_VERIFY(gui::button<QToolButton>(panel, "Own questions"));
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
