#include "tests/support/pagebench.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/account/accountpage.h"
#include "ui/pages/account/factbutton.h"
#include "ui/widgets/foldbutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

struct Bench : PageBench<AccountPage>
{
    using PageBench::PageBench;

    void addPerson(const QString &list, const QString &line)
    {
        named<QLineEdit>(u"Add a person: "_s + list)->setFocus();
        type(line);
        press(Qt::Key_Return);
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
};

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageAsksForLittle()
    {
        Bench bench;
        QVERIFY(bench.visibleInputs() >= 5);
        QVERIFY(bench.visibleInputs() <= 7);
        QCOMPARE(bench.nameless(), QStringList());
    }

    void theNoticeIsKeptWordForWord()
    {
        Bench bench;
        const QString notice = u"Dear Ms Hart,\n\n  we end our contract.\n\nRegards"_s;
        auto *field = bench.named<QPlainTextEdit>(u"The notice, word for word"_s);
        field->setPlainText(notice);
        bench.desk.flushEditors();
        QCOMPARE(bench.data().account.noticeText, notice);
        bench.desk.undo();
        QCOMPARE(field->toPlainText(), QString());
    }

    void aTypedLineBecomesAPerson()
    {
        Bench bench;
        bench.addPerson(u"Their people"_s, u"Anna Meyer, dispatch lead, anna@norvik.example"_s);
        bench.addPerson(u"Our people"_s, u"Ines Falk, billing #finance"_s);
        bench.addPerson(u"Our people"_s, u"Ole Berg, adviser #others"_s);
        QCOMPARE(bench.shownIn(u"Their people"_s), QStringList{"Anna Meyer"});
        QCOMPARE(bench.shownIn(u"Our people"_s), QStringList{"Ines Falk"});
        QCOMPARE(bench.shownIn(u"Others"_s), QStringList{"Ole Berg"});
        const Person &anna = bench.data().people.at(0);
        QCOMPARE(anna.title, u"dispatch lead"_s);
        QCOMPARE(anna.mail, u"anna@norvik.example"_s);
        QCOMPARE(anna.party, u"customer"_s);
        QCOMPARE(bench.data().people.at(1).department, u"finance"_s);
    }

    void somebodyWhoIsHereIsShownInstead()
    {
        Bench bench;
        bench.addPerson(u"Their people"_s, u"Anna Meyer"_s);
        bench.addPerson(u"Our people"_s, u"anna meyer"_s);
        QCOMPARE(bench.data().people.size(), 1);
        QCOMPARE(bench.revealed, (Place{"person", bench.data().people.at(0).id, {}}));
    }

    void ofOurOwnPeopleLessIsAsked()
    {
        Bench bench;
        bench.addPerson(u"Their people"_s, u"Ines Falk"_s);
        const QString id = bench.data().people.at(0).id;
        bench.page->reveal({"person", id, "name"});
        QVERIFY(bench.named(u"Took part in the evaluation"_s));
        bench.desk.setField({"person", id, "party"}, "us");
        QTRY_VERIFY(!bench.named(u"Took part in the evaluation"_s));
        QTRY_VERIFY(bench.named(u"Job title"_s));
        QCOMPARE(bench.shownIn(u"Our people"_s), QStringList{"Ines Falk"});
    }

    void theLastRealContactIsComputed()
    {
        Bench bench(true);
        for (const Person &person : bench.data().people) {
            if (person.name == u"Pia Sommer"_s)
                bench.page->reveal({"person", person.id, "name"});
        }
        QVERIFY(bench.says(u"Last real contact: 26 Mar 2026"_s)); // her interview
        // The review of 13 January; the ticket of 19 February is none.
        bench.desk.setField({"workbook", bench.data().workbook.id, "as_of"}, u"2026-03-12"_s);
        QVERIFY(bench.says(u"Last real contact: 13 Jan 2026"_s));
    }

    void figuresAreComputedAndSayHow()
    {
        Bench bench(true);
        QStringList figures;
        FactButton *tenure = nullptr;
        for (auto *fact : bench.window.findChildren<FactButton *>()) {
            figures += fact->accessibleName();
            if (fact->text() == u"26.0 months")
                tenure = fact;
        }
        QCOMPARE(figures,
                 (QStringList{"Tenure to the notice: 26.0 months", "Notice to the end: 51 days", "Days left: 30 days",
                              "Effect on gross and net retention of the book: 3.50 percentage points",
                              "Time to first value: 147 days"}));
        QVERIFY(tenure);
        const QString formula = u"792 days: Signature (8 Jan 2024) to notice (10 Mar 2026)"_s;
        QVERIFY(!bench.says(formula));
        tenure->setFocus();
        bench.press(Qt::Key_Space);
        QVERIFY(bench.says(formula));
    }

    void aFoldedPartSaysWhatIsInIt()
    {
        Bench bench(true);
        QCOMPARE(bench.button(u"Dates"_s)->accessibleDescription(), u"signed 8 Jan 2024 · ends 30 Apr 2026"_s);
        QVERIFY(!bench.named(u"Signed"_s));
        bench.button(u"Dates"_s)->click();
        QVERIFY(bench.named(u"Signed"_s));
        QCOMPARE(bench.button(u"Dates"_s)->accessibleDescription(), QString());
    }

    void aKnownIssueNeedsThreeQuestionsAndNothingIsLostByTheWholeWalk()
    {
        Bench bench;
        const QString offer = u"It was known: answer three questions instead of the whole walk"_s;
        QVERIFY(!bench.button(offer));
        bench.desk.setField({"account", "account", "known_issue"}, 1);
        QVERIFY(bench.button(offer));
        bench.button(offer)->click();
        QCOMPARE(bench.data().workbook.depth, u"short"_s);
        QVERIFY(!bench.button(offer));

        bench.type(u"Two other launches came first."_s);
        bench.desk.flushEditors();
        const Answer *answer = bench.data().answers.find(u"known_issue.not_ahead/workbook"_s);
        QVERIFY(answer);
        QCOMPARE(answer->text, u"Two other launches came first."_s);

        const QString advice = u"A complaint led to this. The whole walk shows what was behind it."_s;
        QVERIFY(!bench.says(advice));
        Event event;
        event.title = u"Credit asked for"_s;
        bench.desk.perform(Change::add("complaint"), [&](Store &store) -> Result<void> {
            STRAW_ASSIGN(const QString id, bench.desk.addTo(store, event));
            Complaint complaint;
            complaint.id = id;
            STRAW_TRY(store.insert(complaint));
            return store.setField("workbook", bench.data().workbook.id, "complaint_id", id);
        });
        QVERIFY(bench.says(advice));

        bench.button(u"Take the whole walk"_s)->click();
        QCOMPARE(bench.data().workbook.depth, u"full"_s);
        QVERIFY(bench.data().answers.find(answer->id));
        QVERIFY(bench.page->reveal({"answer", "known_issue.not_ahead/workbook", "text"}));
    }

    /// Of somebody who is here already, nothing that is typed is lost.
    void whatIsTypedOfSomebodyKnownIsTakenOrStays()
    {
        Bench bench;
        bench.addPerson(u"Their people"_s, u"Anna Meyer"_s);
        bench.addPerson(u"Their people"_s, u"Anna Meyer, dispatch lead"_s);
        QCOMPARE(bench.data().people.size(), 1);
        QCOMPARE(bench.data().people.at(0).title, u"dispatch lead"_s);
        // The cursor stays where the next one is typed.
        QVERIFY(bench.named<QLineEdit>(u"Add a person: Their people"_s)->hasFocus());
        bench.addPerson(u"Their people"_s, u"Anna Meyer, managing director"_s);
        QCOMPARE(bench.data().people.at(0).title, u"dispatch lead"_s);
        QCOMPARE(bench.named<QLineEdit>(u"Add a person: Their people"_s)->text(), u"Anna Meyer, managing director"_s);
    }

    void aSmallAccountIsOfferedTheShortWay()
    {
        Bench bench;
        const QString offer = u"A small account: answer three questions instead of the whole walk"_s;
        bench.desk.setField({"workbook", bench.data().workbook.id, "depth"}, {});
        QVERIFY(bench.button(u"Known issue or small account? Three questions can be enough"_s));
        bench.desk.setField({"account", "account", "arr_minor"}, 90'000);
        bench.desk.setField({"account", "account", "book_minor"}, 240'000'000);
        QVERIFY(bench.button(offer));
        bench.click(bench.button(offer), QPoint(20, 8));
        QCOMPARE(bench.data().workbook.depth, u"short"_s);
        QVERIFY(!bench.button(offer));
        bench.desk.undo();
        bench.desk.setField({"account", "account", "arr_minor"}, 8'400'000);
        QVERIFY(!bench.button(offer));
    }

    void everyFactOfTheAccountCanBeReached()
    {
        Bench bench(true);
        const QStringList onHistory{"last_happy_on", "last_happy_note", "we_believed", "they_say"};
        for (const Column &column : Tables::instance().at("account").columns) {
            if (onHistory.contains(column.name))
                continue;
            if (column.kind != ColumnKind::Key && column.kind != ColumnKind::Id)
                QVERIFY2(bench.page->reveal({"account", "account", column.name}), qPrintable(column.name));
        }
    }
};

QTEST_MAIN(TestAccount)
#include "tst_account.moc"
