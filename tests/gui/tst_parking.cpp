#include "core/guide/meetings.h"
#include "tests/support/pagebench.h"
#include "ui/cockpit/cockpit.h"
#include "ui/fields/field.h"
#include "ui/frame/sidepanel.h"
#include "ui/lists/entrylist.h"
#include "ui/meeting/parkingpanel.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/account/accountpage.h"
#include "ui/pages/review/reviewpage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;

struct Bench : PageBench<ReviewPage>
{
    explicit Bench(bool sample = false)
        : PageBench(sample)
    {
    }

    ParkingPanel *panel() const
    {
        gui::settle();
        auto *panel = window.findChild<ParkingPanel *>();
        return panel && panel->isVisible() ? panel : nullptr;
    }
    QString atLine() const
    {
        gui::settle();
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return line && panel() && panel()->isAncestorOf(line) ? line->accessibleName() : QString();
    }
    EntryList *list(const QString &name) const { return gui::find<EntryList>(panel(), name); }
    void useFirst(EntryList *list, int verb = 0)
    {
        const QModelIndex row = list->entries()->index(0);
        gui::point(list->viewport(), list->visualRect(row).center());
        gui::click(list->viewport(), list->verbRects(row).at(verb).center());
        gui::settle();
    }
    QString parked(const QString &text)
    {
        Parked parked;
        parked.text = text;
        parked.page = u"causes"_s;
        return desk.add(parked);
    }
    QString meetingOn(const QString &at)
    {
        Meeting meeting;
        meeting.at = Edtf::parse(at);
        return desk.add(meeting);
    }
};

} // namespace

/// What leads away from the matter at hand is parked by one key, wherever one is, and so is an idea for a change.
class TestParking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneKeyParksOnEveryPageAndLeadsBack_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry &page : pageRegistry())
            QTest::newRow(qPrintable(page.key)) << page.key;
    }
    void oneKeyParksOnEveryPageAndLeadsBack()
    {
        QFETCH(QString, page);
        Bench bench(true);
        bench.window.openPage(page);
        gui::settle();
        QWidget *before = QApplication::focusWidget();
        const qsizetype count = bench.data().parked.size();
        bench.press(Qt::Key_P, both);
        QCOMPARE(bench.atLine(), u"Park a thought"_s);
        bench.type(u"Who owns the export?"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().parked.size(), count + 1);
        const Parked parked = bench.data().parked.at(count);
        QCOMPARE(parked.text, u"Who owns the export?"_s);
        QCOMPARE(parked.page, page);
        QCOMPARE(parked.byId, bench.desk.ownPerson());
        QVERIFY(parked.meetingId.isEmpty() && parked.settledOn.isNull());
        QCOMPARE(bench.atLine(), u"Park a thought"_s); // the next one
        QVERIFY(gui::titlesIn(bench.list(u"Parked"_s)).contains(parked.text));

        bench.press(Qt::Key_K, both);
        QCOMPARE(bench.atLine(), u"Note a candidate for an action"_s);
        const qsizetype actions = bench.data().actions.size();
        bench.type(u"Ask the depots before we sell"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().actions.size(), actions + 1);
        const Action action = bench.data().actions.at(actions);
        QCOMPARE(action.status, u"candidate"_s);
        QVERIFY(!action.decideOn.isNull());
        QVERIFY(gui::titlesIn(bench.list(u"Candidates"_s)).contains(action.title));

        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.panel());
        QCOMPARE(QApplication::focusWidget(), before);
        bench.desk.undo();
        bench.desk.undo();
        QCOMPARE(bench.data().parked.size(), count);
        QCOMPARE(bench.data().actions.size(), actions);
    }

    /// Amid a word, and what was typed stays.
    void itLeadsBackIntoTheFieldThatOneWasTypingIn()
    {
        Bench bench;
        bench.window.openPage(u"account"_s);
        bench.window.page()->reveal({"account", bench.data().account.id, "notice_text"});
        bench.type(u"They leave."_s);
        gui::settle();
        auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        for (int i = 0; i < 7; ++i)
            bench.press(Qt::Key_Left);
        const int at = text->textCursor().position();
        bench.press(Qt::Key_P, both);
        QCOMPARE(bench.atLine(), u"Park a thought"_s);
        QCOMPARE(bench.data().account.noticeText, u"They leave."_s);
        bench.press(Qt::Key_K, both); // within the panel one does not forget where one was
        bench.press(Qt::Key_Escape);
        gui::settle();
        QCOMPARE(QApplication::focusWidget(), text);
        QCOMPARE(text->textCursor().position(), at);
        bench.type(u"X"_s);
        gui::settle();
        QCOMPARE(text->toPlainText().indexOf(u'X'), at);
    }

    void aPanelThatIsOpenRemembersWhereOneWentSince()
    {
        Bench bench(true);
        bench.press(Qt::Key_P, both);
        bench.window.openPage(u"causes"_s);
        gui::settle();
        QWidget *stop = bench.window.page()->firstStop();
        stop->setFocus();
        bench.press(Qt::Key_P, both);
        QCOMPARE(bench.atLine(), u"Park a thought"_s);
        bench.type(u"Later"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(std::prev(bench.data().parked.end())->page, u"causes"_s);
        bench.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), stop);
    }

    void itWorksAmidACall()
    {
        Bench bench(true);
        Interview interview;
        interview.kind = "exit";
        interview.status = "planned";
        bench.desk.openCall(bench.desk.add(interview));
        gui::settle();
        auto *cockpit = bench.window.findChild<Cockpit *>();
        QVERIFY(cockpit && cockpit->isVisible());
        QWidget *before = QApplication::focusWidget();
        QVERIFY(cockpit->isAncestorOf(before));
        bench.press(Qt::Key_P, both);
        QCOMPARE(bench.atLine(), u"Park a thought"_s);
        bench.type(u"Ask about the invoice"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(std::prev(bench.data().parked.end())->page, u"interviews"_s);
        bench.press(Qt::Key_Escape);
        QVERIFY(cockpit->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    /// What came up while one is held belongs to it; of one that is over, or is held on another day, nothing does.
    void whatComesUpInAMeetingBelongsToIt()
    {
        Bench bench;
        const QString over = bench.meetingOn(u"2026-03-12T09:00"_s), other = bench.meetingOn(u"2026-03-13T09:00"_s);
        bench.desk.setField({"meeting", over, "ended_at"}, u"2026-03-12T09:45"_s);
        bench.press(Qt::Key_P, both);
        bench.type(u"One"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.data().parked.at(0).meetingId.isEmpty());
        const QString now = bench.meetingOn(u"2026-03-12T14:00"_s);
        bench.type(u"Two"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().parked.at(1).meetingId, now);
        bench.press(Qt::Key_K, both);
        bench.type(u"Three"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().actions.at(0).meetingId, now);
    }

    void oneClickSettlesAndIsTakenBack()
    {
        Bench bench;
        const QString id = bench.parked(u"Who owns the export?"_s);
        bench.press(Qt::Key_P, both);
        EntryList *list = bench.list(u"Parked"_s);
        QVERIFY(list->entries()->index(0).data(EntryModel::EntryRole).value<Entry>().detail.contains(u"Causes"_s));
        bench.useFirst(list);
        QCOMPARE(bench.data().parked.find(id)->settledOn, Edtf::day({2026, 3, 12}));
        QCOMPARE(list->model()->rowCount(), 0);
        QCOMPARE(bench.notices.last(), u"Settled: Who owns the export?"_s);
        bench.desk.undo();
        QVERIFY(bench.data().parked.find(id)->settledOn.isNull());
        QCOMPARE(list->model()->rowCount(), 1);
        // And so does its removal, by the keyboard.
        list->select(id);
        list->setFocus();
        bench.press(Qt::Key_Delete);
        QVERIFY(bench.data().parked.isEmpty());
        bench.desk.undo();
        QVERIFY(bench.data().parked.find(id));
    }

    void whatIsTypedOutlivesThePanel()
    {
        Bench bench;
        bench.press(Qt::Key_K, both);
        bench.type(u"Half an idea"_s);
        gui::click(gui::find<QAbstractButton>(&bench.window, u"Close the panel"_s));
        QVERIFY(!bench.panel());
        QCOMPARE(bench.desk.unsaved().size(), 1);
        bench.desk.reveal(bench.desk.unsaved().front().place); // "Go there"
        QCOMPARE(bench.atLine(), u"Note a candidate for an action"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Half an idea"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().actions.size(), 1);
        QVERIFY(bench.desk.unsaved().empty());
    }

    /// Whoever closes the window amid a line meant to keep it.
    void whatIsTypedIsAddedWhenTheWindowCloses()
    {
        Bench bench;
        bench.press(Qt::Key_P, both);
        bench.type(u"Almost gone"_s);
        QSignalSpy changed(bench.document, &Document::changed);
        bench.window.close();
        QVERIFY(changed.count() > 0);
    }

    void searchingLeadsToIt()
    {
        Bench bench;
        const QString id = bench.parked(u"Who owns the export?"_s);
        const auto hits = bench.document->search(u"export"_s, 10);
        QCOMPARE(hits.size(), size_t(1));
        bench.window.openPage(u"causes"_s);
        bench.desk.reveal({hits[0].table, hits[0].id, hits[0].column}, int(hits[0].start), int(hits[0].length));
        gui::settle();
        QCOMPARE(bench.window.page()->key(), u"review"_s);
        QCOMPARE(bench.page->shownDetails(), (Place{"parked", id, {}}));
        auto *field = qobject_cast<Field *>(QApplication::focusWidget()->parentWidget());
        QVERIFY(field);
        QCOMPARE(field->place(), (Place{"parked", id, "text"}));
    }

    /// It becomes what it turned out to be, in one change, and is settled with that.
    void itBecomesAQuestionOrACandidate()
    {
        Bench bench;
        const QString one = bench.parked(u"Who owns the export?"_s), two = bench.parked(u"Ask the depots"_s);
        QVERIFY(bench.page->reveal({"parked", one, {}}));
        bench.click(bench.button(u"Make it an open question"_s));
        QCOMPARE(bench.data().unknowns.size(), 1);
        QCOMPARE(bench.data().unknowns.at(0).question, u"Who owns the export?"_s);
        QVERIFY(!bench.data().parked.find(one)->settledOn.isNull());
        QVERIFY(!bench.button(u"Make it an open question"_s));
        bench.desk.undo();
        QVERIFY(bench.data().unknowns.isEmpty() && bench.data().parked.find(one)->settledOn.isNull());

        bench.desk.reveal({"parked", two, {}}); // one was led to where the question had been
        gui::settle();
        bench.click(bench.button(u"Make it a candidate for an action"_s));
        QCOMPARE(bench.data().actions.size(), 1);
        QCOMPARE(bench.data().actions.at(0).fromId, two);
        QCOMPARE(bench.data().actions.at(0).status, u"candidate"_s);
    }

    void thePageListsWhatIsOpenFirst()
    {
        Bench bench;
        QVERIFY2(bench.visibleInputs() <= 7, qPrintable(QString::number(bench.visibleInputs())));
        bench.click(bench.button(u"Parked"_s));
        QVERIFY(bench.named<QLineEdit>(u"Add a thought for later"_s));
        const QString one = bench.parked(u"One"_s);
        bench.parked(u"Two"_s);
        bench.desk.setField({"parked", one, "settled_on"}, u"2026-03-11"_s);
        QVERIFY(bench.page->reveal({"parked", one, {}}));
        gui::settle();
        QCOMPARE(bench.shownIn(u"Parked"_s), QStringList({u"Two"_s, u"One"_s}));
    }
};

QTEST_MAIN(TestParking)
#include "tst_parking.moc"
