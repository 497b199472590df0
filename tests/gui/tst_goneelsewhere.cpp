#include "core/storage/store.h"
#include "tests/support/walk.h"
#include "ui/fields/field.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongEnough = 15'000; // for what is noticed by watching

/// A text of each kind of record that can be written into, on any page and in whatever opens there.
QHash<QString, Place> writtenInto(MainWindow &window)
{
    QHash<QString, Place> found;
    const auto look = [&] {
        for (const QPointer<Field> &field : gui::shownIn<Field>(window)) {
            const bool isText = field->editor()->inherits("QLineEdit") || field->editor()->inherits("QPlainTextEdit");
            const bool isWritten = isText && !gui::textIn(field->editor())->isEmpty();
            const Table &table = Tables::instance().at(field->place().table);
            const bool canGo = table.onlyId.isEmpty() && table.name != u"workbook";
            if (isWritten && canGo && window.desk().has(table.name, field->place().id) && !found.contains(table.name))
                found.insert(table.name, field->place());
        }
    };
    gui::forEachPage(window, [&](Page &page) {
        look();
        const auto lists = gui::shownIn<EntryList>(page);
        gui::forEachFirstRow(window, page, 1, [&](Page &shown) {
            look();
            // A list within what was opened, such as the evidence of a cause.
            for (const QPointer<EntryList> &inner : gui::shownIn<EntryList>(shown)) {
                if (lists.contains(inner) || !inner || inner->model()->rowCount() == 0)
                    continue;
                gui::clickRow(inner, 0);
                gui::settle();
                look();
            }
        });
    });
    return found;
}

qint64 recordsOf(const MainWindow &window)
{
    qint64 all = 0;
    for (const Table &table : Tables::instance().all())
        all += window.document().store().count(table.name).value_or(0);
    return all;
}

} // namespace

/// A record that goes while I am in it leaves what I am in standing, with its words, and no key reaches another.
class TestGoneElsewhere : public QObject
{
    Q_OBJECT

    static void colleagueRemoves(const gui::Stage &stage, const Place &record)
    {
        Environment colleague = stage.program->environment();
        colleague.identity = {u"Ruth Okafor"_s, u"laptop-2"_s};
        colleague.home += u"-2"_s;
        const auto document = Document::open(stage.window().document().path(), colleague);
        QVERIFY(document && (*document)->remove(record.table, record.id) && (*document)->publishAndWait());
    }

private Q_SLOTS:
    void whatIsOpenStands_data()
    {
        QTest::addColumn<Place>("place");
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QHash<QString, Place> places = writtenInto(window);
        for (const Place &place : places)
            QTest::newRow(qPrintable(place.table)) << place;
        QVERIFY2(places.size() >= 8, qPrintable(places.keys().join(u' ')));
    }
    void whatIsOpenStands()
    {
        QFETCH(const Place, place);
        const TableKey table = place.table;
        const QString id = place.id;
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QVERIFY(window.document().publishAndWait());
        window.reveal(place);
        gui::settle();
        const QPointer<QWidget> editor = QApplication::focusWidget();
        QVERIFY(editor && gui::textIn(editor));
        const QString text = *gui::textIn(editor);
        const QVariant stored = window.desk().value(place);
        colleagueRemoves(stage, {table, id, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!window.desk().has(table, id), LongEnough);
        gui::settle();
        QVERIFY2(editor && editor->isVisible(), qPrintable(gui::nameOf(QApplication::focusWidget())));
        // What is made by its first words, such as an answer, is only empty again.
        const bool isEmptied = gui::textIn(editor)->isEmpty();
        QVERIFY(isEmptied || *gui::textIn(editor) == text);
        // Keys change no other record.
        const qint64 left = recordsOf(window);
        gui::type(u"x"_s);
        gui::press(Qt::Key_Delete);
        window.desk().flushEditors();
        QVERIFY(recordsOf(window) >= left);
        auto *back = gui::button(&window, u"Put it back"_s);
        QVERIFY2((back == nullptr) == isEmptied,
                 qPrintable(id + u' ' + place.column + u' ' + window.page()->key() + u' ' + *gui::textIn(editor)));
        if (!back) {
            // Made again by what was typed, or that stands there as something not understood yet.
            QVERIFY(window.desk().has(table, id) || window.desk().unsavedAt(place));
            return;
        }
        gui::click(back);
        QTRY_VERIFY(window.desk().has(table, id));
        QTRY_VERIFY(!gui::button(&window, u"Put it back"_s));
        QCOMPARE(window.desk().value(place), stored);
    }

    /// Of somebody who was erased nothing stands, whoever did it.
    void whoAColleagueErasesIsOnTheScreenNoMore()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QVERIFY(window.document().publishAndWait());
        const QString id = window.document().data().people.at(0).id, name = window.document().data().nameOf(id);
        window.reveal({"person", id, "name"});
        gui::settle();
        QCOMPARE(*gui::textIn(QApplication::focusWidget()), name);
        {
            Environment colleague = stage.program->environment();
            colleague.identity = {u"Ruth Okafor"_s, u"laptop-2"_s};
            colleague.home += u"-2"_s;
            const auto document = Document::open(window.document().path(), colleague);
            QVERIFY(document && (*document)->erasePerson(id) && (*document)->publishAndWait());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!window.desk().has("person", id), LongEnough);
        gui::settle();
        QVERIFY(!gui::button(&window, u"Put it back"_s));
        for (const QPointer<QLineEdit> &line : gui::shownIn<QLineEdit>(window))
            QVERIFY2(!line->text().contains(name), qPrintable(gui::nameOf(line)));
    }

    /// Amid a talk: the line for notes stays where it is, and takes nothing.
    void anInterviewThatIsOpenStands()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QVERIFY(window.document().publishAndWait());
        const QString id = window.document().data().interviews.at(0).id;
        window.reveal({"interview", id, {}});
        gui::settle();
        auto *line = gui::find<QPlainTextEdit>(&window, u"Add a note"_s);
        QVERIFY(line);
        gui::click(line);
        colleagueRemoves(stage, {"interview", id, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!window.desk().has("interview", id), LongEnough);
        gui::settle();
        QVERIFY(line->isVisible());
        const qint64 left = recordsOf(window);
        gui::type(u"And then"_s);
        gui::press(Qt::Key_Return);
        gui::settle();
        QCOMPARE(recordsOf(window), left);
        gui::click(gui::button(&window, u"Put it back"_s));
        QTRY_VERIFY(window.desk().has("interview", id));
        QTRY_VERIFY(gui::find<QPlainTextEdit>(&window, u"Add a note"_s));
        QTRY_VERIFY(!gui::button(&window, u"Put it back"_s));
        // And away from one that stays gone.
        QVERIFY(window.document().publishAndWait());
        colleagueRemoves(stage, {"interview", id, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!window.desk().has("interview", id), LongEnough);
        gui::settle();
        gui::click(gui::button(&window, u"All interviews"_s));
        QVERIFY(!gui::find<QPlainTextEdit>(&window, u"Add a note"_s));
    }

    /// A note that a colleague removes while I write it is written again with the next key.
    void aNoteThatIsBeingWrittenIsNotLost()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QString id = window.document().data().interviews.at(0).id;
        window.reveal({"interview", id, {}});
        gui::settle();
        gui::click(gui::find<QPlainTextEdit>(&window, u"Add a note"_s));
        gui::type(u"They asked twice"_s);
        window.desk().flushEditors();
        const auto isIt = [](const Line &note) { return note.text.startsWith(u"They asked twice"); };
        const auto note = [&] { return std::ranges::count_if(window.document().data().lines, isIt); };
        QCOMPARE(note(), 1);
        QVERIFY(window.document().publishAndWait());
        const QString draft = std::ranges::find_if(window.document().data().lines, isIt)->id;
        colleagueRemoves(stage, {"line", draft, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!window.desk().has("line", draft), LongEnough);
        gui::type(u" for it"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(note(), 1);
        QVERIFY(std::ranges::any_of(window.document().data().lines,
                                    [](const Line &line) { return line.text == u"They asked twice for it"; }));
    }
};

QTEST_MAIN(TestGoneElsewhere)
#include "tst_goneelsewhere.moc"
