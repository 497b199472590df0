#include "core/guide/prompts.h"
#include "core/workbook/catalogue.h"
#include "tests/support/programwindows.h"
#include "tests/support/walk.h"
#include "ui/fields/field.h"
#include "ui/questions/questioncard.h"
#include "ui/questions/questionspanel.h"
#include "ui/widgets/ancestor.h"
#include "ui/widgets/foldbutton.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

struct Window
{
    Window()
        : main(stage.create(u"Norvik Logistics"_s))
    {
        main.resize(1280, 800);
        if (!gui::show(main))
            qFatal("the window does not get active");
        QObject::connect(&main.desk(), &Desk::noticeGiven, &main, [this](const Notice &told) { notices += told.text; });
    }

    /// The questions beside a page; null where there are none.
    QuestionsPanel *questions() const { return main.page()->findChild<QuestionsPanel *>(); }
    QList<QPointer<QuestionCard>> cards() const { return gui::shownIn<QuestionCard>(*main.page()); }
    QuestionCard *card(const QString &key) const
    {
        for (const QPointer<QuestionCard> &card : cards()) {
            if (card->key() == key)
                return card;
        }
        return nullptr;
    }
    QStringList openThemes() const
    {
        QStringList open;
        for (const QPointer<FoldButton> &fold : gui::shownIn<FoldButton>(*questions())) {
            if (fold->isChecked())
                open += fold->text();
        }
        return open;
    }
    const Snapshot &data() const { return main.document().data(); }
    void undo() const
    {
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        gui::settle();
    }

    gui::Stage stage;
    MainWindow &main;
    QStringList notices;
};

} // namespace

/// Undo shows what it took back, and goes nowhere where that is not to be seen.
class TestUndoIsShown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerIsTakenBackWhereItStands_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("undoneOn");
        for (const char *page : {"triggers", "history", "causes", "decision"}) {
            QTest::addRow("%s, there", page) << QString::fromLatin1(page) << QString::fromLatin1(page);
            QTest::addRow("%s, from another", page) << QString::fromLatin1(page) << u"comeback"_s;
        }
    }
    void anAnswerIsTakenBackWhereItStands()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, undoneOn);
        Window window;
        window.main.openPage(page);
        gui::settle();
        QVERIFY(window.questions());
        if (!window.questions()->isVisible())
            gui::click(gui::find<QAbstractButton>(window.main.page(), u"Questions to think with"_s));
        gui::settle();
        const QList<QPointer<QuestionCard>> cards = window.cards();
        QVERIFY(cards.size() >= 2);
        QuestionCard *asked = cards[1];
        const QString key = asked->key();
        gui::click(gui::shownIn<QPlainTextEdit>(*asked).front());
        gui::type(u"In their words"_s);

        // Out of the answer, then out of the panel.
        gui::press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), asked);
        QVERIFY(asked->isVisible());
        gui::type(u"x"_s);
        QCOMPARE(window.data().answers.find(Prompts::answerId(key, Prompts::Workbook))->text, u"In their words"_s);
        gui::press(Qt::Key_Escape);
        gui::settle();
        QVERIFY(!window.questions()->isVisible());

        window.main.openPage(undoneOn);
        window.undo();
        QCOMPARE(window.main.page()->key(), page);
        QVERIFY(!window.data().answers.find(Prompts::answerId(key, Prompts::Workbook)));
        QuestionCard *shown = window.card(key);
        QVERIFY(shown && shown->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(gui::isInSight(QApplication::focusWidget()));
        QVERIFY2(window.openThemes().isEmpty(), qPrintable(window.openThemes().join(u' ')));
    }

    void whatSomebodyElseAnswersComesBackToItsQuestion()
    {
        Window window;
        window.main.openPage(u"triggers"_s);
        gui::settle();
        QuestionCard *asked = window.cards()[0];
        const QString key = asked->key();
        gui::click(gui::shownIn<QPlainTextEdit>(*asked).front());
        gui::type(u"The invoice, then the call."_s);
        window.main.desk().flushEditors();
        gui::settle();
        gui::click(gui::button(asked, u"Ask someone else"_s));
        gui::type(u"Jonas Meyer"_s);
        gui::press(Qt::Key_Return);
        gui::settle();
        gui::type(u"First the call."_s);
        window.main.desk().flushEditors();
        gui::settle();
        const QString note = window.data().lines.at(0).id;
        gui::click(gui::find<QAbstractButton>(asked, u"Remove what they say"_s));
        gui::settle();
        QVERIFY(window.data().lines.isEmpty());
        window.undo();
        QCOMPARE(window.main.page()->key(), u"triggers"_s);
        QCOMPARE(window.data().lines.at(0).id, note);
        const auto *field = ancestorOf<Field>(QApplication::focusWidget());
        QVERIFY(field && field->place() == Place({"line", note, "text"}));
        QVERIFY(window.card(key)->isAncestorOf(field));
        QCOMPARE(window.openThemes(), QStringList());
    }

    /// About an event that no page has among the last days any more.
    void whatNoPageShowsIsSaid()
    {
        Window window;
        Desk &desk = window.main.desk();
        Event event;
        event.title = u"Credit refused"_s;
        event.at = Edtf::day(desk.today().addYears(-2));
        event.process = "departed";
        const QString id = desk.add(event);
        Answer answer;
        answer.promptKey = Prompts::instance().themes(u"process"_s, window.data()).front().questions.front().key;
        answer.subjectId = id;
        answer.id = Prompts::answerId(answer.promptKey, id);
        answer.text = u"They knew"_s;
        desk.add(answer);
        window.main.openPage(u"causes"_s);
        QWidget *focus = QApplication::focusWidget();
        window.notices.clear();
        window.undo();
        QVERIFY(window.data().answers.isEmpty());
        QCOMPARE(window.main.page()->key(), u"causes"_s);
        QCOMPARE(QApplication::focusWidget(), focus);
        QCOMPARE(window.notices.size(), 1);
        QCOMPARE(window.notices[0],
                 u"No page shows what was just changed: "_s + Catalogue::instance().tableLabel(Answer::table));
        QCOMPARE(gui::told(window.main), window.notices[0]);
        window.undo(); // the next one is told for itself
        QCOMPARE(gui::told(window.main).contains(u"No page shows"_s), window.notices.size() > 1);
    }

    /// It is gone from its question, which is in sight.
    void whoAnswersAQuestionIsTakenBackThere()
    {
        Window window;
        window.main.openPage(u"triggers"_s);
        gui::settle();
        QuestionCard *asked = window.cards()[0];
        gui::click(gui::shownIn<QPlainTextEdit>(*asked).front());
        gui::type(u"The invoice, then the call."_s);
        window.main.desk().flushEditors();
        gui::settle();
        gui::click(gui::button(asked, u"Ask someone else"_s));
        gui::type(u"Jonas Meyer"_s);
        gui::press(Qt::Key_Return);
        gui::settle();
        QCOMPARE(window.data().lines.size(), 1);
        window.notices.clear();
        for (const bool undone : {true, false}) {
            gui::press(Qt::Key_Z, undone ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
            gui::settle();
            QCOMPARE(window.data().lines.isEmpty(), undone);
            QCOMPARE(window.main.page()->key(), u"triggers"_s);
            QVERIFY2(window.notices.isEmpty(), qPrintable(window.notices.join(u'\n')));
            QVERIFY(window.card(asked->key())->isAncestorOf(QApplication::focusWidget()));
        }
    }
};

QTEST_MAIN(TestUndoIsShown)
#include "tst_undoisshown.moc"
