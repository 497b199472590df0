#include "core/document/mergeoutcome.h"
#include "core/guide/prompts.h"
#include "tests/support/filebytes.h"
#include "tests/support/panels.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/questions/questioncard.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/wrappedbox.h"

#include <QDirIterator>
#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

/// What was learned in earlier workbooks, at the beginning of the next one: on the real windows, with real keys.
class TestNextTime : public QObject
{
    Q_OBJECT

    const QString m_sentence = u"Before anyone signs, we sit down with Petronella."_s;
    const QString m_neutral = u"Before anyone signs, we sit down with their dispatch lead."_s;

    /// A workbook of Norvik in which somebody has said what is done the next time; closed again.
    static QString learn(gui::Stage &stage, const QString &nextTime, const QString &status = {})
    {
        MainWindow &window = stage.create(u"Norvik Logistics"_s);
        Person person;
        person.name = u"Petronella Quill"_s;
        person.party = "customer";
        person.title = u"Dispatch lead"_s;
        window.desk().add(person);
        const auto set = [&](ColumnKey column, const QString &value) {
            window.desk().setField({"workbook", window.document().documentId(), column}, value);
        };
        set("next_time", nextTime);
        if (!status.isEmpty())
            set("status", status);
        const QString path = window.document().path();
        if (!window.document().publishAndWait()) // else it may go on beside what follows
            qFatal("it does not get into the file");
        window.close();
        if (!QTest::qWaitFor([&] { return stage.program->windows().empty(); }))
            qFatal("the window stays");
        return path;
    }

    static StartWindow *askForNew(gui::Stage &stage)
    {
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        if (!start || !gui::show(*start))
            qFatal("there is no start page");
        gui::click(gui::button(start, u"New workbook"_s));
        return start;
    }

    static QStringList offered(const StartWindow *start)
    {
        QStringList texts;
        for (const WrappedBox *box : start->findChildren<WrappedBox *>()) {
            if (box->isVisible())
                texts += box->accessibleName();
        }
        return texts;
    }

    static MainWindow &create(gui::Stage &stage, StartWindow *start, const QString &name)
    {
        QLineEdit *line = gui::find<QLineEdit>(start, u"Name of the account"_s);
        line->setFocus();
        gui::type(name);
        gui::click(gui::button(start, u"Create"_s));
        if (!QTest::qWaitFor([&] { return stage.program->windows().size() == 1; }))
            qFatal("no workbook was made");
        return stage.window();
    }

    static QStringList remembered()
    {
        QStringList all;
        QDirIterator files(qEnvironmentVariable("FINALSTRAW_HOME") + u"/learned"_s, QDir::Files | QDir::Hidden);
        while (files.hasNext())
            all += QString::fromUtf8(bytesOf(files.next()));
        return all;
    }
    /// The files of all that this computer keeps in which a word stands.
    static QStringList telling(const QByteArray &word)
    {
        QStringList names;
        QDirIterator files(qEnvironmentVariable("FINALSTRAW_HOME"), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (const QString file = files.next(); bytesOf(file).contains(word))
                names += file;
        }
        return names;
    }

private Q_SLOTS:
    void aSentenceBecomesAQuestionOfTheNextCase()
    {
        gui::Stage stage;
        learn(stage, m_sentence);
        StartWindow *start = askForNew(stage);
        QCOMPARE(offered(start), QStringList(m_neutral));
        auto *box = gui::find<WrappedBox>(start, m_neutral);
        QVERIFY(!box->isChecked());
        QCOMPARE(box->accessibleDescription(), u"Next time we will"_s);
        gui::find(start, u"Name of the account"_s)->setFocus();
        QVERIFY(gui::tabTo(box));
        gui::press(Qt::Key_Space);
        QVERIFY(box->isChecked());
        gui::press(Qt::Key_Tab); // on to what stands below it
        QCOMPARE(QApplication::focusWidget(), gui::button(start, u"Create"_s));

        MainWindow &window = create(stage, start, u"Fjordline"_s);
        const Snapshot &workbook = window.document().data();
        QCOMPARE(workbook.prompts.size(), 1);
        const QString question = u"How was it here? After an earlier case we set out: “%1”"_s.arg(m_neutral);
        QCOMPARE(workbook.prompts.at(0).text, question);
        QCOMPARE(workbook.prompts.at(0).page, u"history"_s);

        // It stands behind the first questions of the page, under a heading of its own, and can be answered.
        window.openPage(u"history"_s);
        gui::settle();
        if (auto *open = gui::find(&window, u"Questions to think with"_s); open && open->isVisible())
            gui::click(open);
        auto *fold = gui::button<FoldButton>(window.page(), u"From earlier workbooks"_s);
        QVERIFY(fold);
        gui::click(fold);
        const auto cards = window.page()->findChildren<QuestionCard *>();
        const auto card = std::ranges::find_if(
            cards, [&](const QuestionCard *each) { return each->accessibleName() == question && each->isVisible(); });
        QVERIFY(card != cards.end());
    }

    void nothingIsTickedByItselfAndAClickOnNothingBringsNothing()
    {
        gui::Stage stage;
        learn(stage, m_sentence);
        StartWindow *start = askForNew(stage);
        auto *box = gui::find<WrappedBox>(start, m_neutral);
        gui::click(box);
        gui::click(box); // and back
        gui::click(box->parentWidget(), QPoint(2, 2));
        QVERIFY(!box->isChecked());
        MainWindow &window = create(stage, start, u"Fjordline"_s);
        QVERIFY(window.document().data().prompts.isEmpty());
        QVERIFY(window.document().data().parked.isEmpty());
    }

    void withoutAnySentenceTheFormIsAsItWas()
    {
        gui::Stage stage;
        learn(stage, QString());
        StartWindow *start = askForNew(stage);
        QCOMPARE(offered(start), QStringList());
        QVERIFY(gui::saying(start).filter(u"From earlier workbooks"_s).isEmpty());
    }

    void whatWasTickedIsStillThereAfterAWayBack()
    {
        gui::Stage stage;
        learn(stage, m_sentence);
        StartWindow *start = askForNew(stage);
        gui::click(gui::find<WrappedBox>(start, m_neutral));
        QVERIFY(start->isBeingFilledIn());
        gui::press(Qt::Key_Escape);
        gui::click(gui::button(start, u"New workbook"_s));
        QVERIFY(gui::find<WrappedBox>(start, m_neutral)->isChecked());
    }

    /// A few at first; the rest by a click, and the keyboard goes on where they begin.
    void manySentencesAreAskedFor()
    {
        gui::Stage stage;
        learn(stage, u"We call.\nWe ask.\nWe listen.\nWe write.\nWe visit."_s);
        StartWindow *start = askForNew(stage);
        QCOMPARE(offered(start), QStringList({u"We call."_s, u"We ask."_s, u"We listen."_s}));
        auto *all = gui::button(start, u"Show all 5"_s);
        QVERIFY(gui::tabTo(all));
        gui::press(Qt::Key_Space);
        QTRY_COMPARE(offered(start).size(), 5);
        QTRY_COMPARE(QApplication::focusWidget(), gui::find<WrappedBox>(start, u"We write."_s));
    }

    /// The share may be out of reach, or the file gone.
    void noWorkbookIsTouchedForIt()
    {
        gui::Stage stage;
        const QString path = learn(stage, m_sentence);
        QVERIFY(QFile::remove(path));
        QCOMPARE(offered(askForNew(stage)), QStringList(m_neutral));
    }

    void whatIsTakenOffTheListIsForgotten()
    {
        gui::Stage stage;
        const QString path = learn(stage, m_sentence);
        QCOMPARE(remembered().size(), 1);
        stage.program->recents().remove(path);
        QCOMPARE(remembered(), QStringList());
        QCOMPARE(offered(askForNew(stage)), QStringList());
    }

    void ctrlSRemembersWhatWasJustWritten()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik Logistics"_s);
        QVERIFY(gui::show(window));
        window.desk().setField({"workbook", window.document().documentId(), "next_time"}, u"We call first."_s);
        QVERIFY(!remembered().join(u' ').contains(u"We call first."));
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(remembered().join(u' ').contains(u"We call first."));
    }

    void theCustomersNameIsNeverRemembered()
    {
        gui::Stage stage;
        learn(stage, m_sentence + u"\nNorvik is asked each month."_s, u"closed"_s);
        const QStringList all = remembered();
        QCOMPARE(all.size(), 1);
        QVERIFY2(all[0].contains(u"The customer is asked each month."), qPrintable(all[0]));
        QVERIFY2(!all[0].contains(u"Norvik", Qt::CaseInsensitive), qPrintable(all[0]));
        QVERIFY2(!all[0].contains(u"Petronella") && !all[0].contains(u"Quill"), qPrintable(all[0]));
        // Nor in the workbook into which it is carried.
        StartWindow *start = askForNew(stage);
        for (const WrappedBox *box : start->findChildren<WrappedBox *>())
            gui::click(box);
        MainWindow &next = create(stage, start, u"Fjordline"_s);
        QCOMPARE(next.document().data().prompts.size(), 2);
        QVERIFY(next.document().publishAndWait());
        QVERIFY(!bytesOf(next.document().path()).contains("Norvik"));
    }

    /// The text itself stays as it is, but nobody knows any more that a name is in it: neither at once nor the next
    /// time that the workbook is opened.
    void whoIsErasedIsForgottenAtOnceAndForGood()
    {
        gui::Stage stage;
        const QString path = learn(stage, u"Petronella is asked first.\nWe call each month."_s);
        QVERIFY(remembered().value(0).contains(u"Their dispatch lead is asked first."));
        {
            MainWindow &window = stage.open(path);
            const QString id = window.document().data().people.at(0).id;
            QVERIFY(window.document().erasePerson(id));
            QVERIFY2(!remembered().value(0).contains(u"asked first"), qPrintable(remembered().value(0)));
            QVERIFY(remembered().value(0).contains(u"We call each month."));
            QVERIFY(window.document().publishAndWait());
            window.close();
        }
        QTRY_VERIFY(stage.program->windows().empty());
        stage.restart();
        MainWindow &again = stage.open(path);
        QVERIFY(again.document().data().workbook.nextTime.contains(u"Petronella")); // as it was said
        again.close();
        QTRY_VERIFY(stage.program->windows().empty());
        QCOMPARE(remembered().size(), 1);
        QVERIFY2(!remembered()[0].contains(u"Petronella"), qPrintable(remembered()[0]));
        QVERIFY(remembered()[0].contains(u"We call each month."));
    }

    /// A colleague erased them, and what they did arrives here.
    void whoIsErasedByAMergeIsForgottenAtOnce()
    {
        gui::Stage stage;
        MainWindow &window = stage.open(learn(stage, u"Petronella is asked first.\nWe call each month."_s));
        QVERIFY(remembered().value(0).contains(u"Their dispatch lead is asked first."));
        const QString copy = stage.home() + u"/Copy.db"_s;
        QVERIFY(window.document().publishAndWait() && QFile::copy(window.document().path(), copy));
        Environment elsewhere = stage.program->environment();
        elsewhere.home = stage.home() + u"/elsewhere"_s;
        {
            const auto colleague = Document::open(copy, elsewhere);
            QVERIFY(colleague && (*colleague)->erasePerson((*colleague)->data().people.at(0).id));
            QVERIFY((*colleague)->publishAndWait());
        }
        QVERIFY(window.document().mergeFrom(copy));
        QVERIFY(window.document().data().people.isEmpty());
        QVERIFY2(!remembered().value(0).contains(u"asked first"), qPrintable(remembered().value(0)));
        QVERIFY(remembered().value(0).contains(u"We call each month."));
    }

    /// With the text changed nothing at all is left of them in the folder of the program.
    void nothingOfWhoIsErasedIsLeftOnThisComputer()
    {
        gui::Stage stage;
        const QString path = learn(stage, u"We ask Petronella first."_s);
        MainWindow &window = stage.open(path);
        window.desk().setField({"workbook", window.document().documentId(), "next_time"}, u"We ask first."_s);
        QVERIFY(window.document().erasePerson(window.document().data().people.at(0).id));
        // An earlier state is copied before it is judged whether it may be kept: for a moment it is there once more.
        QElapsedTimer gone;
        const auto staysGone = [&] {
            if (!telling("Petronella").isEmpty())
                gone.invalidate();
            else if (!gone.isValid())
                gone.start();
            return gone.isValid() && gone.hasExpired(1000);
        };
        QVERIFY2(QTest::qWaitFor(staysGone, 60'000), qPrintable(telling("Petronella").join(u'\n')));
    }
};

QTEST_MAIN(TestNextTime)
#include "tst_nexttime.moc"
