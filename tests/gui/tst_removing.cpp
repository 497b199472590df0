#include "core/guide/prompts.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/desk/removaltext.h"
#include "ui/frame/infobar.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// A workbook in a window, in which one event has much about it.
struct Case
{
    Case()
    {
        stage.create(u"Norvik"_s);
        Event refused;
        refused.title = u"Credit refused"_s;
        event = desk().add(refused);
        for (const char *text : {"They were sure of it", "So were we"}) {
            Line note;
            note.eventId = event;
            note.text = QString::fromLatin1(text);
            desk().add(note);
        }
        if (!gui::show(window()))
            qFatal("the window does not come up");
    }
    MainWindow &window() const { return stage.window(); }
    Desk &desk() const { return window().desk(); }
    const Snapshot &data() const { return desk().data(); }
    QString told() const { return gui::told(window()); }
    void answer(int count)
    {
        for (int i = 0; i < count; ++i) {
            Answer answer;
            answer.promptKey = u"process.followed_result"_s;
            answer.id = Prompts::answerId(answer.promptKey + QString::number(i), event);
            answer.subjectId = event;
            answer.text = u"Yes"_s;
            QVERIFY(desk().perform(Change::add("answer"), [&](Store &store) { return store.insert(answer); }));
        }
    }

    gui::Stage stage;
    QString event;
};

} // namespace

/// What a removal says: how the entry was called, and what went along.
class TestRemoving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// By its kind or its family: see titleOf.
    void whatHasNoWordsOfItsOwnIsCalledByItsKey()
    {
        Case c;
        Event event;
        event.kind = "call";
        QVERIFY(c.desk().remove("event", c.desk().add(event)));
        QCOMPARE(c.told(), u"Removed: Call."_s);
        Cause cause;
        cause.family = "adoption";
        const QString id = c.desk().add(cause);
        const QString family = c.desk().label("reason", cause.family);
        QVERIFY(c.desk().remove("cause", id));
        QCOMPARE(c.told(), u"Removed: %1."_s.arg(family));
    }

    void theMessageNamesTheEntryAndWhatGoesAlong()
    {
        Case c;
        c.answer(3);
        c.window().reveal({"event", c.event, {}});
        gui::click(gui::button(&c.window(), u"Remove this event"_s));
        QVERIFY(!c.data().events.find(c.event));
        QCOMPARE(c.told(), u"Removed: Credit refused, with 3 answers and 2 notes."_s);
        gui::click(gui::button(c.window().findChild<InfoBar *>(), u"Undo"_s));
        QVERIFY(c.data().events.find(c.event));
        QCOMPARE(c.data().lines.size(), 2);
        QCOMPARE(c.data().answers.size(), 3);
    }

    void oneOfAKindIsToldAsOne()
    {
        Case c;
        c.answer(1);
        QVERIFY(c.desk().remove("line", c.data().lines.begin()->id));
        QCOMPARE(c.told(), u"Removed: They were sure of it."_s);
        QVERIFY(c.desk().remove("event", c.event));
        QVERIFY2(c.told() == u"Removed: Credit refused, with 1 note and 1 answer."_s
                     || c.told() == u"Removed: Credit refused, with 1 answer and 1 note."_s,
                 qPrintable(c.told()));
    }

    /// What only ties two entries together is called by what it ties, and a long name is cut.
    void tiesAndLongNames()
    {
        Case c;
        Person meyer;
        meyer.name = u"Petra Meyer"_s;
        const QString person = c.desk().add(meyer);
        QVERIFY(c.desk().perform(Change::add("event_person"), [&](Store &store) {
            return store.put(EventPerson{c.event + u'/' + person, c.event, person, {}});
        }));
        QVERIFY(c.desk().remove("event_person", c.event + u'/' + person));
        QCOMPARE(c.told(), u"Removed: person involved (Petra Meyer)."_s);
        // Who was named by others is taken out of them; what has no name but theirs is not called by it alone.
        Interview talk;
        talk.personId = person;
        const QString interview = c.desk().add(talk);
        Action action;
        action.title = u"Call back"_s;
        action.ownerId = person;
        c.desk().add(action);
        QVERIFY(c.desk().perform(Change::add("event_person"), [&](Store &store) {
            return store.put(EventPerson{c.event + u'/' + person, c.event, person, {}});
        }));
        QVERIFY(c.desk().remove("person", person));
        QCOMPARE(c.told(), u"Removed: Petra Meyer. Taken out of 3 other entries."_s);
        c.desk().undo();
        QVERIFY(c.desk().remove("interview", interview));
        QCOMPARE(c.told(), u"Removed: interview (Petra Meyer)."_s);
        Cause wordy;
        wordy.text = u"word "_s.repeated(100);
        QVERIFY(c.desk().remove("cause", c.desk().add(wordy)));
        QVERIFY2(c.told().size() < 90 && c.told().endsWith(u"word\u00a0\u2026."_s), qPrintable(c.told()));
    }

    /// A table that comes later is counted by a name of its own as well.
    void everythingThatCanGoAlongHasAName()
    {
        Case c;
        int walked = 0;
        for (const Table &table : Tables::instance().all()) {
            const bool canGoAlong = std::ranges::any_of(table.columns, [](const Column &column) {
                return column.isOwner() || column.kind == ColumnKind::Question;
            });
            if (!table.recorded || !canGoAlong || !hasOwnWords(table))
                continue;
            ++walked;
            QVERIFY2(countedEntries(table.name, 2) != countedEntries({}, 2), qPrintable(table.name));
        }
        QVERIFY(walked >= 6);
        QCOMPARE(countedEntries("evidence", 1), u"1 piece of evidence"_s);
        QCOMPARE(countedEntries("evidence", 2), u"2 pieces of evidence"_s);
    }
};

QTEST_MAIN(TestRemoving)
#include "tst_removing.moc"
