#include "core/guide/notes.h"
#include "tests/support/callbench.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/widgets/textlabel.h"

#include <QSignalSpy>

using namespace straw;

namespace {

constexpr int LongEnough = 15'000; // for what is noticed by watching

qint64 minutesAfterBeginning(const CallBench &bench, const Edtf &at)
{
    const auto moment = [](const Edtf &time) { return QDateTime(time.first(), time.time(), Qt::UTC); };
    return moment(bench.interview().heldAt).secsTo(moment(at)) / 60;
}

/// By their mouse, in their copy of the file.
void colleagueRemoves(CallBench &bench)
{
    Environment colleague = bench.stage().program->environment();
    colleague.identity = {u"Ruth Okafor"_s, u"laptop-2"_s};
    colleague.home += u"-2"_s;
    const auto document = Document::open(bench.document->path(), colleague);
    QVERIFY(document && (*document)->remove("interview", bench.id) && (*document)->publishAndWait());
}

QStringList shownTexts(const QWidget &view)
{
    QStringList texts;
    for (const QPointer<TextLabel> &label : gui::shownIn<TextLabel>(view))
        texts += label->text();
    return texts;
}

} // namespace

/// What a call keeps, whatever becomes of the program, the computer, the file and the interview meanwhile.
class TestCockpitKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noClockThatIsSetMakesATimeFalse()
    {
        CallBench bench;
        bench.open();
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bench.call->elapsed(), 0);
        bench.steady += 65'000;
        bench.note(u"First."_s);
        // The clock on the wall goes back two hours, as the computer wakes up elsewhere.
        bench.stage().clock->set(bench.stage().clock->nowUtc().addSecs(-7200));
        bench.steady += 3'600'000;
        bench.note(u"Second."_s);
        QCOMPARE(bench.notes()[0].offsetS, 65);
        QCOMPARE(bench.notes()[1].offsetS, 3665);
        QVERIFY(isNotedBefore(bench.notes()[0], bench.notes()[1], bench.data()));
        QCOMPARE(minutesAfterBeginning(bench, bench.notes()[1].at), 61);
        bench.steady -= 9'000'000; // no such clock exists, and it is told as none either
        QCOMPARE(bench.call->elapsed(), 0);
        bench.steady += 9'000'000;
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(minutesAfterBeginning(bench, bench.interview().endedAt), 61);
        bench.steady += 60'000;
        QCOMPARE(bench.call->elapsed(), 3665); // it ended
    }

    /// Its clock alone tells when it was: of an interview that was begun elsewhere, say.
    void nothingEndsBeforeItBegan()
    {
        CallBench bench;
        bench.desk.setField({"interview", bench.id, "status"}, u"held"_s);
        bench.desk.setField({"interview", bench.id, "held_at"}, u"2026-03-12T08:40"_s);
        bench.open();
        bench.stage().clock->set(bench.stage().clock->nowUtc().addSecs(-7200));
        bench.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bench.interview().endedAt, bench.interview().heldAt);
    }

    void aCallGoesOnWhileTheComputerSleepsButNotOverNight()
    {
        CallBench bench;
        bench.open();
        bench.note(u"Before."_s);
        const auto sleep = [&bench](qint64 minutes) {
            bench.steady += minutes * 60'000;
            bench.stage().clock->set(bench.stage().clock->nowUtc().addSecs(minutes * 60));
        };
        sleep(40); // the lid was closed while they spoke
        QCOMPARE(bench.call->elapsed(), 40 * 60);
        bench.note(u"After."_s);
        QCOMPARE(bench.notes()[1].offsetS, 40 * 60);
        QCOMPARE(minutesAfterBeginning(bench, bench.notes()[1].at), 40);
        bench.type(u"In mid-sen"_s);
        sleep(15 * 60);
        QVERIFY(!bench.call->elapsed());
        bench.type(u"tence"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.notes()[2].offsetS, 40 * 60); // of its first letter
        bench.note(u"Written up in the morning."_s);
        QVERIFY(!bench.notes()[3].offsetS);
        QCOMPARE(bench.notes()[3].at, InterviewMoves(bench.desk).now());
        for (int i = 0; i < 3; ++i)
            QVERIFY(isNotedBefore(bench.notes()[i], bench.notes()[i + 1], bench.data())
                    || bench.notes()[i].offsetS == bench.notes()[i + 1].offsetS);
    }

    void anInterviewBegunElsewhereHasNoFalseTime()
    {
        CallBench bench;
        bench.desk.setField({"interview", bench.id, "status"}, u"held"_s);
        bench.desk.setField({"interview", bench.id, "held_at"}, u"2026-03-12T08:40"_s);
        bench.open();
        bench.note(u"We were never asked."_s);
        QVERIFY(!bench.call->elapsed());
        QVERIFY(!bench.notes()[0].offsetS);
    }

    void theNextStartComesBackToTheNoteThatWasBeingWritten()
    {
        gui::Stage stage;
        QString path, id;
        {
            MainWindow &window = stage.create(u"Norvik Logistics"_s);
            QVERIFY(gui::show(window));
            path = window.document().path();
            Interview interview;
            interview.status = "planned";
            interview.kind = "exit";
            id = window.desk().add(interview);
            window.desk().openCall(id);
            gui::type(u"First"_s);
            gui::press(Qt::Key_Return);
            gui::press(Qt::Key_T, Qt::ControlModifier);
            gui::type(u"They were alone wi"_s);
            window.close();
        }
        QTRY_VERIFY(stage.program->windows().empty());
        stage.restart();
        MainWindow &window = stage.open(path);
        QVERIFY(gui::show(window));
        auto *cockpit = window.findChild<Cockpit *>();
        QVERIFY(cockpit);
        QCOMPARE(window.page()->key(), u"interviews"_s);
        auto *edit = cockpit->findChild<NoteEdit *>();
        QCOMPARE(QApplication::focusWidget(), edit);
        QCOMPARE(edit->toPlainText(), u"They were alone wi"_s);
        QCOMPARE(edit->kindName(), u"Our view · this note"_s);
        gui::type(u"th it"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(window.document().data().lines.size(), 2);
        QCOMPARE(window.document().data().lines.at(1).text, u"They were alone with it"_s);
    }

    void theSmallWindowComesBackAsWell_data()
    {
        QTest::addColumn<bool>("beside");
        QTest::newRow("over the large view") << false;
        QTest::newRow("over another page") << true;
    }
    void theSmallWindowComesBackAsWell()
    {
        QFETCH(const bool, beside);
        gui::Stage stage;
        QString path;
        {
            MainWindow &window = stage.create(u"Norvik Logistics"_s);
            QVERIFY(gui::show(window));
            path = window.document().path();
            window.desk().openCall(InterviewMoves(window.desk()).planUnnamed());
            gui::press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(gui::shownWindow<SmallWindow>());
            if (beside)
                window.openPage(u"causes"_s);
            gui::shownWindow<SmallWindow>()->activateWindow();
            QTRY_VERIFY(gui::shownWindow<SmallWindow>()->isActiveWindow());
            gui::type(u"They were alone wi"_s);
            window.close();
        }
        QTRY_VERIFY(stage.program->windows().empty());
        stage.restart();
        MainWindow &window = stage.open(path);
        auto *small = gui::shownWindow<SmallWindow>();
        QVERIFY(small);
        QCOMPARE(window.findChild<Cockpit *>() == nullptr, beside);
        auto *edit = small->findChild<NoteEdit *>();
        QCOMPARE(edit->toPlainText(), u"They were alone wi"_s);
        QTRY_COMPARE(QApplication::focusWidget(), edit);
        // Closed by oneself, it stays away.
        gui::press(Qt::Key_Escape);
        QTRY_VERIFY(!gui::shownWindow<SmallWindow>());
        window.close();
        QTRY_VERIFY(stage.program->windows().empty());
        stage.restart();
        stage.open(path);
        QVERIFY(!gui::shownWindow<SmallWindow>());
    }

    void theFilesFolderMayGoInMidCall()
    {
        CallBench bench;
        bench.open();
        bench.note(u"Before."_s);
        QDir folder = QFileInfo(bench.document->path()).dir();
        QVERIFY(folder.rename(folder.path(), folder.path() + u" elsewhere"_s));
        bench.note(u"After."_s);
        bench.press(Qt::Key_S, Qt::ControlModifier);
        bench.note(u"And on."_s);
        QCOMPARE(bench.notes().size(), 3);
        QCOMPARE(QApplication::focusWidget(), bench.edit());
        QVERIFY(!QApplication::activeModalWidget());
    }

    /// Nothing is lost: neither what was noted before, nor what is said from then on.
    void anInterviewThatAColleagueRemovesComesBackWithTheNextWord_data()
    {
        QTest::addColumn<bool>("small");
        QTest::newRow("in the large view") << false;
        QTest::newRow("in the small window") << true;
    }
    void anInterviewThatAColleagueRemovesComesBackWithTheNextWord()
    {
        QFETCH(const bool, small);
        CallBench bench;
        bench.open();
        bench.note(u"We were never asked."_s);
        bench.type(u"It was"_s);
        bench.desk.flushEditors();
        if (small) {
            bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(bench.small() && bench.small()->isActiveWindow());
            bench.window.openPage(u"causes"_s);
            bench.small()->activateWindow();
            QTRY_VERIFY(bench.small()->isActiveWindow());
        }
        QVERIFY(bench.document->publishAndWait());
        colleagueRemoves(bench);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.data().interviews.find(bench.id), LongEnough);
        gui::settle();
        QVERIFY(bench.notes().empty());
        const QString said = shownTexts(small ? static_cast<QWidget &>(*bench.small()) : *bench.cockpit()).join(u'\n');
        QVERIFY2(said.contains(small ? u"Someone else removed the interview."_s : u"Removed by Ruth Okafor."_s),
                 qPrintable(said));
        QVERIFY2(said.contains(u"Whatever you write now puts"_s), qPrintable(said));
        gui::type(u" the depot."_s);
        gui::press(Qt::Key_Return);
        gui::settle();
        QVERIFY(bench.data().interviews.find(bench.id));
        QCOMPARE(bench.notes().size(), 2);
        QCOMPARE(bench.notes()[0].text, u"We were never asked."_s);
        QCOMPARE(bench.notes()[1].text, u"It was the depot."_s);
        gui::type(u"And on."_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(bench.notes().size(), 3);
        const QString after = shownTexts(small ? static_cast<QWidget &>(*bench.small()) : *bench.cockpit()).join(u'\n');
        QVERIFY2(!after.contains(u"emoved"), qPrintable(after));
    }

    /// Noted since they had looked at it: the interview stays, and so do the words.
    void whatWasNotedMeanwhileKeepsTheInterview()
    {
        CallBench bench;
        bench.open();
        bench.note(u"We were never asked."_s);
        QVERIFY(bench.document->publishAndWait());
        QSignalSpy merged(bench.document, &Document::merged);
        colleagueRemoves(bench);
        bench.note(u"It was the depot."_s);
        bench.type(u"They were alone wi"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!merged.isEmpty(), LongEnough);
        gui::settle();
        QVERIFY(bench.data().interviews.find(bench.id));
        bench.type(u"th it"_s);
        bench.press(Qt::Key_Return);
        QStringList texts;
        for (const Line &note : bench.notes())
            texts += note.text;
        QVERIFY2(texts.contains(u"It was the depot."_s) && texts.contains(u"They were alone with it"_s),
                 qPrintable(texts.join(u'|')));
    }
};

QTEST_MAIN(TestCockpitKept)
#include "tst_cockpitkept.moc"
