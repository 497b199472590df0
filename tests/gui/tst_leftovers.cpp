#include "core/guide/leftovers.h"
#include "core/guide/prompts.h"
#include "tests/support/formatfiles.h"
#include "tests/support/panels.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/resultlist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/records/leftovers.h"
#include "ui/questions/questioncard.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace straw;

namespace {

const QString answersName = QStringLiteral("Answers about entries that were removed");
const QString notesName = QStringLiteral("Notes that belong to no interview and no event");

/// A workbook of before, with answers and notes about entries that were removed, in a window in front.
struct Opened
{
    explicit Opened(int format = 1)
        : window(stage.open(formatFiles::putInto(stage.home(), format, "orphans.db")))
    {
        if (!gui::show(window))
            qFatal("the window does not get active");
    }

    Document &document() { return window.document(); }
    const Snapshot &data() const { return window.document().data(); }
    EntryList *list(const QString &name) const { return gui::find<EntryList>(window.page(), name); }
    static QStringList titles(const EntryList *list)
    {
        QStringList titles = gui::titlesIn(list);
        titles.sort();
        return titles;
    }
    LeftOvers *section() const { return window.page()->findChild<LeftOvers *>(); }
    const Answer *answer(const QString &text) const
    {
        for (const Answer &answer : data().answers) {
            if (answer.text == text)
                return &answer;
        }
        return nullptr;
    }
    static int rowOf(const EntryList *list, const QString &title)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == title)
                return row;
        }
        qFatal("no row: %s", qPrintable(title));
    }
    /// A click on it, where it stands.
    static void clickRow(EntryList *list, const QString &title)
    {
        list->select(list->entries()->index(rowOf(list, title)).data(EntryModel::IdRole).toString());
        QCoreApplication::processEvents();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(rowOf(list, title), 0)).topLeft() + QPoint(12, 12));
    }
    QPlainTextEdit *textField() const
    {
        auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        return edit ? edit : gui::find<QPlainTextEdit>(window.page(), "Answer");
    }
    QString told() const { return gui::told(window); }

    gui::Stage stage;
    MainWindow &window;
};

/// What the menu of a question offers.
QStringList offered(QuestionCard *card)
{
    QMenu *menu = card->findChild<QToolButton *>()->menu();
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    return texts;
}

} // namespace

/// What an earlier program left about entries that were removed, and what goes along with a question since.
class TestLeftOvers : public QObject
{
    Q_OBJECT

    static QuestionCard *cardOf(const MainWindow &window, const QString &question)
    {
        for (auto *card : window.page()->findChildren<QuestionCard *>()) {
            const auto labels = card->findChildren<QLabel *>();
            if (card->isVisible()
                && std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == question; }))
                return card;
        }
        return nullptr;
    }

private Q_SLOTS:
    void whatWasLeftStandsAtTheFootOfItsPage()
    {
        for (const int format : {1, 2}) {
            Opened opened(format);
            opened.window.openPage("triggers");
            const QStringList onTriggers = Opened::titles(opened.list(answersName));
            opened.window.openPage("interviews");
            const QStringList onInterviews = Opened::titles(opened.list(answersName));
            const QStringList notes = Opened::titles(opened.list(notesName));
            if (format == 1) {
                QCOMPARE(onTriggers, (QStringList{"The first orphan.", "The second orphan."}));
                QCOMPARE(onInterviews, QStringList{"The answer to a question that was removed."});
                QVERIFY(notes.contains("A note about the call."));
            } else { // made by a program that takes them along
                QCOMPARE(onTriggers, QStringList());
                QCOMPARE(onInterviews, QStringList());
                QVERIFY(!notes.contains("A note about the call."));
            }
        }
    }

    void aPageWithoutAnyHasNoSuchSection()
    {
        Opened opened;
        for (const QString &page : QStringList{"account", "history", "causes", "actions", "review"}) {
            opened.window.openPage(page);
            QVERIFY2(opened.section() && !opened.section()->isVisible(), qPrintable(page));
        }
    }

    void aClickOpensOneWithItsQuestion()
    {
        Opened opened;
        opened.window.openPage("triggers");
        Opened::clickRow(opened.list(answersName), "The second orphan.");
        QCOMPARE(opened.window.page()->shownDetails().id, opened.answer("The second orphan.")->id);
        auto *text = gui::find<QPlainTextEdit>(opened.window.page(), "Answer");
        QVERIFY(text);
        QCOMPARE(text->toPlainText(), "The second orphan.");
        const QString question = Prompts::instance().find("process.followed_result", opened.data()).text;
        const auto labels = opened.window.page()->findChildren<QLabel *>();
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
        };
        QVERIFY(says(question));
        QVERIFY(says("The entry that it is about was removed."));
    }

    void oneIsOpenedAndChangedByKeyboardAlone()
    {
        Opened opened;
        opened.window.openPage("triggers");
        EntryList *list = opened.list(answersName);
        QVERIFY(gui::tabTo(list));
        const QString id = list->currentId(), before = opened.data().answers.find(id)->text;
        gui::press(Qt::Key_Return);
        auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        QCOMPARE(text->toPlainText(), before);
        gui::press(Qt::Key_End, Qt::ControlModifier);
        gui::type(" And more.");
        gui::press(Qt::Key_Escape);
        QCOMPARE(opened.data().answers.find(id)->text, before + " And more.");
        QCOMPARE(QApplication::focusWidget(), list); // back where it came from
        QCOMPARE(list->currentId(), id);
        QVERIFY(Opened::titles(list).contains(before + " And more."));
        // Down is the other one.
        gui::press(list->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(list->currentId() != id);
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(opened.data().answers.find(id)->text, before);
    }

    void oneIsRemovedByKeyAndBroughtBack()
    {
        Opened opened;
        opened.window.openPage("triggers");
        EntryList *list = opened.list(answersName);
        QVERIFY(gui::tabTo(list));
        const qsizetype all = opened.data().answers.size();
        const QString first = list->currentId();
        gui::press(Qt::Key_Delete);
        QVERIFY(!opened.data().answers.find(first));
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY2(opened.told().startsWith("Removed"), qPrintable(opened.told()));
        gui::press(Qt::Key_Delete);
        QCOMPARE(opened.data().answers.size(), all - 2);
        QVERIFY(!opened.section()->isVisible());
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());

        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(opened.section()->isVisible());
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(opened.data().answers.size(), all);
        QCOMPARE(Opened::titles(opened.list(answersName)), (QStringList{"The first orphan.", "The second orphan."}));
    }

    void oneIsRemovedFromItsDetailsAndBroughtBack()
    {
        Opened opened;
        opened.window.openPage("triggers");
        const QString id = opened.answer("The first orphan.")->id;
        Opened::clickRow(opened.list(answersName), "The first orphan.");
        gui::click(gui::button(opened.window.page(), "Remove this answer"));
        QVERIFY(!opened.data().answers.find(id));
        QCOMPARE(opened.window.page()->shownDetails(), Place());
        QCOMPARE(Opened::titles(opened.list(answersName)), QStringList{"The second orphan."});
        gui::click(gui::button(&opened.window, "Undo"));
        QCOMPARE(opened.data().answers.find(id)->text, "The first orphan.");
        QCOMPARE(opened.list(answersName)->model()->rowCount(), 2);
    }

    void anAnswerToARemovedQuestionSaysSo()
    {
        Opened opened;
        opened.window.openPage("interviews");
        const QString title = "The answer to a question that was removed.";
        EntryList *list = opened.list(answersName);
        QVERIFY(list->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains("To a question that was removed"));
        Opened::clickRow(list, title);
        const auto labels = opened.window.page()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == u"The question that it answers was removed.";
        }));
        QCOMPARE(gui::find<QPlainTextEdit>(opened.window.page(), "Answer")->toPlainText(), title);
    }

    void aNoteOfNothingIsReadChangedAndGivenAPlace()
    {
        Opened opened;
        opened.window.openPage("interviews");
        EntryList *notes = opened.list(notesName);
        const int before = notes->model()->rowCount();
        Opened::clickRow(notes, "A note about the call.");
        const QString id = opened.window.page()->shownDetails().id;
        QCOMPARE(opened.window.page()->shownDetails().table, TableKey("line"));
        // Only one entry of both lists is the chosen one.
        Opened::clickRow(opened.list(answersName), "The answer to a question that was removed.");
        QCOMPARE(notes->currentId(), QString());
        Opened::clickRow(notes, "A note about the call.");
        QCOMPARE(opened.list(answersName)->currentId(), QString());
        // About an event again, it is no longer left over.
        QVERIFY(opened.window.desk().setField({"line", id, "event_id"}, opened.data().events.begin()->id));
        QCOMPARE(notes->model()->rowCount(), before - 1);
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(opened.list(notesName)->model()->rowCount(), before);
    }

    void aNoteOfNothingCanBeRemoved()
    {
        Opened opened;
        opened.window.openPage("interviews");
        EntryList *notes = opened.list(notesName);
        Opened::clickRow(notes, "A note about the call.");
        const QString id = opened.window.page()->shownDetails().id;
        notes->setFocus();
        gui::press(Qt::Key_Delete);
        QVERIFY(!opened.data().lines.find(id));
        QCOMPARE(opened.window.page()->shownDetails(), Place());
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(opened.data().lines.find(id));
    }

    void searchLeadsToThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("page");
        QTest::newRow("answer about an entry") << "The second orphan." << "triggers";
        QTest::newRow("answer to a question") << "The answer to a question that was removed." << "interviews";
        QTest::newRow("note") << "A note about the call." << "interviews";
    }
    void searchLeadsToThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, page);
        Opened opened;
        gui::press(Qt::Key_F, Qt::ControlModifier);
        gui::type(text);
        auto *results = gui::find<ResultList>(&opened.window, "Search results");
        QVERIFY(results);
        QCOMPARE(results->count(), 1);
        gui::press(Qt::Key_Return);
        QCOMPARE(opened.window.page()->key(), page);
        auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->toPlainText(), text);
        // The first word that was found is marked, and the cursor stands behind it: a letter takes nothing away.
        const QString found = text.section(' ', 0, 0);
        QCOMPARE(edit->extraSelections().size(), 1);
        QCOMPARE(edit->extraSelections().front().cursor.selectedText(), found);
        QCOMPARE(edit->textCursor().selectedText(), QString());
        gui::type("!");
        QCOMPARE(edit->toPlainText(), QString(text).insert(found.size(), u'!'));
        QVERIFY(edit->extraSelections().isEmpty());
        // And its row is the chosen one, in sight.
        const auto lists = opened.section()->findChildren<EntryList *>();
        QVERIFY(std::ranges::any_of(lists,
                                    [&](EntryList *list) { return list->currentIndex().data().toString() == text; }));
    }

    void theWorkbookItselfIsAskedAsBefore()
    {
        Opened opened;
        const QString id = Prompts::answerId("process.followed_result");
        QVERIFY(opened.data().answers.find(id));
        QVERIFY(!isLeftOver(*opened.data().answers.find(id), opened.data()));
        opened.window.openPage("triggers");
        QVERIFY(opened.list(answersName)->entries()->rowOf(id) < 0);
    }

    void whatIsRemovedNowTakesItsAnswersAndNotesAlong()
    {
        Opened opened;
        opened.window.openPage("interviews");
        const QStringList answers = Opened::titles(opened.list(answersName)),
                          notes = Opened::titles(opened.list(notesName));
        opened.window.openPage("history");
        const QString event = opened.data().events.begin()->id;
        QVERIFY(opened.window.desk().remove("event", event));
        opened.window.openPage("interviews");
        QCOMPARE(Opened::titles(opened.list(answersName)), answers);
        QCOMPARE(Opened::titles(opened.list(notesName)), notes);
        opened.window.openPage("triggers");
        QCOMPARE(Opened::titles(opened.list(answersName)).size(), 2);
    }

    void removingAQuestionTakesItsAnswersAlong()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const Snapshot &data = window.document().data();
        window.openPage("history");
        auto *line = gui::find<QLineEdit>(window.page(), "Add a question");
        QVERIFY(line);
        line->setFocus();
        gui::type("Who called last?");
        gui::press(Qt::Key_Return);
        QuestionCard *card = nullptr;
        QTRY_VERIFY(card = cardOf(window, "Who called last?"));
        QVERIFY(offered(card).contains("Remove this question"));
        // One of the program's own cannot be removed.
        const auto isOwn = [&](const QuestionCard *asked) {
            return std::ranges::any_of(data.prompts,
                                       [&](const Prompt &own) { return own.text == asked->accessibleName(); });
        };
        QVERIFY(isOwn(card));
        for (auto *other : window.page()->findChildren<QuestionCard *>())
            QCOMPARE(offered(other).join('|').contains("Remove this question"), isOwn(other));

        auto *edit = card->findChild<QPlainTextEdit *>();
        edit->setFocus();
        gui::type("The depot did");
        gui::press(Qt::Key_Tab);
        QString id;
        for (const Prompt &prompt : data.prompts) {
            if (prompt.text == u"Who called last?")
                id = prompt.id;
        }
        const QString answerId = Prompts::answerId(id);
        QCOMPARE(data.answers.find(answerId)->text, "The depot did");
        QVERIFY(offered(card).contains("Remove this question and its answer"));
        // Asked about a person too, it has two.
        const QString person = data.people.begin()->id;
        QVERIFY(window.desk().perform(Change::add("answer"), [&](Store &store) {
            Answer answer;
            answer.id = Prompts::answerId(id, person);
            answer.promptKey = id;
            answer.subjectId = person;
            answer.text = "Not me";
            return store.insert(answer);
        }));
        QVERIFY(offered(card).contains("Remove this question and its 2 answers"));

        // By the keyboard, as a person does it: the menu is a menu button.
        auto *state = card->findChild<QToolButton *>();
        state->setFocus();
        QTimer::singleShot(0, this, [] {
            gui::press(Qt::Key_Up); // the last one
            gui::press(Qt::Key_Return);
        });
        QTest::keyClick(state, Qt::Key_Space);
        QTRY_VERIFY(!data.prompts.find(id));
        QVERIFY(!data.answers.find(answerId));
        QVERIFY(!data.answers.find(Prompts::answerId(id, person)));
        QTRY_VERIFY(!cardOf(window, "Who called last?"));
        QVERIFY(!window.page()->findChild<LeftOvers *>()->isVisible());

        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(data.prompts.find(id));
        QCOMPARE(data.answers.find(answerId)->text, "The depot did");
        QCOMPARE(data.answers.find(Prompts::answerId(id, person))->text, "Not me");
        QTRY_VERIFY(card = cardOf(window, "Who called last?"));
        QCOMPARE(card->findChild<QPlainTextEdit *>()->toPlainText(), "The depot did");
        gui::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!data.prompts.find(id));
    }
};

QTEST_MAIN(TestLeftOvers)
#include "tst_leftovers.moc"
