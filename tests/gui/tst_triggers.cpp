#include "core/guide/complaints.h"
#include "core/journal/revision.h"
#include "core/report/builder.h"
#include "tests/report/modeltext.h"
#include "tests/support/pagebench.h"
#include "ui/frame/sidepanel.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/triggers/triggerspage.h"
#include "ui/widgets/foldbutton.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// The page of a case whose notice came on Tuesday, 10 March; today is the Thursday after.
struct Bench : PageBench<TriggersPage>
{
    Bench() { desk.setField({"account", "account", "notice_on"}, "2026-03-10"); }

    void add(const QString &line)
    {
        page->firstStop()->setFocus();
        type(line);
        press(Qt::Key_Return);
    }
    QString understood() const { return static_cast<QLineEdit *>(page->firstStop())->accessibleDescription(); }
    const Event &event(const QString &title) const
    {
        for (const Event &event : data().events) {
            if (event.title == title)
                return event;
        }
        qFatal("no event %s", qPrintable(title));
    }
    void openDetails(const QString &title)
    {
        page->reveal({"event", event(title).id, {}});
        press(Qt::Key_Return);
    }
    /// The mark at the end of a row is clicked.
    void clickMark(const QString &group, int row)
    {
        auto *list = named<EntryList>(group);
        const QModelIndex index = list->model()->index(row, 0);
        gui::bringIntoView(list->viewport(), list->visualRect(index));
        click(list->viewport(), list->verbRects(index).front().center());
    }
    QString report() const
    {
        const ReportOptions options{QDateTime({2026, 3, 12}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
        return test::textOf(buildReport(data(), options, Texts()));
    }
    void unfold(const QString &part)
    {
        auto *fold = static_cast<FoldButton *>(button(part));
        QVERIFY2(fold, qPrintable(part));
        fold->setFocus();
        press(Qt::Key_Space);
    }
};

} // namespace

class TestTriggers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageAsksForLittle()
    {
        Bench bench;
        QVERIFY(bench.visibleInputs() >= 4);
        QVERIFY(bench.visibleInputs() <= 7);
        QCOMPARE(bench.nameless(), QStringList());
    }

    void aLineIsOneChangeAndOneUndo()
    {
        Bench bench;
        const auto before = bench.document->history()->size();
        bench.add(u"Fri 15:40 credit refused @Meyer @Falk #ops via phone !"_s);
        QCOMPARE(bench.data().events.size(), 1);
        QCOMPARE(bench.data().people.size(), 2);
        QCOMPARE(bench.data().eventPeople.size(), 2);
        QCOMPARE(bench.data().workbook.finalStrawId, bench.event(u"credit refused"_s).id);
        QCOMPARE(bench.document->history()->size(), before + 1);
        bench.desk.undo();
        QVERIFY(bench.data().events.isEmpty());
        QVERIFY(bench.data().people.isEmpty());
        QVERIFY(bench.data().workbook.finalStrawId.isEmpty());
    }

    void whoIsKnownIsNotAddedAgain()
    {
        Bench bench;
        bench.add(u"Mon called @Jonas_Meyer"_s);
        bench.type(u"Tue called again @meyer"_s);
        QCOMPARE(bench.understood(), u"Tue 10 Mar 2026 · Jonas Meyer"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().people.size(), 1);
        QCOMPARE(bench.data().eventPeople.size(), 2);
    }

    void aNewPersonIsOfThePartyThatIsNamed()
    {
        Bench bench;
        bench.add(u"asked for approval @Okafor #us"_s);
        QCOMPARE(bench.data().people.at(0).party, u"us"_s);
    }

    void whatSaysNothingStaysInTheLine()
    {
        Bench bench;
        bench.add(u"!"_s);
        QVERIFY(bench.data().events.isEmpty());
        QCOMPARE(static_cast<QLineEdit *>(bench.page->firstStop())->text(), u"!"_s);
    }

    void eventsStandByDayAndWeek()
    {
        Bench bench;
        for (const char *line : {"10 Mar notice read out", "6 Mar credit refused", "26 Feb invoice sent",
                                 "1 Dec review missed", "11 Mar export asked for", "somebody mentioned a rival"})
            bench.add(QString::fromLatin1(line));
        QCOMPARE(bench.shownIn(u"The day of the notice"_s), QStringList{"notice read out"});
        QCOMPARE(bench.shownIn(u"That week"_s), QStringList{"credit refused"});
        QCOMPARE(bench.shownIn(u"The week before"_s), QStringList{"invoice sent"});
        // Added here, so it stays here, whatever its date.
        QCOMPARE(bench.shownIn(u"Earlier"_s), QStringList{"review missed"});
        QCOMPARE(bench.shownIn(u"After the notice"_s), QStringList{"export asked for"});
        QCOMPARE(bench.shownIn(u"Without a date"_s), QStringList{"somebody mentioned a rival"});
    }

    void withoutANoticeTheDaysEndToday()
    {
        Bench bench;
        bench.desk.setField({"account", "account", "notice_on"}, {});
        bench.add(u"Thu they called"_s);
        QCOMPARE(bench.shownIn(u"Today"_s), QStringList{"they called"});
        QCOMPARE(bench.event(u"they called"_s).at, Edtf::day(QDate(2026, 3, 12)));
    }

    void thereIsOneFinalStraw()
    {
        Bench bench;
        bench.add(u"Thu invoice corrected !"_s);
        bench.type(u"Fri credit refused !"_s);
        QVERIFY(bench.understood().contains(u"final straw, instead of “invoice corrected”"_s));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().workbook.finalStrawId, bench.event(u"credit refused"_s).id);

        // In the list by the sign that marks it in the line, in the details by the box.
        bench.page->reveal({"event", bench.event(u"invoice corrected"_s).id, {}});
        bench.type(u"!"_s);
        QCOMPARE(bench.data().workbook.finalStrawId, bench.event(u"invoice corrected"_s).id);
        bench.press(Qt::Key_Return);
        auto *box = bench.window.findChild<QCheckBox *>();
        QVERIFY(box->isChecked());
        box->setFocus();
        bench.press(Qt::Key_Space);
        QVERIFY(bench.data().workbook.finalStrawId.isEmpty());
        // Marking and unmarking within a minute is one change.
        bench.desk.undo();
        QCOMPARE(bench.data().workbook.finalStrawId, bench.event(u"credit refused"_s).id);
    }

    /// Seen at every row, filled at one, said to screen readers; not an offer that each row makes.
    void theMarkOfARowMovesTheFinalStraw()
    {
        Bench bench;
        bench.add(u"Thu invoice corrected"_s);
        bench.add(u"Fri credit refused !"_s);
        auto *list = bench.named<EntryList>(u"That week"_s);
        const auto spoken = [list](int row) {
            return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(!spoken(0).contains(u"final straw"_s));
        QVERIFY(spoken(1).contains(u"final straw"_s));
        bench.clickMark(u"That week"_s, 0);
        QCOMPARE(bench.data().workbook.finalStrawId, bench.event(u"invoice corrected"_s).id);
        QVERIFY(spoken(0).contains(u"final straw"_s));
        QVERIFY(!spoken(1).contains(u"final straw"_s));
        bench.clickMark(u"That week"_s, 0);
        QVERIFY(bench.data().workbook.finalStrawId.isEmpty());
    }

    void enterLeadsIntoTheDetailsAndEscapeBack()
    {
        Bench bench;
        bench.add(u"Fri credit refused"_s);
        bench.openDetails(u"credit refused"_s);
        QCOMPARE(bench.window.focusWidget()->accessibleName(), u"What happened"_s);
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.window.focusWidget(), bench.named<EntryList>(u"That week"_s));
    }

    void eachPersonTellsItApart()
    {
        Bench bench;
        bench.add(u"Fri credit refused @Meyer"_s);
        const QString id = bench.event(u"credit refused"_s).id;
        bench.openDetails(u"credit refused"_s);
        bench.unfold(u"Who was involved"_s);
        bench.named<QLineEdit>(u"Add someone who was involved"_s)->setFocus();
        bench.type(u"Falk"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().eventPeople.size(), 2);

        QTRY_VERIFY(bench.named<QPlainTextEdit>(u"As told by Falk"_s));
        for (const QString &name : {u"Meyer"_s, u"Falk"_s}) {
            bench.named<QPlainTextEdit>(u"As told by %1"_s.arg(name))->setFocus();
            bench.type(u"as %1 saw it"_s.arg(name));
        }
        bench.desk.flushEditors();
        QCOMPARE(bench.data().lines.size(), 2);
        for (const Line &line : bench.data().lines) {
            QCOMPARE(line.eventId, id);
            QCOMPARE(line.kind, u"verbatim"_s);
            QCOMPARE(line.text, u"as %1 saw it"_s.arg(bench.data().nameOf(line.personId)));
        }
    }

    void whatACustomerTellsIsQuotedAsTheyAllowed()
    {
        Bench bench;
        bench.add(u"Fri credit refused @Meyer !"_s);
        bench.openDetails(u"credit refused"_s);
        bench.unfold(u"Who was involved"_s);
        QVERIFY(!bench.named(u"Tone"_s)); // nothing is there yet that could have one
        bench.click(bench.named<QPlainTextEdit>(u"As told by Meyer"_s));
        bench.type(u"Nobody listened."_s);
        bench.desk.flushEditors();
        const auto note = [&] { return bench.data().lines.at(0); };
        QCOMPARE(note().quotable, u"not_asked"_s);
        QVERIFY(!bench.report().contains(u"Nobody listened."_s));

        bench.click(bench.named<QAbstractButton>(u"Consent to quoting: May be quoted by name"_s), QPoint(14, 10));
        QCOMPARE(note().quotable, u"named"_s);
        QCOMPARE(bench.report().count(u"“Nobody listened.”"_s), 1);
        bench.click(bench.named<QPlainTextEdit>(u"Useful point"_s));
        bench.type(u"A call before the rule"_s);
        bench.click(bench.named(u"Tone"_s));
        bench.type(u"angry"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(note().usefulPoint, u"A call before the rule"_s);
        QCOMPARE(note().tone, u"angry"_s);

        bench.click(bench.named<QAbstractButton>(u"Consent to quoting: May not be quoted"_s), QPoint(14, 10));
        QCOMPARE(note().quotable, u"no"_s);
        QVERIFY(!bench.report().contains(u"Nobody listened."_s));
        QVERIFY(bench.report().contains(u"A call before the rule"_s));

        // What we think ourselves asks nobody.
        bench.click(bench.button(u"Our view"_s));
        bench.desk.setField({"line", note().id, "quotable"}, {});
        QVERIFY(!bench.named(u"Consent to quoting: May not be quoted"_s));
    }

    /// A note whose speaker was removed, and a second note of one person.
    void everyNoteAboutAnEventCanBeReachedAndRemoved()
    {
        Bench bench;
        bench.add(u"Fri credit refused @Meyer"_s);
        const QString event = bench.event(u"credit refused"_s).id;
        const QString meyer = bench.data().people.at(0).id;
        for (const QString &person : {meyer, meyer, QString()}) {
            Line note;
            note.eventId = event;
            note.personId = person;
            note.text = u"told"_s;
            const QString id = bench.desk.add(note);
            gui::settle();
            QVERIFY(bench.page->reveal({"line", id, "text"}));
            auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
            QVERIFY(editor);
            QCOMPARE(editor->toPlainText(), u"told"_s);
        }
        bench.click(bench.named<QAbstractButton>(u"Remove what is told without a name"_s));
        QCOMPARE(bench.data().lines.size(), 2);
        bench.click(bench.named<QAbstractButton>(u"Was not involved: Meyer"_s));
        QVERIFY(bench.data().lines.isEmpty());
        QCOMPARE(bench.notices.last(), u"Removed: Meyer, with 2 notes about this event."_s);
        const auto isInPanel = [] {
            const QWidget *around = QApplication::focusWidget();
            while (around && !qobject_cast<const SidePanel *>(around))
                around = around->parentWidget();
            return around != nullptr;
        };
        QTRY_VERIFY(isInPanel());
    }

    void theForkAsksWhatFollowsFromItsAnswer()
    {
        Bench bench;
        bench.add(u"Fri credit refused"_s);
        bench.openDetails(u"credit refused"_s);
        bench.unfold(u"Did it follow our process?"_s);
        QVERIFY(!bench.named(u"Who decided otherwise"_s));
        bench.button(u"We departed from it"_s)->click();
        QCOMPARE(bench.event(u"credit refused"_s).process, u"departed"_s);
        QTRY_VERIFY(bench.named(u"Who decided otherwise"_s));
        QVERIFY(bench.named(u"What they knew then"_s));
        QVERIFY(bench.named(u"What made it the sensible thing to do then?"_s));
        bench.button(u"We kept to it, and they disliked it"_s)->click();
        QTRY_VERIFY(!bench.named(u"Who decided otherwise"_s));
        QTRY_VERIFY(bench.named(u"What displeased them about it"_s));
        QVERIFY(bench.named(u"Which part did they mind, and what did it cost them?"_s));
    }

    void aComplaintSaysHowLongOurReplyTook()
    {
        Bench bench;
        bench.add(u"3 Mar 9:20 asked for a credit"_s);
        const QString id = bench.event(u"asked for a credit"_s).id;
        bench.openDetails(u"asked for a credit"_s);
        bench.unfold(u"Complaint"_s);
        bench.click(bench.button(u"This was a complaint"_s));
        QCOMPARE(bench.event(u"asked for a credit"_s).kind, u"complaint"_s);
        QTRY_VERIFY(bench.named(u"Replied on"_s));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"What fell short"_s);
        bench.named(u"Replied on"_s)->setFocus();
        bench.type(u"6 Mar"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().complaints.find(id)->repliedOn, Edtf::parse(u"2026-03-06"));
        QStringList texts;
        for (const QLabel *label : bench.window.findChildren<QLabel *>())
            texts += label->text();
        QVERIFY2(texts.contains(u"Time to our reply: 3 days"_s), qPrintable(texts.join(u'|')));

        // Only the one that led to the cancellation asks for the whole walk.
        QVERIFY(!suggestsWholeWalk(bench.data()));
        bench.click(bench.button(u"This complaint led to the cancellation"_s));
        QCOMPARE(bench.data().workbook.complaintId, id);
        QVERIFY(suggestsWholeWalk(bench.data()));

        bench.click(bench.button(u"It was no complaint"_s));
        QVERIFY(bench.data().complaints.isEmpty());
        QVERIFY(bench.data().workbook.complaintId.isEmpty());
        QVERIFY(bench.event(u"asked for a credit"_s).kind.isEmpty());
        QTRY_COMPARE(QApplication::focusWidget(), bench.button(u"This was a complaint"_s));
        bench.desk.undo();
        QCOMPARE(bench.data().complaints.find(id)->repliedOn, Edtf::parse(u"2026-03-06"));
        QCOMPARE(bench.data().workbook.complaintId, id);
    }

    void whatIsPutRightHereIsDueWithinTwoDays()
    {
        Bench bench;
        bench.add(u"Fri credit refused"_s);
        bench.openDetails(u"credit refused"_s);
        bench.unfold(u"Within two days"_s);
        bench.named<QLineEdit>(u"Add what can be put right within two days"_s)->setFocus();
        for (auto *line : bench.window.findChildren<QLineEdit *>()) {
            // Of the two on the page, the one of this event.
            if (line->isVisible() && line->accessibleName() == u"Add what can be put right within two days"_s)
                line->setFocus();
        }
        bench.type(u"send the credit note @Falk #finance"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().actions.size(), 1);
        const Action &action = bench.data().actions.at(0);
        QCOMPARE(action.title, u"send the credit note"_s);
        QCOMPARE(action.kind, u"fix_for_them"_s);
        QCOMPARE(action.eventId, bench.event(u"credit refused"_s).id);
        QCOMPARE(action.dueOn, Edtf::day(QDate(2026, 3, 14)));
        QCOMPARE(bench.data().nameOf(action.ownerId), u"Falk"_s);
        QCOMPARE(bench.data().people.at(0).party, u"us"_s);
    }

    void moreDaysShowOlderEvents()
    {
        Bench bench;
        Event old;
        old.title = u"review missed"_s;
        old.at = Edtf::parse(u"2026-02-12");
        bench.desk.add(old);
        QVERIFY(bench.shownIn(u"Earlier"_s).isEmpty());
        bench.page->reveal({"workbook", bench.data().workbook.id, "trigger_days"});
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"30"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().workbook.triggerDays, Number(30));
        QCOMPARE(bench.shownIn(u"Earlier"_s), QStringList{"review missed"});
    }
};

QTEST_MAIN(TestTriggers)
#include "tst_triggers.moc"
