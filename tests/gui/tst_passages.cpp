#include "core/insight/evidencesource.h"
#include "core/workbook/passage.h"
#include "tests/support/memorystore.h"
#include "tests/support/pagebench.h"
#include "tests/support/randomrecords.h"
#include "ui/fields/prosefield.h"
#include "ui/frame/sheet.h"
#include "ui/lists/resultlist.h"
#include "ui/pages/account/accountpage.h"
#include "ui/pages/records/passageview.h"
#include "ui/widgets/ancestor.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textmarks.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QKeySequence evidenceKey(u"Ctrl+Shift+E"_s);
const Place notice{"account", u"account"_s, "notice_text"};

/// A person who reads a text in the window and marks in it what speaks for a cause.
class Reader
{
public:
    explicit Reader(const QString &text = u"They were never asked. The price was not the reason."_s)
        : window(bench.window)
        , desk(bench.desk)
    {
        if (!desk.setField(notice, text))
            qFatal("there is no notice");
        first = cause(u"Nobody asked the depots"_s);
        second = cause(u"Price"_s);
        read(notice);
    }

    QString cause(const QString &text)
    {
        Cause cause;
        cause.text = text;
        cause.role = "contributing";
        return desk.add(cause);
    }

    QPlainTextEdit *read(const Place &place)
    {
        window.reveal(place);
        gui::settle();
        return edit();
    }
    /// The text that has the cursor; null when none has.
    QPlainTextEdit *edit() const { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); }
    ProseField *field() const { return ancestorOf<ProseField>(QApplication::focusWidget()); }

    /// By keys, from the beginning of the text.
    void select(const QString &words)
    {
        QPlainTextEdit *text = edit();
        const auto at = text->toPlainText().indexOf(words);
        QVERIFY(at >= 0);
        gui::press(Qt::Key_Home, Qt::ControlModifier);
        while (text->textCursor().position() < at)
            gui::press(Qt::Key_Right);
        while (text->textCursor().selectionEnd() < at + words.size())
            gui::press(Qt::Key_Right, Qt::ShiftModifier);
    }
    void mark(const QString &words, const QString &cause, Qt::KeyboardModifiers how = Qt::NoModifier)
    {
        select(words);
        gui::press(evidenceKey);
        gui::type(cause);
        gui::press(Qt::Key_Return, how);
        gui::settle();
    }

    const Snapshot &data() const { return bench.data(); }
    std::vector<Evidence> evidence() const { return {data().evidence.begin(), data().evidence.end()}; }
    /// Whether nothing but this is said beside the text, in whatever form of the plural.
    bool counts(int number, const QString &what) const
    {
        QStringList said;
        for (const LinkButton *button : field()->findChildren<LinkButton *>()) {
            if (button->isVisible())
                said += button->text();
        }
        return said.size() == 1 && said[0].startsWith(QString::number(number) + u' ') && said[0].endsWith(what);
    }
    QLineEdit *asking() const
    {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return line && ancestorOf<Sheet>(line) ? line : nullptr;
    }

    PageBench<AccountPage> bench;
    MainWindow &window;
    Desk &desk;
    QString first, second;
};

} // namespace

/// Words of any text are marked as evidence where they stand.
class TestPassages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeKeysMarkTheSelectedWords()
    {
        Reader reader;
        QPlainTextEdit *text = reader.edit();
        const QString before = text->toPlainText();
        reader.select(u"never asked"_s);
        gui::press(evidenceKey);
        QVERIFY(reader.asking());
        QCOMPARE(text->textCursor().selectedText(), u"never asked"_s); // they stay in sight
        gui::type(u"n"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(reader.evidence().size(), size_t(1));
        const Evidence marked = reader.evidence().front();
        QCOMPARE(marked.causeId, reader.first);
        QCOMPARE(marked.stance, u"for"_s);
        QCOMPARE((Place{marked.targetTable, marked.targetId, ColumnKey::find(marked.targetColumn)}), notice);
        QCOMPARE(marked.passage, u"never asked"_s);
        QCOMPARE(marked.passageAt, Number(10));
        QCOMPARE(marked.id, passageId(marked));

        QCOMPARE(QApplication::focusWidget(), text);
        QVERIFY(!text->textCursor().hasSelection()); // the next letter takes the place of nothing
        QVERIFY(reader.counts(1, u"marked as evidence"_s));
        QCOMPARE(text->accessibleDescription(), u"Evidence for: Nobody asked the depots, “never asked”."_s);
        QCOMPARE(text->toPlainText(), before);
        QVERIFY(!reader.field()->isDirty());

        gui::press(QKeySequence::Undo);
        QVERIFY(reader.evidence().empty());
        QCOMPARE(reader.field()->desk().data().account.noticeText, before);
        QVERIFY(text->accessibleDescription().isEmpty());
    }

    /// What the outline tells between two gives the second another number.
    void aCauseIsCitedByItsPlaceInTheOutline()
    {
        Reader reader;
        Cause below;
        below.text = u"Nobody was told to"_s;
        below.role = "contributing";
        below.parentId = reader.first;
        const QString third = reader.desk.add(below);
        reader.mark(u"never asked"_s, u"2"_s);
        QCOMPARE(reader.evidence().back().causeId, third);
        reader.mark(u"price was not"_s, u"3"_s, Qt::ShiftModifier);
        QCOMPARE(reader.evidence().back().causeId, reader.second);
    }

    void causesAreFoundByTypingByNumberOrMade()
    {
        Reader reader;
        reader.mark(u"never asked"_s, u"2"_s, Qt::ShiftModifier);
        QCOMPARE(reader.evidence().back().causeId, reader.second);
        QCOMPARE(reader.evidence().back().stance, u"against"_s);
        QVERIFY(reader.edit()->accessibleDescription().startsWith(u"Evidence against: Price"_s));

        reader.mark(u"price was not"_s, u"Trust was lost"_s);
        QCOMPARE(reader.data().causes.size(), 3);
        const Cause &made = *reader.data().causes.find(reader.data().causes.at(2).id);
        QCOMPARE(made.text, u"Trust was lost"_s);
        QCOMPARE(made.role, u"contributing"_s);
        QVERIFY(reader.counts(2, u"marked as evidence"_s));
        gui::press(QKeySequence::Undo); // the cause and its evidence are one change
        QCOMPARE(reader.data().causes.size(), 2);
        QVERIFY(reader.counts(1, u"marked as evidence"_s));

        // The same words for the same cause are one piece, which goes by what was said last.
        reader.mark(u"never asked"_s, u"pr"_s);
        QCOMPARE(reader.evidence().size(), size_t(1));
        QCOMPARE(reader.evidence().back().stance, u"for"_s);

        reader.select(u"The price"_s);
        gui::press(evidenceKey);
        gui::press(Qt::Key_Escape); // leads back, and nothing was done
        QVERIFY(reader.edit());
        QCOMPARE(reader.edit()->textCursor().selectedText(), u"The price"_s);
        QCOMPARE(reader.evidence().size(), size_t(1));
    }

    void withTheMouseAsWell()
    {
        Reader reader;
        QPlainTextEdit *text = reader.edit();
        const auto at = [text](int position) {
            QTextCursor cursor = text->textCursor();
            cursor.setPosition(position);
            return text->cursorRect(cursor).center();
        };
        gui::click(text->viewport(), at(10));
        QWindow *window = text->window()->windowHandle();
        QTest::mousePress(window, Qt::LeftButton, {}, gui::inWindow(text->viewport(), at(10)));
        QTest::mouseMove(window, gui::inWindow(text->viewport(), at(15)));
        QTest::mouseMove(window, gui::inWindow(text->viewport(), at(21)));
        QTest::mouseRelease(window, Qt::LeftButton, {}, gui::inWindow(text->viewport(), at(21)));
        QCOMPARE(text->textCursor().selectedText(), u"never asked"_s);
        chooseInMenuOf(text, u"Evidence against ..."_s);
        QVERIFY(reader.asking());
        auto *found = ancestorOf<Sheet>(static_cast<QWidget *>(reader.asking()))->findChild<ResultList *>();
        gui::clickRow(found, 1);
        QCOMPARE(reader.evidence().size(), size_t(1));
        QCOMPARE(reader.evidence().back().causeId, reader.second);
        QCOMPARE(reader.evidence().back().stance, u"against"_s);
        QCOMPARE(QApplication::focusWidget(), text);
        chooseInMenuOf(text, u"No longer evidence: Price"_s);
        QVERIFY(reader.evidence().empty());
    }

    void neverHalfALetter()
    {
        const QString family = u"👩‍👩‍👧"_s;
        Reader reader(u"Dear "_s + family + u" ne\u0301e 🇩🇪!"_s);
        QPlainTextEdit *text = reader.edit();
        gui::press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 5; ++i)
            gui::press(Qt::Key_Right);
        gui::press(Qt::Key_Right, Qt::ShiftModifier);
        gui::press(evidenceKey);
        gui::press(Qt::Key_Return);
        QCOMPARE(reader.evidence().back().passage, family);
        QCOMPARE(reader.evidence().back().passageAt, Number(5));
        // However somebody else has put the selection.
        QTextCursor half = text->textCursor();
        half.setPosition(6);
        half.setPosition(8, QTextCursor::KeepAnchor);
        text->setTextCursor(half);
        gui::press(evidenceKey);
        gui::type(u"2"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(reader.evidence().size(), size_t(2));
        QCOMPARE(reader.evidence().back().passage, family);
    }

    void oneKeyLeadsToTheCauseAndBack()
    {
        Reader reader;
        reader.mark(u"price was not"_s, u"2"_s, Qt::ShiftModifier);
        gui::press(Qt::Key_Left); // within the words
        gui::press(evidenceKey);
        gui::settle();
        QCOMPARE(reader.window.page()->key(), u"causes"_s);
        auto *list = qobject_cast<EntryList *>(QApplication::focusWidget());
        QVERIFY(list);
        QCOMPARE(list->currentId(), reader.evidence().front().id);
        gui::press(evidenceKey);
        gui::settle();
        QCOMPARE(reader.window.page()->key(), u"account"_s);
        QCOMPARE(reader.field()->place(), notice);
        QCOMPARE(reader.edit()->extraSelections().value(0).cursor.selectedText(), u"price was not"_s);
        gui::press(evidenceKey); // the cursor is there: and on again
        gui::settle();
        QCOMPARE(reader.window.page()->key(), u"causes"_s);
    }

    void itSurvivesWhatIsWrittenAround()
    {
        Reader reader;
        reader.mark(u"never asked"_s, u"1"_s);
        gui::press(Qt::Key_Home, Qt::ControlModifier);
        gui::type(u"In short, and as said on the phone, never mind: "_s);
        QVERIFY(reader.counts(1, u"marked as evidence"_s)); // while one types
        gui::press(Qt::Key_Tab);
        reader.read(notice);
        QVERIFY(reader.counts(1, u"marked as evidence"_s));
        reader.window.reveal({"evidence", reader.evidence().front().id, {}});
        gui::settle();
        QVERIFY(!shows(reader, u"The passage has changed since it was marked."_s));
        QVERIFY(shows(reader, u"“never asked”"_s));

        reader.read(notice);
        reader.select(u"never asked"_s);
        gui::type(u"not asked"_s);
        QVERIFY(reader.counts(1, u"changed since"_s));
        gui::press(Qt::Key_Tab);
        QCOMPARE(reader.evidence().front().passage, u"never asked"_s); // nothing of it is lost
        reader.window.reveal({"evidence", reader.evidence().front().id, {}});
        gui::settle();
        QVERIFY(shows(reader, u"The passage has changed since it was marked."_s));
        QVERIFY(shows(reader, u"“never asked”"_s));
        QVERIFY(shows(reader, u"The text now: “"_s + reader.data().account.noticeText + u'”'));
        gui::press(evidenceKey); // and still leads to its text
        gui::settle();
        QCOMPARE(reader.field()->place(), notice);
    }

    void aCauseShowsItsPassagesInOrderOfTimeWithTheirSpeakers()
    {
        Reader reader;
        Person person;
        person.name = u"Carla Brandt"_s;
        QVERIFY(reader.desk.setField({"account", u"account"_s, "notice_from_id"}, reader.desk.add(person)));
        QVERIFY(reader.desk.setField({"account", u"account"_s, "notice_on"}, u"2026-03-10"_s));
        Event event;
        event.title = u"Call"_s;
        event.body = u"They said it before."_s;
        event.at = Edtf::day(QDate(2026, 3, 1));
        const QString id = reader.desk.add(event);
        reader.mark(u"never asked"_s, u"1"_s);
        reader.read({"event", id, "body"});
        reader.mark(u"said it before"_s, u"1"_s);
        reader.window.reveal({"evidence", reader.evidence().front().id, {}});
        gui::settle();
        auto *list = gui::find<EntryList>(reader.window.page(), u"What supports it, and what contradicts it"_s);
        QVERIFY(list);
        QCOMPARE(gui::titlesIn(list), QStringList({u"“said it before”"_s, u"“never asked”"_s}));
        const QString spoken = list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Carla Brandt"_s) && spoken.contains(u"10 Mar"_s), qPrintable(spoken));
    }

    /// Lines of their own for what overlaps, and room for the number behind the last letter.
    void overlappingPassagesStayReadable()
    {
        Reader reader;
        QPlainTextEdit *text = reader.edit();
        const auto endOf = [text](int position) {
            QTextCursor cursor = text->textCursor();
            cursor.setPosition(position);
            return text->cursorRect(cursor).left();
        };
        const int before = endOf(22);
        reader.mark(u"They were never asked"_s, u"1"_s);
        reader.mark(u"never asked. The price"_s, u"2"_s, Qt::ShiftModifier);
        QVERIFY(reader.counts(2, u"marked as evidence"_s));
        QVERIFY(endOf(22) > before + 2);
        const std::vector<TextMark> marks = arranged({{10, 20, {}}, {0, 21, {}}, {21, 4, {}}, {40, 2, {}}});
        QStringList levels;
        for (const TextMark &mark : marks)
            levels += u"%1:%2"_s.arg(mark.at).arg(mark.level);
        QCOMPARE(levels, QStringList({u"0:0"_s, u"10:1"_s, u"21:0"_s, u"40:0"_s}));
    }

    void aVeryLongPassage()
    {
        Reader reader(u"long words "_s.repeated(10'000) + u"end"_s);
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::press(evidenceKey);
        gui::type(u"1"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(reader.evidence().front().passage.size(), 110'003);
        QVERIFY(reader.counts(1, u"marked as evidence"_s));
        QVERIFY(reader.edit()->accessibleDescription().size() < 300);
        gui::press(evidenceKey);
        gui::settle();
        QCOMPARE(reader.window.page()->key(), u"causes"_s);
        auto *view = reader.window.findChild<PassageView *>();
        QVERIFY(view && view->isVisible());
        for (const QLabel *label : view->findChildren<QLabel *>())
            QVERIFY(label->text().size() < 20'000);
    }

    void withoutWordsThereIsNothingToMark()
    {
        Reader reader;
        gui::press(Qt::Key_End, Qt::ControlModifier);
        QPlainTextEdit *text = reader.edit();
        reader.bench.notices.clear();
        gui::press(evidenceKey);
        QCOMPARE(QApplication::focusWidget(), text);
        QCOMPARE(reader.bench.notices.size(), 1);
        QVERIFY(!reader.asking());
    }

    /// Whatever text it is, and wherever the window shows it.
    void everyTextOfTheWorkbookCanBeMarked()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik"_s);
        std::vector<Place> places;
        QVERIFY(window.desk().perform(Change::create(), [&](Store &store) -> Result<void> {
            for (const RandomRecords::Part &part : RandomRecords(7).all(window.document().documentId())) {
                if (!part.table->recorded || part.table->name == u"evidence")
                    continue;
                for (Row row : part.rows) {
                    const bool isFirst = row.front() == part.rows.front().front();
                    for (size_t i = 1; i < row.size(); ++i) {
                        const Column &column = part.table->columns[i];
                        if (!isFirst || !canBeMarked(part.table->name, column.name))
                            continue;
                        row[i] = u"Words of %1 %2"_s.arg(part.table->name.toString(), column.name.toString());
                        places.push_back({part.table->name, row.front().toString(), column.name});
                    }
                    STRAW_TRY(store.putRow(*part.table, row));
                }
            }
            return {};
        }));
        QVERIFY(gui::show(window));
        QVERIFY(places.size() > 70);
        QStringList unmarked;
        for (const Place &place : places) {
            window.reveal(place);
            gui::settle();
            gui::press(Qt::Key_A, Qt::ControlModifier);
            gui::press(evidenceKey);
            gui::press(Qt::Key_Return);
            const bool isMarked = std::ranges::any_of(window.document().data().evidence, [&](const Evidence &evidence) {
                return placeOf(evidence) == place && evidence.passage == window.desk().value(place).toString();
            });
            if (!isMarked)
                unmarked += place.table + u'.' + place.column;
        }
        QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(u'\n')));
    }

private:
    static bool shows(const Reader &reader, const QString &text)
    {
        const auto labels = reader.window.page()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    /// Asks for the menu of a text by the mouse, where its cursor is, and chooses what stands there under that name.
    static void chooseInMenuOf(QPlainTextEdit *text, const QString &name)
    {
        const QPoint at = text->cursorRect().center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, text->viewport()->mapToGlobal(at));
        QApplication::sendEvent(text->viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == name)
                return gui::click(menu, menu->actionGeometry(action).center());
        }
        menu->close();
        QFAIL(qPrintable(u"the menu has no "_s + name));
    }
};

QTEST_MAIN(TestPassages)
#include "tst_passages.moc"
