#include "core/guide/pageof.h"
#include "core/guide/tellings.h"
#include "tests/support/pagebench.h"
#include "ui/fields/field.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/triggers/triggerspage.h"
#include "ui/questions/questioncard.h"
#include "ui/questions/tellings.h"

#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

using Bench = PageBench<TriggersPage>;

const QString question = u"triggers.in_order"_s;

template<typename B>
QuestionCard *card(const B &bench, const QString &key)
{
    for (auto *card : bench.page->template findChildren<QuestionCard *>()) {
        if (card->key() == key)
            return card;
    }
    return nullptr;
}

template<typename B>
void answer(B &bench, const QString &text)
{
    QVERIFY(bench.page->reveal({"answer", question + u"/workbook"_s, "text"}));
    bench.type(text);
    bench.desk.flushEditors();
    gui::settle();
}

/// Asks somebody else, and types who and what they say.
template<typename B>
void tell(B &bench, const QString &who, const QString &words)
{
    bench.click(gui::button(card(bench, question), u"Ask someone else"_s));
    bench.type(who);
    bench.press(Qt::Key_Tab);
    gui::settle();
    const auto &lines = bench.data().lines;
    QVERIFY(bench.page->reveal({"line", lines.at(lines.size() - 1).id, "text"}));
    bench.type(words);
    bench.desk.flushEditors();
    gui::settle();
}

} // namespace

/// The same question, asked of several people.
class TestTellings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPersonsWordsStandBesideTheAnswer()
    {
        Bench bench;
        Person lena;
        lena.name = u"Lena Hart"_s;
        lena.party = "us";
        const QString ours = bench.desk.add(lena);
        answer(bench, u"The invoice, then the call."_s);
        tell(bench, u"Jonas Meyer"_s, u"First the call."_s);
        QCOMPARE(bench.data().lines.size(), 1);
        const Line theirs = bench.data().lines.at(0);
        QCOMPARE(theirs.promptKey, question);
        QVERIFY(theirs.eventId.isEmpty() && theirs.interviewId.isEmpty());
        QCOMPARE(bench.data().nameOf(theirs.personId), u"Jonas Meyer"_s);
        QCOMPARE(theirs.text, u"First the call."_s);
        QCOMPARE(theirs.kind, u"verbatim"_s);
        QCOMPARE(theirs.quotable, u"not_asked"_s); // consent of its own

        tell(bench, u"Lena"_s, u"I only saw the invoice."_s);
        QCOMPARE(bench.data().lines.size(), 2);
        QCOMPARE(bench.data().lines.at(1).personId, ours);
        QCOMPARE(bench.data().lines.at(1).kind, u"ours"_s);
        QCOMPARE(tellersOf(tellingsOf(question, Prompts::Workbook, bench.data())), 2);
        QCOMPARE(bench.data().answers.size(), 1); // never a second one
        QCOMPARE(bench.data().answers.at(0).text, u"The invoice, then the call."_s);
        bool counted = false;
        for (const auto *label : card(bench, question)->findChildren<QLabel *>())
            counted = counted || (label->isVisible() && label->text() == u"2 people tell it"_s);
        QVERIFY(counted);
        // It is at home at its question, wherever one comes from.
        QCOMPARE(pageOf({"line", theirs.id, {}}, bench.data(), bench.desk.today()), u"triggers"_s);
        bench.window.openPage(u"history"_s);
        bench.desk.reveal({"line", theirs.id, {}});
        gui::settle();
        auto *field = bench.window.focusWidget();
        while (field && !qobject_cast<Field *>(field))
            field = field->parentWidget();
        QVERIFY(field && static_cast<Field *>(field)->place() == Place({"line", theirs.id, "text"}));
    }

    /// By the keys alone: who, Return, what they say, and Tab never stands on the cross before it is said.
    void whoeverIsChosenGoesOnToTheirWords()
    {
        Bench bench;
        answer(bench, u"The invoice, then the call."_s);
        QWidget *ask = gui::button(card(bench, question), u"Ask someone else"_s);
        ask->setFocus();
        bench.press(Qt::Key_Space);
        gui::settle();
        bench.type(u"Jonas Meyer"_s);
        bench.press(Qt::Key_Return);
        gui::settle();
        bench.type(u"First the call, and then nothing."_s);
        bench.press(Qt::Key_Tab);
        bench.desk.flushEditors();
        QCOMPARE(bench.data().lines.size(), 1);
        QCOMPARE(bench.data().lines.at(0).text, u"First the call, and then nothing."_s);
        QCOMPARE(bench.data().nameOf(bench.data().lines.at(0).personId), u"Jonas Meyer"_s);
        QCOMPARE(bench.data().answers.at(0).text, u"The invoice, then the call."_s);
    }

    void nobodyIsAskedBeforeTheQuestionIsBegun()
    {
        Bench bench;
        QVERIFY(card(bench, question));
        QVERIFY(!gui::button(card(bench, question), u"Ask someone else"_s));
        QVERIFY(bench.visibleInputs() <= 7);
    }

    void aTellingIsRemovedAndComesBack()
    {
        Bench bench;
        answer(bench, u"The invoice, then the call."_s);
        tell(bench, u"Jonas Meyer"_s, u"First the call."_s);
        bench.click(bench.named<QWidget>(u"Remove what they say"_s));
        QVERIFY(bench.data().lines.isEmpty());
        gui::settle();
        QVERIFY(!card(bench, question)->findChild<Tellings *>()->isVisible());
        bench.desk.undo();
        gui::settle();
        QVERIFY(card(bench, question)->findChild<Tellings *>()->isVisible());
        QCOMPARE(bench.data().lines.at(0).text, u"First the call."_s);
    }
};

QTEST_MAIN(TestTellings)
#include "tst_tellings.moc"
