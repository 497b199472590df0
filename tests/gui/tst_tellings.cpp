#include "core/guide/pageof.h"
#include "core/guide/tellings.h"
#include "tests/support/pagebench.h"
#include "ui/fields/field.h"
#include "ui/frame/sidepanel.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/triggers/triggerspage.h"
#include "ui/questions/answerfield.h"
#include "ui/questions/questioncard.h"
#include "ui/questions/tellingrow.h"
#include "ui/questions/tellings.h"
#include "ui/questions/tellingsbeside.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

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

bool isSaid(const QWidget *place, const QString &text)
{
    const auto labels = place->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

/// Where our answer and what each person says stand on the sheet, in the order of reading.
template<typename B>
std::vector<QRect> columnsOf(const B &bench)
{
    const auto *sheet = bench.page->template findChild<TellingsBeside *>();
    std::vector<QRect> places;
    if (!sheet || !sheet->isVisible())
        return places;
    for (const auto *answer : sheet->template findChildren<AnswerField *>())
        places.emplace_back(answer->mapTo(sheet, QPoint()), answer->size());
    for (const auto *row : sheet->template findChildren<TellingRow *>())
        places.emplace_back(row->mapTo(sheet, QPoint()), row->size());
    std::ranges::sort(places, {}, [](const QRect &place) { return std::pair(place.left(), place.top()); });
    return places;
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
        QVERIFY(isSaid(card(bench, question), u"2 people tell it, in different words"_s));
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

    /// Where there is width a column a person, the customer's people before ours; in a narrow window they stack.
    void theyStandSideBySideWhereThereIsRoom()
    {
        Bench bench;
        bench.window.resize(1280, 800);
        Person lena;
        lena.name = u"Lena Hart"_s;
        lena.title = u"Customer success manager"_s;
        lena.party = "us";
        bench.desk.add(lena);
        answer(bench, u"The invoice, then the call."_s);
        QVERIFY(!gui::button(card(bench, question), u"Side by side"_s)); // nobody else was asked yet
        tell(bench, u"Lena"_s, u"I only saw the invoice."_s);
        tell(bench, u"Jonas Meyer"_s, u"First the call."_s);
        QWidget *opens = gui::button(card(bench, question), u"Side by side"_s);
        QVERIFY(opens);
        opens->setFocus();
        bench.press(Qt::Key_Space);
        gui::settle();
        const auto *sheet = bench.page->findChild<TellingsBeside *>();
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY(bench.named<SidePanel>(card(bench, question)->answer()->editor()->accessibleName()));
        QVERIFY(isSaid(sheet, u"2 people tell it, in different words"_s));
        QVERIFY(isSaid(sheet, u"Customer success manager · Us"_s));
        QCOMPARE(bench.nameless(), QStringList());
        for (const QString &name : {u"As told by Jonas Meyer"_s, u"As told by Lena Hart"_s})
            QVERIFY2(gui::find<QWidget>(sheet, name), qPrintable(name));
        std::vector<QRect> places = columnsOf(bench);
        QCOMPARE(places.size(), 3u);
        for (size_t i = 1; i < places.size(); ++i)
            QVERIFY(places[i].left() > places[i - 1].right());
        QCOMPARE(places[1].top(), places[2].top());
        QVERIFY(sheet->findChildren<TellingRow *>().size() == 2);
        const auto rows = sheet->findChildren<TellingRow *>();
        const auto at = [&](const QString &name) {
            const auto row = std::ranges::find_if(rows, [&](const TellingRow *each) {
                return bench.data().nameOf(bench.data().lines.find(each->id())->personId) == name;
            });
            return (*row)->mapTo(sheet, QPoint()).x();
        };
        QVERIFY(at(u"Jonas Meyer"_s) < at(u"Lena Hart"_s));

        // Our answer is at hand, and what is typed is the one answer.
        bench.press(Qt::Key_End, Qt::ControlModifier);
        bench.type(u" Both."_s);
        bench.desk.flushEditors();
        QCOMPARE(bench.data().answers.at(0).text, u"The invoice, then the call. Both."_s);

        bench.window.resize(700, 800);
        gui::settle();
        places = columnsOf(bench);
        QCOMPARE(places.size(), 3u);
        std::ranges::sort(places, {}, &QRect::top);
        for (size_t i = 1; i < places.size(); ++i) {
            QVERIFY(places[i].top() > places[i - 1].bottom());
            QVERIFY(places[i].left() == places[1].left());
        }
        bench.press(Qt::Key_Escape);
        gui::settle();
        QVERIFY(!bench.page->findChild<TellingsBeside *>() || !sheet->isVisible());
    }

    void closingLeadsBackToTheQuestion()
    {
        Bench bench;
        bench.window.resize(1280, 800);
        answer(bench, u"The invoice, then the call."_s);
        tell(bench, u"Jonas Meyer"_s, u"the invoice - then the call"_s);
        QVERIFY(isSaid(card(bench, question), u"Told in the words of our answer"_s)); // no more than that is known
        QWidget *opens = gui::button(card(bench, question), u"Side by side"_s);
        opens->setFocus();
        bench.press(Qt::Key_Space);
        gui::settle();
        QVERIFY(!opens->hasFocus());
        bench.press(Qt::Key_Escape);
        gui::settle();
        QVERIFY(opens->hasFocus());
        // Whoever is led to what lies below sees it.
        bench.press(Qt::Key_Space);
        gui::settle();
        Event event;
        event.title = u"Call"_s;
        const QString id = bench.desk.add(event);
        bench.desk.reveal({"event", id, "title"});
        gui::settle();
        QVERIFY(columnsOf(bench).empty());
    }

    /// Each is told on a day of its own, which is today until somebody says otherwise.
    void theDayOfATellingIsKept()
    {
        Bench bench;
        answer(bench, u"The invoice, then the call."_s);
        tell(bench, u"Jonas Meyer"_s, u"First the call."_s);
        QCOMPARE(bench.data().lines.at(0).at, Edtf::day(bench.desk.today()));
        QVERIFY(bench.page->reveal({"line", bench.data().lines.at(0).id, "at"}));
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"12 Mar 2026"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().lines.at(0).at.toString(), u"2026-03-12"_s);
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
