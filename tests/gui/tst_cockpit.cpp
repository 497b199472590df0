#include "core/guide/interviewcourse.h"
#include "core/guide/notes.h"
#include "core/guide/permission.h"
#include "core/guide/prompts.h"
#include "tests/support/callbench.h"
#include "ui/frame/sidepanel.h"
#include "ui/pages/records/interviewmoves.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

QString personCalled(const Snapshot &workbook, const QString &name)
{
    for (const Person &person : workbook.people) {
        if (person.name == name)
            return person.id;
    }
    return {};
}

} // namespace

class TestCockpit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverIsTypedAfterOpeningIsTheFirstNote_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by the button of the sheet") << false;
        QTest::newRow("by its keys") << true;
    }
    void whateverIsTypedAfterOpeningIsTheFirstNote()
    {
        QFETCH(const bool, byKeys);
        CallBench bench;
        if (byKeys)
            bench.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        else
            bench.open();
        bench.note(u"We were never asked."_s);
        QCOMPARE(bench.notes().size(), 1);
        QCOMPARE(bench.notes()[0].text, u"We were never asked."_s);
        QCOMPARE(bench.interview().status, u"held"_s);
        QCOMPARE(bench.interview().heldAt, InterviewMoves(bench.desk).now());
        QVERIFY(!bench.page->isVisible());
        QVERIFY(!QApplication::activeModalWidget());

        // Back on the sheet, the line there goes on with the same.
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.type(u"He avoids"_s);
        if (byKeys)
            bench.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        else
            bench.click(gui::button(bench.cockpit(), u"Back to the workbook"_s));
        QVERIFY(bench.page->isVisible());
        bench.type(u" the subject"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.notes().size(), 2);
        QCOMPARE(bench.notes()[1].text, u"He avoids the subject"_s);
        QCOMPARE(bench.notes()[1].kind, u"ours"_s);
    }

    void ofThirtyNotesWrittenAsFastAsCanBeNoneIsLost()
    {
        CallBench bench;
        bench.open();
        QStringList texts, kinds;
        for (int i = 0; i < 30; ++i) {
            const bool ours = i % 3 == 1, seen = i % 5 == 4 && !ours;
            for (int steps = ours ? 1 : seen ? 2 : 0; steps > 0; --steps) // theirs, ours, seen
                QTest::sendKeyEvent(QTest::Click, gui::keyWindow(), Qt::Key_T, QString(), Qt::ControlModifier);
            texts += u"note number %1 as it was said"_s.arg(i);
            kinds += ours ? u"ours"_s : seen ? u"observed"_s : u"verbatim"_s;
            gui::type(texts.last());
            QTest::sendKeyEvent(QTest::Click, gui::keyWindow(), Qt::Key_Return, u"\r"_s, Qt::NoModifier);
            bench.steady += 9000;
        }
        QCOMPARE(bench.notes().size(), 30);
        for (int i = 0; i < 30; ++i) {
            QCOMPARE(bench.notes()[i].text, texts[i]);
            QCOMPARE(bench.notes()[i].kind, kinds[i]);
            QCOMPARE(bench.notes()[i].offsetS, 9 * i);
        }
        gui::settle();
        QCOMPARE(gui::titlesIn(bench.list(u"Notes"_s)), texts);
    }

    /// Whoever writes on without a pause loses no more than half a second either.
    void whatIsWrittenIsStoredThoughOneWritesOn()
    {
        CallBench bench;
        bench.open();
        QTRY_VERIFY((gui::type(u"x"_s), !bench.notes().empty()));
        QVERIFY(!bench.call->draft().isEmpty());
        QTRY_VERIFY((gui::type(u"y"_s), bench.notes()[0].text.contains(u'y')));
    }

    void whoSpeaksIsSaidByOneKeyEach()
    {
        CallBench bench;
        bench.open();
        bench.press(Qt::Key_F9);
        bench.type(u"Nils Berg"_s);
        bench.press(Qt::Key_Return);
        gui::settle();
        QCOMPARE(QApplication::focusWidget(), bench.edit());
        const QString ingrid = bench.interview().personId, nils = personCalled(bench.data(), u"Nils Berg"_s);
        QVERIFY(bench.data().interviewPeople.find(bench.id + u'/' + nils));
        bench.note(u"It was the depot."_s); // whoever was named speaks
        bench.press(Qt::Key_F2);
        bench.note(u"It was the price."_s);
        bench.press(Qt::Key_F3);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.note(u"They do not agree."_s);
        QCOMPARE(bench.notes()[0].personId, nils);
        QCOMPARE(bench.notes()[1].personId, ingrid);
        QCOMPARE(bench.notes()[2].personId, QString()); // ours, and nobody was named as interviewer
        // Whoever is named speaks: their words, though it was said before that the note is ours.
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.press(Qt::Key_F2);
        bench.note(u"We were never asked."_s);
        QCOMPARE(bench.notes()[3].kind, u"verbatim"_s);
        QCOMPARE(bench.notes()[3].personId, ingrid);
        bench.press(Qt::Key_F9);
        bench.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), bench.edit());
        QCOMPARE(bench.data().interviewPeople.size(), 1);
    }

    void whoeverCallsUnplannedIsNamedOnTheWay()
    {
        CallBench bench{QString()};
        bench.open();
        bench.note(u"Is this still the right number?"_s);
        QCOMPARE(bench.notes()[0].personId, QString());
        bench.press(Qt::Key_F9);
        bench.type(u"Ingrid Solberg"_s);
        bench.press(Qt::Key_Return);
        gui::settle();
        bench.note(u"Good."_s);
        QCOMPARE(bench.data().nameOf(bench.interview().personId), u"Ingrid Solberg"_s);
        QCOMPARE(bench.notes()[1].personId, bench.interview().personId);
        QVERIFY(bench.data().interviewPeople.isEmpty());
    }

    void questionsAreAskedInTheirOrderAndSink()
    {
        CallBench bench;
        InterviewMoves(bench.desk).addUnknown(u"Who signed it off?"_s);
        InterviewMoves(bench.desk).addQuestions(bench.id, {u"interviews.decided"_s, u"newer.question"_s});
        const QString unknown = bench.data().unknowns.at(0).id;
        bench.open();
        const auto course = [&] { return courseOf(bench.interview(), bench.data()); };
        QCOMPARE(course()[0].key, u"interviews.decided"_s);
        QCOMPARE(course()[1].text, u"newer.question"_s); // kept and shown, whoever knows it
        QCOMPARE(course()[2].key, unknown);
        QCOMPARE(course()[3].key, u"interviews.changed"_s); // of the core of the bank

        bench.press(Qt::Key_Return, Qt::ControlModifier); // asked, and what comes now is the answer
        bench.note(u"In December, by the board."_s);
        QCOMPARE(bench.notes()[0].promptKey, u"interviews.decided"_s);
        QCOMPARE(course().back().key, u"interviews.decided"_s);
        QVERIFY(course().back().asked);
        bench.press(Qt::Key_Down, Qt::ControlModifier);
        bench.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(bench.call->question(), unknown);
        bench.note(u"Nobody knows."_s); // a note asks it as well
        const InterviewQuestion *asked = bench.data().interviewQuestions.find(bench.id + u'/' + unknown);
        QVERIFY(asked && asked->unknownId == unknown && !asked->askedAt.isNull());
        QVERIFY(bench.data().interviewQuestions.find(bench.id + u"/newer.question"_s)->askedAt.isNull());
    }

    void followUpsFitTheKindOfTheNote()
    {
        CallBench bench;
        bench.open();
        bench.note(u"I knew it."_s);
        bench.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.call->question(), u"follow_ups.observation_detail"_s);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.note(u"He sounds relieved."_s);
        QCOMPARE(bench.notes()[1].promptKey, u"follow_ups.observation_detail"_s);
        QVERIFY(bench.data().interviewQuestions.isEmpty()); // asked between two questions
        bench.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.call->question(), u"follow_ups.judgement_basis"_s); // after a view of ours
    }

    void whatIsSaidAroundTheQuestionsIsTickedOff()
    {
        CallBench bench;
        bench.open();
        const std::vector<FrameItem> frame = frameOf(bench.interview(), bench.data());
        QVERIFY(frame.size() > 6);
        QVERIFY(!frame.front().closes && frame.back().closes);
        bench.press(Qt::Key_L, Qt::ControlModifier);
        const Answer *ticked = bench.data().answers.find(frame[0].key + u'/' + bench.id);
        QVERIFY(ticked);
        QCOMPARE(ticked->subjectId, bench.id);
        QCOMPARE(ticked->state, u"answered"_s);
        bench.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(frameOf(bench.interview(), bench.data())[1].done);
        EntryList *end = bench.list(u"At the end"_s);
        gui::bringIntoView(end);
        gui::clickRow(end, 0);
        QVERIFY(bench.data().answers.find(u"interviews.in_touch/"_s + bench.id));
        QCOMPARE(QApplication::focusWidget(), bench.edit());
    }

    void consentIsGivenByOneKey()
    {
        CallBench bench;
        bench.open();
        bench.note(u"We were never asked."_s);
        bench.note(u"It was late."_s);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.note(u"He regrets it."_s);
        for (int i = 0; i < 3; ++i) // no, without name, by name
            bench.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(bench.notes()[0].quotable, u"not_asked"_s);
        QCOMPARE(bench.notes()[1].quotable, u"named"_s);
        QCOMPARE(bench.notes()[2].quotable, QString());
        bench.press(Qt::Key_D,
                    Qt::ControlModifier | Qt::ShiftModifier); // for all: they differ, so from the first choice
        QCOMPARE(bench.notes()[0].quotable, u"no"_s);
        QCOMPARE(bench.notes()[1].quotable, u"no"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.notes()[1].quotable, u"named"_s);
        QVERIFY(bench.cockpit()); // what is taken back is told here
        QCOMPARE(QApplication::focusWidget(), bench.edit());
    }

    /// Consent is a person's own: what somebody else allows for theirs never widens it.
    void consentForAllIsOfWhoeverSpeaks()
    {
        CallBench bench;
        bench.open();
        bench.note(u"We were never asked."_s);
        bench.press(Qt::Key_D, Qt::ControlModifier); // no
        bench.press(Qt::Key_D, Qt::ControlModifier); // without name
        bench.press(Qt::Key_F9);
        bench.type(u"Nils Berg"_s);
        bench.press(Qt::Key_Return);
        gui::settle();
        bench.note(u"It was the depot."_s);
        bench.note(u"It was late."_s);
        const auto consents = [&bench] {
            QStringList all;
            for (const Line &note : bench.notes())
                all += note.quotable.toString();
            return all;
        };
        const auto forAll = [&bench] { bench.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); };
        for (int i = 0; i < 3; ++i) // no, without name, by name
            forAll();
        QCOMPARE(consents(), QStringList({u"unnamed"_s, u"named"_s, u"named"_s}));
        QCOMPARE(bench.notices.last(), u"Nils Berg, all of 2 notes: May be quoted by name."_s);
        const QString whole = u"Consent to quoting, for all that Nils Berg says: May be quoted by name"_s;
        QVERIFY(gui::find<QAbstractButton>(bench.cockpit(), whole)->isChecked());

        // What he says next is his as well, what she says is not; and a note turns out to be hers in mid-writing.
        bench.note(u"Nobody called."_s);
        bench.type(u"The price"_s);
        QTRY_VERIFY(!bench.call->draft().isEmpty());
        QCOMPARE(consents().last(), u"named"_s);
        bench.press(Qt::Key_F2);
        bench.press(Qt::Key_Return);
        QCOMPARE(consents(), QStringList({u"unnamed"_s, u"named"_s, u"named"_s, u"named"_s, u"not_asked"_s}));

        // One note decided for itself leaves the rest; once all of it is taken back, the next is not asked again.
        bench.press(Qt::Key_F3);
        bench.note(u"Not this one."_s);
        bench.press(Qt::Key_D, Qt::ControlModifier);
        bench.note(u"This one."_s);
        QCOMPARE(consents().mid(5), QStringList({u"not_asked"_s, u"named"_s}));

        // On the sheet as well.
        bench.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        gui::settle();
        bench.press(Qt::Key_F2);
        gui::click(gui::find<QAbstractButton>(
            bench.page, u"Consent to quoting, for all that Ingrid Solberg says: May not be quoted"_s));
        QCOMPARE(consents(),
                 QStringList({u"no"_s, u"named"_s, u"named"_s, u"named"_s, u"no"_s, u"not_asked"_s, u"named"_s}));
    }

    void aConsentForAllThatWasTakenBackIsNone()
    {
        CallBench bench;
        bench.open();
        bench.note(u"We were never asked."_s);
        for (int i = 0; i < 3; ++i)
            bench.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.notes()[0].quotable, u"named"_s);
        for (int i = 0; i < 3; ++i)
            bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.note(u"It was late."_s);
        QCOMPARE(bench.notes()[0].quotable, u"not_asked"_s);
        QCOMPARE(bench.notes()[1].quotable, u"not_asked"_s);
    }

    void whoeverRefusedContactIsHeldBackInEveryView()
    {
        CallBench bench;
        bench.window.resize(1024, 700);
        const QString ingrid = bench.interview().personId;
        bench.desk.setField({"person", ingrid, "keep_in_touch"}, u"refused"_s);
        constexpr int earlier = 12; // so that the line for the next note is far down
        for (int i = 0; i < earlier; ++i) {
            Line note;
            note.interviewId = bench.id;
            note.kind = "observed";
            note.text = u"Wrote of it in passing"_s;
            bench.desk.add(note);
        }
        const QString said =
            u"Ingrid Solberg does not want to be kept in touch with: only what winds up the contract."_s;
        const QString held = u"Held back until you say what speaks for it all the same."_s;
        const auto isSeenIn = [](const QWidget *view, const QString &text) {
            for (const QLabel *label : view->findChildren<QLabel *>()) {
                if (label->text() == text && label->isVisible() && !label->visibleRegion().isEmpty())
                    return true;
            }
            return false;
        };
        QVERIFY(bench.page->reveal({"interview", bench.id, {}}));
        gui::settle();
        QVERIFY(isSeenIn(bench.page, said) && isSeenIn(bench.page, held));
        bench.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        gui::settle();
        QVERIFY(isSeenIn(bench.cockpit(), said) && isSeenIn(bench.cockpit(), held));
        bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bench.small() && bench.small()->isActiveWindow());
        gui::settle();
        QVERIFY(isSeenIn(bench.small(), said) && isSeenIn(bench.small(), held));
        // It keeps nobody from writing down what is said.
        gui::type(u"We were never asked."_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(bench.notes().size(), earlier + 1);
        gui::press(Qt::Key_Escape);
        QTRY_VERIFY(!bench.small());
        gui::show(bench.window);

        auto *why = gui::find<QWidget>(bench.cockpit(), u"Because"_s);
        QVERIFY(why);
        bench.click(why);
        bench.type(u"She called us."_s);
        bench.press(Qt::Key_Escape);
        gui::settle();
        QVERIFY(!isHeldBack(bench.id, ingrid, bench.data()));
        QVERIFY(!isSeenIn(bench.cockpit(), held));
        QCOMPARE(QApplication::focusWidget(), bench.edit());
    }

    void theSmallWindowHasTheKeysOfTheLargeView()
    {
        CallBench bench;
        bench.open();
        const auto shown = [](const QWidget *view) {
            QStringList all;
            for (const QLabel *label : view->findChildren<QLabel *>()) {
                if (label->isVisible())
                    all += label->text();
            }
            return all.join(u'\n');
        };
        const auto open = [&bench] { bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); };
        open();
        QTRY_VERIFY(bench.small() && bench.small()->isActiveWindow());
        const QRect line(bench.edit()->mapToGlobal(QPoint()), bench.edit()->size());
        QVERIFY(!bench.small()->frameGeometry().intersects(line));
        gui::press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bench.interview().status, u"held"_s);
        gui::type(u"We were never asked."_s);
        gui::press(Qt::Key_Return);
        gui::press(Qt::Key_D, Qt::ControlModifier);
        gui::press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(shown(bench.small()).contains(u"“We were never asked.”: May be quoted without name"_s),
                 qPrintable(shown(bench.small())));
        QVERIFY(shown(bench.cockpit()).contains(u"The last note of their words: May be quoted without name"_s));
        gui::press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!bench.interview().endedAt.isNull());
        // The key that opened it closes it, from either window.
        gui::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!bench.small());
        gui::show(bench.window);
        open();
        QTRY_VERIFY(bench.small() && bench.small()->isActiveWindow());
        bench.window.activateWindow();
        QTRY_VERIFY(bench.window.isActiveWindow());
        open();
        QTRY_VERIFY(!bench.small());
    }

    void theSmallWindowAndTheLargeViewSayTheSame()
    {
        CallBench bench;
        bench.open();
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bench.small() && bench.small()->isActiveWindow());
        QVERIFY(bench.small()->windowFlags() & Qt::WindowStaysOnTopHint);
        auto *edit = bench.small()->findChild<NoteEdit *>();
        QCOMPARE(QApplication::focusWidget(), edit);
        QCOMPARE(edit->kindName(), u"Our view · this note"_s);
        gui::type(u"He is"_s);
        QCOMPARE(bench.edit()->toPlainText(), u"He is"_s);
        gui::press(Qt::Key_Escape); // closes it, and loses nothing
        QTRY_VERIFY(!bench.small());
        gui::show(bench.window);
        gui::settle();
        QCOMPARE(bench.notes().size(), 1);
        QCOMPARE(QApplication::focusWidget(), bench.edit());
        gui::type(u" relieved"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(bench.notes().size(), 1);
        QCOMPARE(bench.notes()[0].text, u"He is relieved"_s);
        QCOMPARE(bench.notes()[0].kind, u"ours"_s);

        // Without the large view as well.
        bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(bench.small() && bench.small()->isActiveWindow());
        bench.window.openPage(u"causes"_s);
        QVERIFY(!bench.cockpit() || bench.cockpit()->isHidden());
        bench.small()->activateWindow();
        QTRY_VERIFY(bench.small()->isActiveWindow());
        gui::type(u"In front of everything"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(bench.notes().size(), 2);
    }

    void aNoteIsOpenedAndLeftByKeysAlone()
    {
        CallBench bench;
        bench.open();
        bench.note(u"We were never asked."_s);
        bench.press(Qt::Key_Up);
        bench.press(Qt::Key_Return);
        gui::settle();
        auto *panel = bench.cockpit()->findChild<SidePanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        // Its words are marked as evidence by the key for that.
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        gui::settle();
        bench.type(u"Dispatch was left out"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().evidence.size(), 1);
        QCOMPARE(bench.data().evidence.at(0).passage, u"We were never asked."_s);
        QVERIFY(bench.cockpit());
        bench.press(Qt::Key_Escape);
        gui::settle();
        QCOMPARE(QApplication::focusWidget(), bench.edit());
    }

    void everythingInItHasAName()
    {
        CallBench bench;
        bench.open();
        bench.note(u"We were never asked."_s);
        for (const QWidget *widget : bench.cockpit()->findChildren<QWidget *>()) {
            const bool stop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!stop || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
        QVERIFY(bench.edit()->accessibleDescription().contains(u"Their words"_s));
    }
};

QTEST_MAIN(TestCockpit)
#include "tst_cockpit.moc"
