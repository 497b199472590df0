#include "core/base/steadyclock.h"
#include "core/base/texts.h"
#include "core/guide/meetings.h"
#include "core/report/edition/recordwalk.h"
#include "core/workbook/fieldvalue.h"
#include "tests/support/paintedtext.h"
#include "tests/support/panels.h"
#include "tests/support/programwindows.h"
#include "tests/support/stage.h"
#include "tests/support/walk.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/meeting/meetingwindow.h"
#include "ui/meeting/stage.h"
#include "ui/models/entrymodel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// A meeting in the real window, with a clock of its own, led by keys and clicks.
class MeetingBench
{
    gui::Stage m_stage;

public:
    explicit MeetingBench(bool sample = true)
        : main(sample ? &m_stage.openSample() : &m_stage.create(u"Norvik Logistics"_s))
    {
        gui::show(*main);
    }

    Desk &desk() const { return main->desk(); }
    const Snapshot &data() const { return desk().data(); }
    gui::Stage &stage() { return m_stage; }
    const Meeting &meeting() const { return *data().meetings.find(window->meetingId()); }
    MeetingRun &run() const { return MeetingRun::of(desk(), window->meetingId()); }

    void open()
    {
        gui::press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        window = gui::shownWindow<MeetingWindow>();
        if (!window || !gui::show(*window))
            qFatal("no meeting view");
        run().setClock([this] { return steady; });
    }
    void pass(int seconds)
    {
        steady += seconds * 1000LL;
        Q_EMIT run().ticked();
    }
    void next() { gui::press(Qt::Key_PageDown, Qt::ControlModifier); }
    void to(const QString &item)
    {
        while (run().item() != item)
            next();
    }
    void add(const QString &where, const QString &text)
    {
        gui::settle();
        auto *line = gui::find<QLineEdit>(window, where);
        if (!line)
            qFatal("no line: %s", qPrintable(where));
        gui::click(line);
        gui::type(text);
        gui::press(Qt::Key_Return);
        gui::settle();
    }
    EntryList *list(const QString &name) const { return gui::find<EntryList>(window, name); }
    QStringList shownIn(const QString &name) const { return gui::titlesIn(list(name)); }
    bool says(const QString &part) const
    {
        const QList<TextLabel *> labels = window->findChildren<TextLabel *>();
        return std::ranges::any_of(
            labels, [&](const TextLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    void click(const QString &button)
    {
        gui::settle();
        QAbstractButton *found = gui::button(window, button);
        if (!found)
            qFatal("no button: %s", qPrintable(button));
        gui::click(found);
        gui::settle();
    }

    MainWindow *main;
    MeetingWindow *window = nullptr;
    qint64 steady = 1'000'000;
};

/// Everything that a window says to the eye, the ear and the pointer: painted or not.
QStringList allTextOf(QWidget &window)
{
    QStringList all{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->statusTip()
            << widget->whatsThis();
        for (const char *property : {"text", "placeholderText", "plainText", "currentText"})
            all += widget->property(property).toString();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                all << index.data().toString() << index.data(Qt::AccessibleTextRole).toString()
                    << index.data(Qt::ToolTipRole).toString()
                    << index.data(EntryModel::EntryRole).value<Entry>().spoken();
            }
        }
    }
    for (const gui::PaintedText &text : gui::TextRecorder::record(window))
        all += text.text;
    return all;
}

template<typename T>
QString secretOf(const T &, ColumnKey column)
{
    return u"zq.%1.%2.qz"_s.arg(T::table.toString(), column.toString());
}
/// Of a note its permission decides.
QString secretOf(const Line &line, ColumnKey column)
{
    return u"zq.line-%1-%2.%3.qz"_s.arg(line.kind.toString(), line.quotable.toString(), column.toString());
}

/// Writes what nothing else says into every text that people write, of every record.
Result<void> markAll(Store &store, const Snapshot &workbook)
{
    Result<void> done;
    forEachRecordType([&]<typename T>() {
        static const Table &table = Tables::instance().at(T::table);
        for (const T *original : recordsOf<T>(workbook)) {
            T record = *original;
            T::fields(record, [&]<typename Field>(ColumnKey name, Field &field) {
                const Column &column = *table.column(name);
                const bool isText = column.kind == ColumnKind::Text || column.kind == ColumnKind::Prose;
                if constexpr (std::is_same_v<Field, QString>) {
                    if (isText && column.isSearchable())
                        field = secretOf(*original, name);
                }
                if constexpr (std::is_same_v<Field, Number>) {
                    if (column.kind == ColumnKind::Money)
                        field = 98'765'400;
                }
            });
            if (done)
                done = store.update(record);
        }
    });
    return done;
}

QStringList secretsIn(const QStringList &texts)
{
    static const QRegularExpression secret(u"zq\\.([^ ]*?)\\.qz"_s);
    QStringList found;
    for (const QString &text : texts) {
        for (auto match = secret.globalMatch(text); match.hasNext();) {
            const QString one = match.next().captured(1);
            if (!found.contains(one))
                found += one;
        }
    }
    found.sort();
    return found;
}

} // namespace

class TestMeetingView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Every text of every record says which it is; whatever stands anywhere in the window has to be one of a few.
    void nothingPrivateStandsOnTheWall()
    {
        MeetingBench bench;
        const auto marked = bench.desk().write(Change::edit("account", "name"), [&](Store &store) -> Result<void> {
            STRAW_TRY(markAll(store, bench.data()));
            Meeting meeting;
            meeting.note = u"zq.meeting.note.qz"_s;
            meeting.at = Edtf::day(QDate(2026, 3, 31));
            STRAW_ASSIGN(const QString id, bench.desk().addTo(store, meeting));
            Parked parked;
            parked.text = u"zq.parked.text.qz"_s;
            parked.meetingId = id;
            STRAW_TRY(bench.desk().addTo(store, parked));
            Lesson learned;
            learned.kind = "learned";
            learned.text = u"zq.lesson.text.qz"_s;
            learned.meetingId = id;
            STRAW_TRY(bench.desk().addTo(store, learned));
            const QString person = (*bench.data().people.begin()).id;
            return store.put(MeetingPerson{id + u'/' + person, id, person, {}});
        });
        QVERIFY2(marked, marked ? "" : qPrintable(Texts(QLocale()).sentence(marked.error())));
        bench.desk().tell({u"zq.notice.text.qz"_s}); // a message of the workbook's window
        bench.open();
        QStringList texts, amounts;
        for (;;) {
            gui::settle();
            while (bench.run().item() == u"timeline" && bench.window->stage()->step(1))
                texts += allTextOf(*bench.window);
            texts += allTextOf(*bench.window);
            if (bench.run().item() == MeetingRun::closing)
                break;
            bench.next();
        }
        const QStringList shown = secretsIn(texts);
        const QStringList allowed{u"account.name"_s, u"action.title"_s, u"cause.text"_s,  u"event.title"_s,
                                  u"lesson.text"_s,  u"parked.text"_s,  u"person.name"_s, u"stated_reason.text"_s};
        for (const QString &secret : shown)
            QVERIFY2(allowed.contains(secret), qPrintable(secret));
        for (const QString &secret : allowed) // else nothing was looked at
            QVERIFY2(shown.contains(secret), qPrintable(secret));
        const auto hasAmount = [](const QStringList &all) {
            return std::ranges::any_of(all, [](const QString &text) { return text.contains(u"987,654"_s); });
        };
        QVERIFY(!hasAmount(texts));

        // Amounts are there once they are switched on, and gone again.
        auto *money = gui::find<QCheckBox>(bench.window, u"Show amounts"_s);
        money = money ? money : bench.window->findChild<QCheckBox *>();
        gui::click(money, QPoint(8, money->height() / 2));
        bench.run().goTo(u"frame"_s);
        gui::settle();
        QVERIFY(hasAmount(allTextOf(*bench.window)));
        gui::click(money, QPoint(8, money->height() / 2));
        gui::settle();
        QVERIFY(!hasAmount(allTextOf(*bench.window)));
    }

    /// A reason that was taken from a note nobody allowed to quote is not shown either; one that was allowed is.
    void whatMayNotBeQuotedIsNotOnTheWall()
    {
        MeetingBench bench(false);
        Line no, yes;
        no.kind = yes.kind = "verbatim";
        no.text = u"They never asked us"_s;
        no.quotable = "no";
        yes.text = u"The price went up twice"_s;
        yes.quotable = "unnamed";
        StatedReason first, second;
        first.origin = second.origin = "customer";
        first.text = no.text;
        second.text = yes.text;
        first.lineId = bench.desk().add(no);
        second.lineId = bench.desk().add(yes);
        bench.desk().add(first);
        bench.desk().add(second);
        bench.open();
        bench.to(u"factors"_s);
        QCOMPARE(bench.shownIn(u"What they said"_s), QStringList(u"“The price went up twice”"_s));
        QVERIFY(!allTextOf(*bench.window).join(u'\n').contains(no.text));
    }

    /// With whichever key one came: only the item that is on is set off.
    void oneItemOfTheAgendaIsOn()
    {
        MeetingBench bench;
        bench.open();
        bench.next();
        bench.next();
        gui::settle();
        const QModelIndexList selected = bench.list(u"Agenda"_s)->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.front().data().toString(), u"What led to it, and what surprised us"_s);
    }

    void theStoryIsReadForward()
    {
        MeetingBench bench;
        bench.open();
        bench.to(u"timeline"_s);
        gui::settle();
        const QString name = u"What happened so far"_s;
        QCOMPARE(bench.shownIn(name).size(), 1);
        const QString first = bench.shownIn(name).front();
        gui::press(Qt::Key_PageDown);
        gui::press(Qt::Key_PageDown);
        gui::settle();
        QCOMPARE(bench.shownIn(name).size(), 3);
        QCOMPARE(bench.shownIn(name).front(), first);
        QVERIFY(bench.says(u"3 of 5"_s));
        gui::press(Qt::Key_PageUp);
        gui::settle();
        QCOMPARE(bench.shownIn(name).size(), 2);
        // What comes later is nowhere in the window.
        const QString all = allTextOf(*bench.window).join(u'\n');
        QVERIFY(!all.contains(u"Credit refused on the phone"_s));
        // Before it began nothing happened: to the item before.
        gui::press(Qt::Key_PageUp);
        gui::press(Qt::Key_PageUp);
        QCOMPARE(bench.run().item(), u"frame"_s);
        // From its end on to the next item.
        gui::press(Qt::Key_PageDown);
        bench.run().setReadUpTo([&] {
            QString last;
            while (bench.window->stage()->step(1))
                last = bench.run().readUpTo();
            return last;
        }());
        gui::press(Qt::Key_PageDown);
        QCOMPARE(bench.run().item(), u"factors"_s);
    }

    /// What was known then stands with each step.
    void whatWasKnownThenStandsBeside()
    {
        MeetingBench bench(false);
        Event event;
        event.title = u"Two reviews missed"_s;
        event.at = Edtf::day(QDate(2025, 9, 15));
        event.knownThen = "we_could_have";
        const QString id = bench.desk().add(event);
        RedFlag sign;
        sign.id = id;
        sign.noticedOn = Edtf::day(QDate(2025, 12, 1));
        QVERIFY(bench.desk().perform(Change::add("red_flag"), [&](Store &store) { return store.insert(sign); }));
        bench.open();
        bench.to(u"timeline"_s);
        gui::settle();
        const QString spoken =
            bench.list(u"What happened so far"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"It could be known"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"noticed on 1 Dec 2025"_s), qPrintable(spoken));
        bench.add(u"Add what is missing"_s, u"10 Sep 2025 dispatch lead away"_s);
        QCOMPARE(bench.data().events.size(), 2);
        QCOMPARE(bench.shownIn(u"What happened so far"_s),
                 QStringList({u"dispatch lead away"_s, u"Two reviews missed"_s})); // it comes before
    }

    void timeRunsPausesAndIsOver()
    {
        MeetingBench bench(false);
        bench.open();
        QVERIFY(bench.says(u"03:00 left"_s));
        QVERIFY(bench.says(u"In all: 45:00 left"_s));
        bench.pass(60); // it has not begun
        QVERIFY(bench.says(u"03:00 left"_s));
        gui::press(Qt::Key_B, Qt::ControlModifier);
        bench.pass(70);
        QVERIFY(bench.says(u"01:50 left"_s));
        gui::press(Qt::Key_B, Qt::ControlModifier);
        bench.pass(600);
        QVERIFY(bench.says(u"01:50 left"_s));
        bench.click(u"Go on"_s);
        bench.pass(120);
        QVERIFY(bench.says(u"00:10 over"_s));
        QVERIFY(bench.says(u"In all: 41:50 left"_s));
        bench.next();
        QVERIFY(bench.says(u"20:00 left"_s));
        bench.pass(300);
        QVERIFY(bench.says(u"15:00 left"_s));
        // The clock of the wall is of no account, forwards or back.
        bench.stage().clock->set(QDateTime(QDate(2031, 1, 1), QTime(3, 0)));
        bench.pass(60);
        QVERIFY(bench.says(u"14:00 left"_s));
    }

    void minutesAreChangedWhileItRuns()
    {
        MeetingBench bench(false);
        bench.open();
        gui::press(Qt::Key_B, Qt::ControlModifier);
        EntryList *agenda = bench.list(u"Agenda"_s);
        const QModelIndex row = agenda->model()->index(0, 0);
        gui::point(agenda->viewport(), agenda->visualRect(row).center());
        gui::click(agenda->viewport(), agenda->verbRects(row).back().center());
        gui::settle();
        QCOMPARE(bench.run().agenda().items[0].minutes, 4);
        bench.pass(30);
        QVERIFY(bench.says(u"03:30 left"_s));
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        gui::settle();
        QCOMPARE(bench.run().agenda().items[0].minutes, 3);
    }

    /// Sleep counts, a restart counts, and both lose nothing.
    void aMeetingGoesOnAfterARestart()
    {
        MeetingBench bench(false);
        bench.open();
        const QString id = bench.window->meetingId();
        bench.run().setClock([] { return steadyMilliseconds(); });
        gui::press(Qt::Key_B, Qt::ControlModifier);
        bench.next();
        const QString path = bench.main->document().path();
        bench.stage().restart();
        bench.main = &bench.stage().open(path);
        QTRY_VERIFY(gui::shownWindow<MeetingWindow>());
        bench.window = gui::shownWindow<MeetingWindow>();
        QCOMPARE(bench.window->meetingId(), id);
        QVERIFY(bench.run().isRunning());
        QCOMPARE(bench.run().item(), u"timeline"_s);
        bench.run().setClock([] { return steadyMilliseconds() + 90'000; });
        QVERIFY(bench.run().took(u"timeline"_s) >= 90);
        QVERIFY(bench.run().took(u"timeline"_s) < 120);
    }

    /// After the computer was off nobody knows how long; what was kept last counts, and the time stands.
    void afterTheComputerWasOffTheTimeStands()
    {
        MeetingBench bench(false);
        bench.open();
        gui::press(Qt::Key_B, Qt::ControlModifier);
        bench.pass(100);
        bench.next(); // kept
        QString kept = bench.desk().settings()->text(Setting::Meeting);
        QVERIFY(kept.contains(steadyRun()));
        const QString path = bench.main->document().path();
        bench.stage().restart();
        kept.replace(steadyRun(), u"another run"_s);
        Settings().set(Setting::Meeting, kept);
        bench.main = &bench.stage().open(path);
        QTRY_VERIFY(gui::shownWindow<MeetingWindow>());
        bench.window = gui::shownWindow<MeetingWindow>();
        QVERIFY(!bench.run().isRunning());
        QCOMPARE(bench.run().took(u"frame"_s), 100);
        QVERIFY(bench.says(u"20:00 left"_s));
    }

    /// The moment of the team meeting, from the workbook to the day of commitment.
    void aMeetingIsHeldAndClosed()
    {
        MeetingBench bench(false);
        bench.open();
        QVERIFY(bench.says(u"Nobody is entered"_s));
        gui::press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(bench.meeting().at, Edtf::minute(QDate(2026, 3, 12), QTime(9, 0)));
        bench.pass(170);
        bench.to(u"factors"_s);
        bench.add(u"Something that had to be true"_s, u"Nobody saw both halves of the review list"_s);
        QCOMPARE(bench.data().causes.size(), 1);
        bench.add(u"Park a thought"_s, u"Should we move the invoice day?"_s);
        QCOMPARE(openParked(bench.data()).size(), 1);
        QCOMPARE((*bench.data().parked.begin()).meetingId, bench.window->meetingId());
        bench.to(u"findings"_s);
        bench.add(u"What went well"_s, u"The call within half an hour"_s);
        bench.add(u"Where we were lucky"_s, u"He still picked up"_s);
        bench.to(u"candidates"_s);
        bench.add(u"An idea for a change"_s, u"Add the using team to the call sheet"_s);
        const Action &idea = *bench.data().actions.begin();
        QCOMPARE(idea.status, u"candidate"_s);
        QCOMPARE(idea.meetingId, bench.window->meetingId());
        QVERIFY(idea.ownerId.isEmpty() && idea.dueOn.isNull()); // nobody commits
        bench.to(u"learned"_s);
        bench.add(u"What someone learned"_s, u"That credits need a deputy"_s);
        QCOMPARE(learnedIn(bench.meeting(), bench.data()).size(), 1);
        bench.next();
        QVERIFY(bench.says(u"Nobody commits today. These are settled on Monday, 16 March 2026."_s));
        QCOMPARE(bench.shownIn(u"Candidates"_s), QStringList(idea.title));
        bench.stage().clock->set(QDateTime(QDate(2026, 3, 12), QTime(9, 45)));
        bench.click(u"Close the meeting"_s);
        QCOMPARE(bench.meeting().endedAt, Edtf::minute(QDate(2026, 3, 12), QTime(9, 45)));
        QCOMPARE(bench.meeting().commitOn, Edtf::day(QDate(2026, 3, 16))); // a Thursday, and two working days
        QCOMPARE(bench.run().agenda().items[0].tookS, 170);
        QVERIFY(!bench.run().isRunning());
        // One change, one undo.
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        gui::settle();
        QVERIFY(bench.meeting().endedAt.isNull() && bench.meeting().commitOn.isNull());
        QCOMPARE(QApplication::activeWindow(), bench.window);
    }

    /// What was parked comes up at the next meeting; what is settled does not.
    void whatWasParkedComesUpAtTheNextMeeting()
    {
        MeetingBench bench(false);
        bench.open();
        const QString first = bench.window->meetingId();
        bench.add(u"Park a thought"_s, u"Who answers on Sundays?"_s);
        bench.to(MeetingRun::closing);
        bench.click(u"Close the meeting"_s);
        bench.window->close();
        QTRY_VERIFY(!gui::shownWindow<MeetingWindow>());
        QVERIFY(gui::show(*bench.main));
        bench.stage().clock->set(QDateTime(QDate(2026, 3, 16), QTime(9, 0)));
        bench.open();
        QVERIFY(bench.window->meetingId() != first);
        QCOMPARE(bench.shownIn(u"Parked"_s), QStringList(u"Who answers on Sundays?"_s));
        EntryList *list = bench.list(u"Parked"_s);
        const QModelIndex row = list->model()->index(0, 0);
        gui::point(list->viewport(), list->visualRect(row).center());
        gui::click(list->viewport(), list->verbRects(row).front().center());
        gui::settle();
        QVERIFY(bench.shownIn(u"Parked"_s).isEmpty());
        QVERIFY(!(*bench.data().parked.begin()).settledOn.isNull());
    }

    /// Each has a line of their own, and what is typed in one is kept when the people change or the item does.
    void everybodyHasALineForWhatTheyLearned()
    {
        MeetingBench bench(false);
        bench.open();
        bench.to(u"learned"_s);
        auto *line = gui::find<QLineEdit>(bench.window, u"What someone learned"_s);
        gui::click(line);
        gui::type(u"half a sen"_s);
        Person ruth;
        ruth.name = u"Ruth Okafor"_s;
        ruth.party = PickKey<"party">("us");
        const QString id = bench.desk().add(ruth);
        const QString meeting = bench.window->meetingId();
        QVERIFY(bench.desk().perform(Change::add("meeting_person"), [&](Store &store) {
            return store.put(MeetingPerson{meeting + u'/' + id, meeting, id, {}});
        }));
        gui::settle();
        line = gui::find<QLineEdit>(bench.window, u"What someone learned"_s);
        QCOMPARE(line->text(), u"half a sen"_s);
        QVERIFY(line->hasFocus());
        bench.add(u"Ruth Okafor"_s, u"That dispatch was never asked"_s);
        QCOMPARE(learnedIn(bench.meeting(), bench.data()).front()->personId, id);
        gui::press(Qt::Key_PageUp, Qt::ControlModifier);
        bench.next();
        gui::settle();
        QCOMPARE(gui::find<QLineEdit>(bench.window, u"What someone learned"_s)->text(), u"half a sen"_s);
    }

    /// Two laptops, two meetings at once: another one that comes in changes nothing of the one that is shown; one that
    /// is removed goes, and its window with it.
    void aMeetingThatIsRemovedGoes()
    {
        MeetingBench bench(false);
        bench.open();
        gui::press(Qt::Key_B, Qt::ControlModifier);
        bench.desk().add(Meeting());
        QCOMPARE(bench.data().meetings.size(), 2);
        QVERIFY(bench.run().isRunning());
        bench.desk().remove("meeting", bench.window->meetingId());
        QTRY_VERIFY(!gui::shownWindow<MeetingWindow>());
        QCOMPARE(bench.data().meetings.size(), 1);
    }

    /// By the keys that do the same in the workbook.
    void aThoughtIsParkedAndAnIdeaNotedByOneKey()
    {
        MeetingBench bench(false);
        bench.open();
        gui::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        gui::type(u"Who answers on Sundays?"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(openParked(bench.data()).size(), 1);
        gui::press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        gui::type(u"Name a deputy approver"_s);
        gui::press(Qt::Key_Return);
        QCOMPARE(bench.run().item(), u"frame"_s); // the time goes on where it was
        QCOMPARE(openCandidates(bench.data()).size(), 1);
        QCOMPARE(openCandidates(bench.data()).front()->meetingId, bench.window->meetingId());
    }

    /// Escape leads back into the half sentence.
    void theCursorComesBackFromWhatIsParked()
    {
        for (const Qt::Key key : {Qt::Key_P, Qt::Key_K}) {
            MeetingBench bench(false);
            bench.open();
            bench.to(u"factors"_s);
            gui::settle();
            auto *line = gui::find<QLineEdit>(bench.window, u"Something that had to be true"_s);
            QVERIFY(line->hasFocus()); // whoever writes need not click
            gui::type(u"abc"_s);
            gui::press(key, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(!line->hasFocus());
            gui::type(u"half"_s);
            gui::press(Qt::Key_Escape); // what is typed
            gui::press(Qt::Key_Escape);
            QVERIFY(line->hasFocus());
            gui::type(u"def"_s);
            QCOMPARE(line->text(), u"abcdef"_s);
        }
    }

    /// What is typed and not added yet is there after a crash, and when the meeting was taken back and done again.
    void aHalfSentenceIsThereAfterACrash()
    {
        MeetingBench bench(false);
        bench.open();
        const QString id = bench.window->meetingId();
        bench.to(u"factors"_s);
        gui::settle();
        gui::type(u"nobody saw bo"_s);
        QTRY_VERIFY(bench.desk().settings()->text(Setting::Meeting).contains(u"nobody saw bo"_s));
        const QString kept = bench.desk().settings()->text(Setting::Meeting), path = bench.main->document().path();
        bench.stage().restart();
        Settings().set(Setting::Meeting, kept); // as it was when the program was killed
        bench.main = &bench.stage().open(path);
        QTRY_VERIFY(gui::shownWindow<MeetingWindow>());
        bench.window = gui::shownWindow<MeetingWindow>();
        QCOMPARE(bench.window->meetingId(), id);
        QCOMPARE(gui::find<QLineEdit>(bench.window, u"Something that had to be true"_s)->text(), u"nobody saw bo"_s);
    }

    /// Two meetings of one workbook: each keeps its own place, and one clock runs.
    void oneOfTwoMeetingsIsOn()
    {
        MeetingBench bench(false);
        Meeting planned;
        planned.at = Edtf::day(QDate(2026, 3, 11)); // of the two the earlier one
        const QString earlier = bench.desk().add(planned);
        bench.open();
        QCOMPARE(bench.window->meetingId(), earlier);
        gui::press(Qt::Key_B, Qt::ControlModifier);
        bench.pass(30);
        planned.at = Edtf::day(QDate(2026, 3, 13));
        const QString later = bench.desk().add(planned);
        bench.desk().openMeeting(later);
        bench.window = gui::shownWindow<MeetingWindow>();
        QVERIFY(bench.window && gui::show(*bench.window));
        QCOMPARE(bench.window->meetingId(), later);
        gui::press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(bench.run().isRunning());
        QVERIFY(!MeetingRun::of(bench.desk(), earlier).isRunning());
        bench.next();
        const QString path = bench.main->document().path();
        bench.stage().restart();
        bench.main = &bench.stage().open(path);
        QTRY_VERIFY(gui::shownWindow<MeetingWindow>());
        bench.window = gui::shownWindow<MeetingWindow>();
        QCOMPARE(bench.window->meetingId(), later);
        QCOMPARE(bench.run().item(), u"timeline"_s);
        QVERIFY(bench.run().isRunning());
        QVERIFY(MeetingRun::of(bench.desk(), earlier).hasBegun());
    }

    void whoeverOnlyLooksLeavesNoMeetingBehind()
    {
        MeetingBench bench(false);
        bench.open();
        bench.next();
        bench.window->close();
        gui::settle();
        QVERIFY(bench.data().meetings.isEmpty());
        // Of one in which something was parked it stays.
        QVERIFY(gui::show(*bench.main));
        bench.open();
        bench.add(u"Park a thought"_s, u"Who answers on Sundays?"_s);
        bench.window->close();
        gui::settle();
        QCOMPARE(bench.data().meetings.size(), 1);
        // The one that was held today is shown again.
        QVERIFY(gui::show(*bench.main));
        bench.open();
        bench.to(MeetingRun::closing);
        bench.click(u"Close the meeting"_s);
        const QString id = bench.window->meetingId();
        bench.window->close();
        gui::settle();
        QVERIFY(gui::show(*bench.main));
        bench.open();
        QCOMPARE(bench.window->meetingId(), id);
    }

    /// In the room one can be added, as nobody may have been entered.
    void whoIsThereIsAddedInTheRoom()
    {
        MeetingBench bench(false);
        bench.open();
        bench.add(u"Add who takes part"_s, u"Ruth Okafor"_s);
        QCOMPARE(bench.shownIn(u"Who takes part"_s), QStringList(u"Ruth Okafor"_s));
        bench.to(u"candidates"_s);
        bench.add(u"An idea for a change"_s, u"Name a deputy approver @Ruth"_s);
        QCOMPARE((*bench.data().actions.begin()).ownerId, (*bench.data().people.begin()).id);
    }

    /// By the keyboard alone, and with names for whoever hears it.
    void everyStopHasAName()
    {
        MeetingBench bench;
        bench.open();
        for (;;) {
            gui::settle();
            const QList<QWidget *> stops = gui::tabStops(*bench.window);
            QVERIFY(stops.size() > 3);
            for (const QWidget *stop : stops) {
                const auto *button = qobject_cast<const QAbstractButton *>(stop);
                const bool isStage = qobject_cast<const MeetingStage *>(stop);
                QVERIFY2(isStage || !stop->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         stop->metaObject()->className());
            }
            if (bench.run().item() == MeetingRun::closing)
                break;
            bench.next();
        }
    }
};

QTEST_MAIN(TestMeetingView)
#include "tst_meetingview.moc"
