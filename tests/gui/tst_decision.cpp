#include "core/guide/criteria.h"
#include "core/workbook/passage.h"
#include "tests/support/pagebench.h"
#include "ui/fields/field.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/decision/decisionpage.h"

#include <QPlainTextEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString cardName = u"Is it worth saving?"_s;
const QString profileName = u"Ideal customer"_s;

QString idOf(const char *key)
{
    return Criteria::idOf("decision", QString::fromLatin1(key));
}

/// The page of the decision in a window.
struct Bench : PageBench<DecisionPage>
{
    using PageBench::PageBench;

    EntryList *card() const { return named<EntryList>(cardName); }
    EntryList *profile() const { return named<EntryList>(profileName); }
    /// The cursor is on that line of the card, and it alone is selected.
    void goTo(const QString &id)
    {
        card()->select(id);
        card()->setFocus();
        gui::settle();
    }
    QString spoken(EntryList *list, const QString &id) const
    {
        return list->entries()->index(list->entries()->rowOf(id)).data(Qt::AccessibleTextRole).toString();
    }
    QString spoken(const char *key) const { return spoken(card(), idOf(key)); }
    QString answer(const char *key) const
    {
        const Criterion *criterion = data().criteria.find(idOf(key));
        return criterion ? criterion->answer.toString() : QString();
    }
    /// The mark of a row: the first says yes, the second no, the third that we don't know.
    void clickMark(const char *key, size_t mark)
    {
        const QModelIndex row = card()->entries()->index(card()->entries()->rowOf(idOf(key)));
        gui::bringIntoView(card()->viewport(), card()->visualRect(row));
        gui::rest();
        click(card()->viewport(), card()->verbRects(row)[mark].center());
        gui::settle();
    }
    void open(EntryList *list, const QString &id)
    {
        gui::clickRow(list, list->entries()->rowOf(id));
        gui::settle();
    }
    template<typename W = QWidget>
    W *field(const QString &id, ColumnKey column) const
    {
        for (auto *field : page->findChildren<Field *>()) {
            if (field->place() == Place{"criterion", id, column} && field->isVisible())
                return qobject_cast<W *>(field);
        }
        return nullptr;
    }
    /// Chooses a segment of a field in the panel.
    void choose(const QString &id, ColumnKey column, const QString &segment)
    {
        QVERIFY(field(id, column));
        auto *button = gui::button(field(id, column), segment);
        QVERIFY2(button, qPrintable(segment));
        click(button);
        gui::settle();
    }
    QString event(const QString &title)
    {
        Event event;
        event.title = title;
        event.at = Edtf::parse(u"2026-03-03");
        return desk.add(event);
    }
    bool says(const QString &text) const { return gui::saying(page).contains(text); }
};

} // namespace

/// Whether the account is worth saving, and whom we want as a customer.
class TestDecision : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneKeyAnswersTheLineAtTheCursor()
    {
        Bench bench;
        QCOMPARE(bench.card()->model()->rowCount(), 15);
        bench.goTo(idOf("fit"));
        bench.press(Qt::Key_1); // and goes on to the line below
        bench.press(Qt::Key_2, Qt::KeypadModifier);
        bench.press(Qt::Key_3);
        QCOMPARE(bench.answer("fit"), u"yes"_s);
        QCOMPARE(bench.answer("wants_what_we_are"), u"no"_s);
        QCOMPARE(bench.answer("persuaded_once"), u"unknown"_s);
        QCOMPARE(bench.data().criteria.size(), 3);
        // In words, not by a colour alone.
        QVERIFY2(bench.spoken("fit").contains(u"Yes · Speaks for saving"_s), qPrintable(bench.spoken("fit")));
        QVERIFY(bench.spoken("wants_what_we_are").contains(u"No · Speaks against saving"_s));
        QVERIFY(bench.spoken("persuaded_once").contains(u"We don't know"_s));

        // Of three lines no is the answer that speaks for saving.
        bench.goTo(idOf("harms_our_people"));
        bench.press(Qt::Key_2);
        QVERIFY(bench.spoken("harms_our_people").contains(u"No · Speaks for saving"_s));

        bench.press(Qt::Key_0);
        QCOMPARE(bench.answer("harms_our_people"), QString());
        bench.press(Qt::Key_9); // no other key answers
        QCOMPARE(bench.answer("harms_our_people"), QString());
    }

    void oneClickAnswersAndTheSameTakesItBack()
    {
        Bench bench;
        bench.clickMark("solvent", 1);
        QCOMPARE(bench.answer("solvent"), u"no"_s);
        QCOMPARE(bench.page->shownDetails(), Place()); // a click on a mark opens nothing
        bench.clickMark("solvent", 2);
        QCOMPARE(bench.answer("solvent"), u"unknown"_s);
        bench.clickMark("solvent", 2);
        QCOMPARE(bench.answer("solvent"), QString());
        QCOMPARE(bench.card()->model()->rowCount(), 15);
    }

    void severalSelectedLinesAreAnsweredAsOneChange()
    {
        Bench bench;
        const auto selectThree = [&bench] {
            bench.goTo(idOf("fit"));
            bench.press(Qt::Key_Down, Qt::ShiftModifier);
            bench.press(Qt::Key_Down, Qt::ShiftModifier);
        };
        selectThree();
        bench.press(Qt::Key_1);
        QCOMPARE(bench.data().criteria.size(), 3);
        bench.desk.undo();
        QVERIFY(bench.data().criteria.isEmpty());

        selectThree();
        bench.clickMark("wants_what_we_are", 2); // one of them
        QCOMPARE(bench.data().criteria.size(), 3);
        QCOMPARE(bench.answer("fit"), u"unknown"_s);
        bench.desk.undo();
        QVERIFY(bench.data().criteria.isEmpty());
    }

    void aboveTheLinesStandsWhatTheyComeTo()
    {
        Bench bench;
        const auto counts = [&](int number, const QString &words) {
            const QStringList said = gui::saying(bench.page);
            return std::ranges::any_of(said, [&](const QString &text) {
                const QStringList parts = text.split(u" · "_s);
                return std::ranges::any_of(parts, [&](const QString &part) {
                    return part.startsWith(QString::number(number) + u' ') && part.endsWith(words);
                });
            });
        };
        bench.goTo(idOf("fit"));
        bench.press(Qt::Key_1);
        bench.goTo(idOf("failed_before"));
        bench.press(Qt::Key_1); // reversed
        bench.goTo(idOf("root_known"));
        bench.press(Qt::Key_3);
        QVERIFY2(counts(1, u"for saving"_s), qPrintable(gui::saying(bench.page).join(u'\n')));
        QVERIFY(counts(1, u"against it"_s));
        QVERIFY(counts(1, u"not known"_s));
        QVERIFY(counts(12, u"not answered"_s));
    }

    /// The panel of a line that has no record yet fills one in, and stands when that is taken back.
    void thePanelOfALineStandsWithoutItsRecord()
    {
        Bench bench;
        const QString id = idOf("wants_what_we_are");
        const Place line{"criterion", id, {}};
        const QString honest = Criteria::instance().find(id, bench.data()).ifAgainst;
        bench.open(bench.card(), id);
        QCOMPARE(bench.page->shownDetails(), line);
        QVERIFY(bench.data().criteria.isEmpty()); // looking at it makes nothing
        QVERIFY(!bench.says(honest));

        bench.choose(id, "answer", u"No"_s);
        QCOMPARE(bench.answer("wants_what_we_are"), u"no"_s);
        QVERIFY(bench.says(honest));
        QVERIFY(bench.says(u"Speaks against saving"_s));

        gui::press(QKeySequence::Undo);
        gui::settle();
        QVERIFY(bench.data().criteria.isEmpty());
        QCOMPARE(bench.page->shownDetails(), line);
        QVERIFY(!bench.says(honest));

        bench.choose(id, "answer", u"Yes"_s);
        QCOMPARE(bench.answer("wants_what_we_are"), u"yes"_s);
        QVERIFY(!bench.says(honest)); // they speak for saving
        // Removed, a built-in line is one that nobody has answered.
        bench.goTo(id);
        bench.press(Qt::Key_Delete);
        QVERIFY(bench.data().criteria.isEmpty());
        QCOMPARE(bench.card()->model()->rowCount(), 15);
    }

    void aRecordIsEvidenceForTheAnswer()
    {
        Bench bench;
        const QString event = bench.event(u"Reminder of the open invoice"_s);
        const QString id = idOf("solvent");
        bench.open(bench.card(), id);
        auto *term = bench.named<QLineEdit>(u"Find evidence"_s);
        QVERIFY(term);
        bench.click(term);
        bench.type(u"invoice"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().evidence.size(), 1);
        const Evidence evidence = bench.data().evidence.at(0);
        QCOMPARE(evidence.criterionId, id);
        QVERIFY(evidence.causeId.isEmpty());
        QCOMPARE(evidence.targetId, event);
        QCOMPARE(evidence.stance, u"for"_s);
        QVERIFY(bench.data().criteria.find(id)); // made by it
        QVERIFY2(bench.spoken("solvent").contains(u"of evidence"_s), qPrintable(bench.spoken("solvent")));

        // It is led to here, not at the causes.
        bench.window.openPage(u"causes"_s);
        bench.window.reveal({"evidence", evidence.id, {}});
        gui::settle();
        QCOMPARE(bench.window.page(), bench.page);
        QCOMPARE(bench.page->shownDetails(), (Place{"criterion", id, {}}));

        bench.desk.undo();
        QVERIFY(bench.data().evidence.isEmpty() && bench.data().criteria.isEmpty());
    }

    void markedWordsAreEvidenceForALineThatIsFoundByTyping()
    {
        Bench bench;
        const Place notice{"account", u"account"_s, "notice_text"};
        QVERIFY(bench.desk.setField(notice, u"We cannot pay the next term."_s));
        bench.window.reveal(notice);
        gui::settle();
        const auto mark = [](const QString &typed) {
            gui::press(Qt::Key_Home, Qt::ControlModifier);
            for (int letter = 0; letter < 13; ++letter)
                gui::press(Qt::Key_Right, Qt::ShiftModifier);
            gui::press(QKeySequence(u"Ctrl+Shift+E"_s));
            gui::type(typed);
            gui::press(Qt::Key_Return);
            gui::settle();
        };
        mark(u"can they pay"_s);
        QCOMPARE(bench.data().evidence.size(), 1);
        const Evidence evidence = bench.data().evidence.at(0);
        QCOMPARE(evidence.criterionId, idOf("solvent"));
        QCOMPARE(evidence.passage, u"We cannot pay"_s);
        QCOMPARE(evidence.id, passageId(evidence)); // two who mark the same apart make one
        QCOMPARE(bench.data().causes.size(), 0);
        auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QCOMPARE(text->accessibleDescription(),
                 u"Evidence for a yes to “Can they pay for it, now and through the next term?”: “We cannot pay”."_s);

        mark(u"d4"_s); // the same line by its sign: still one
        QCOMPARE(bench.data().evidence.size(), 1);
        gui::press(Qt::Key_Right);                   // at their end
        gui::press(QKeySequence(u"Ctrl+Shift+E"_s)); // from the words to the line
        gui::settle();
        QCOMPARE(bench.page->shownDetails(), (Place{"criterion", idOf("solvent"), {}}));
    }

    void aCriterionOfOnesOwnIsAddedAnsweredAndRemoved()
    {
        Bench bench;
        QVERIFY(bench.page->reveal({"criterion", {}, {}}));
        bench.type(u"Do their drivers like us?"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().criteria.size(), 1);
        const QString id = bench.data().criteria.at(0).id;
        QCOMPARE(bench.shownIn(cardName).last(), u"Do their drivers like us?"_s);
        bench.goTo(id);
        bench.press(Qt::Key_1);
        QVERIFY(bench.spoken(bench.card(), id).contains(u"Speaks for saving"_s));
        bench.press(Qt::Key_Return); // into its panel, where its words can be changed
        gui::settle();
        QVERIFY(bench.field(id, "question"));
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"Do their dispatchers like us?"_s);
        bench.desk.flushEditors();
        QCOMPARE(bench.shownIn(cardName).last(), u"Do their dispatchers like us?"_s);

        bench.click(bench.button(u"Remove this criterion"_s));
        gui::settle();
        QVERIFY(bench.data().criteria.isEmpty());
        QCOMPARE(bench.page->shownDetails(), Place());
        QCOMPARE(bench.card()->model()->rowCount(), 15);
    }

    /// Of a later program, or of a file that was written by hand.
    void aLineThatIsNotKnownHereIsShownByItsKey()
    {
        Bench bench;
        QVERIFY(bench.desk.setField({"criterion", u"decision/weather"_s, "answer"}, u"no"_s));
        Criterion loose;
        loose.question = u"Of no card"_s;
        bench.desk.add(loose);
        QCOMPARE(bench.shownIn(cardName).mid(15), (QStringList{u"weather"_s, u"Of no card"_s}));
        QVERIFY(bench.spoken(bench.card(), u"decision/weather"_s).contains(u"Speaks against saving"_s));
    }

    void theIdealCustomerBeginsWithEightAndIsReassessed()
    {
        Bench bench;
        QVERIFY(!bench.profile());
        bench.click(bench.button(profileName));
        gui::settle();
        bench.click(bench.button(u"Take over eight to start from"_s));
        gui::settle();
        QCOMPARE(bench.data().criteria.size(), 8);
        QCOMPARE(bench.profile()->model()->rowCount(), 8);
        bench.desk.undo();
        QCOMPARE(bench.data().criteria.size(), 0);
        bench.desk.redo();
        gui::settle();

        const QString id = u"profile/size"_s;
        bench.open(bench.profile(), id);
        bench.choose(id, "at_sale", u"Fits"_s);
        bench.choose(id, "now", u"Does not fit"_s);
        bench.choose(id, "proposal", u"Tighten it"_s);
        const QString spoken = bench.spoken(bench.profile(), id);
        QVERIFY2(spoken.contains(u"At the sale: Fits · Now: Does not fit"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"Tighten it"_s));
        QCOMPARE(bench.card()->model()->rowCount(), 15); // they are no lines of the decision
    }

    void aChangedRuleBecomesAnActionByOneClick()
    {
        Bench bench;
        const QString id = u"profile/size"_s;
        Person owner;
        owner.name = u"Lena Hart"_s;
        owner.party = "us";
        const QString person = bench.desk.add(owner);
        QVERIFY(bench.desk.setField({"criterion", id, "proposal_text"}, u"At least ten vehicles"_s));
        QVERIFY(bench.desk.setField({"criterion", id, "owner_id"}, person));
        bench.window.reveal({"criterion", id, {}});
        gui::settle();
        bench.click(bench.button(u"Make it an action"_s));
        gui::settle();
        QCOMPARE(bench.data().actions.size(), 1);
        const Action action = bench.data().actions.at(0);
        QCOMPARE(action.title, u"At least ten vehicles"_s);
        QCOMPARE(action.kind, u"prevent"_s);
        QCOMPARE(action.means, u"profile_change"_s);
        QCOMPARE(action.status, u"candidate"_s);
        QCOMPARE(action.ownerId, person);
        QCOMPARE(action.fromId, id);

        bench.click(bench.button(u"Action: At least ten vehicles"_s)); // where it went
        gui::settle();
        QCOMPARE(bench.window.page()->shownDetails(), (Place{"action", action.id, {}}));
        gui::click(gui::button(bench.window.page(), u"From: They are of a size that our offer is\u00a0…"_s));
        gui::settle();
        QCOMPARE(bench.window.page(), bench.page);
        QCOMPARE(bench.page->shownDetails(), (Place{"criterion", id, {}}));
        bench.desk.undo();
        QVERIFY(bench.data().actions.isEmpty());
    }

    void twoWhoAnswerApartLeaveAnOpenQuestionOnTheLine()
    {
        Bench bench;
        QVERIFY(bench.document->publishAndWait());
        const QString copy = QFileInfo(bench.document->path()).dir().filePath(u"Mailed.db"_s);
        QVERIFY(QFile::copy(bench.document->path(), copy));
        {
            Environment colleague = bench.document->environment();
            colleague.identity = {u"Ruth Okafor"_s, u"laptop-2"_s};
            colleague.home += u"-2"_s;
            auto other = Document::open(copy, colleague);
            QVERIFY(other);
            QVERIFY((*other)->setField("criterion", idOf("solvent"), "answer", u"no"_s));
            QVERIFY((*other)->publishAndWait());
        }
        bench.goTo(idOf("solvent"));
        bench.press(Qt::Key_1);
        QVERIFY(!bench.spoken("solvent").contains(u"both edited"_s));
        QVERIFY(bench.document->mergeFrom(copy));
        gui::settle();
        QVERIFY2(bench.spoken("solvent").contains(u"both edited"_s), qPrintable(bench.spoken("solvent")));
        QVERIFY(!bench.spoken("fit").contains(u"both edited"_s));
    }

    void everyFieldOfALineIsLedTo_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("of the decision") << u"decision/solvent"_s;
        QTest::newRow("of the ideal customer") << u"profile/size"_s;
    }
    void everyFieldOfALineIsLedTo()
    {
        QFETCH(const QString, id);
        Bench bench;
        Person owner;
        owner.name = u"Lena Hart"_s;
        const QString person = bench.desk.add(owner);
        struct Value
        {
            ColumnKey column;
            QString value;
        };
        const Value values[] = {{"question", u"words"_s}, {"answer", u"no"_s},          {"note", u"words"_s},
                                {"at_sale", u"fits"_s},   {"now", u"misfit"_s},         {"proposal", u"drop"_s},
                                {"owner_id", person},     {"proposal_text", u"words"_s}};
        for (const auto &[column, value] : values)
            QVERIFY(bench.desk.setField({"criterion", id, column}, value));
        for (const auto &[column, value] : values) {
            bench.window.openPage(u"account"_s);
            bench.window.reveal({"criterion", id, column});
            gui::settle();
            QCOMPARE(bench.window.page(), bench.page);
            const Field *field = bench.field<Field>(id, column);
            QVERIFY2(field && field->isAncestorOf(QApplication::focusWidget()), qPrintable(column.toString()));
        }
    }

    void theVerdictIsGivenHereAndReachedFromTheReview()
    {
        Bench bench;
        bench.window.openPage(u"review"_s);
        gui::settle();
        gui::click(gui::button(bench.window.page(), u"Verdict and next time"_s));
        gui::settle();
        gui::click(gui::button(bench.window.page(), u"Judge the loss, on the page of the decision"_s));
        gui::settle();
        QCOMPARE(bench.window.page(), bench.page);
        const Field *field = nullptr;
        for (const auto *each : bench.page->findChildren<Field *>()) {
            if (each->place().column == u"verdict" && each->place().table == u"workbook")
                field = each;
        }
        QVERIFY(field && field->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TestDecision)
#include "tst_decision.moc"
