// How long the window's thread is busy with 5,000 events open: one edit and one undo on the pages
// that show them, until everything is painted again, and the longest pause while a workbook of about
// 5 MB is published. build/release/tests/bench_busy. Not a test.

#include "tests/bench/bigworkbook.h"
#include "tests/bench/threadtime.h"
#include "tests/support/windowdriver.h"
#include "ui/meeting/meetingrun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>
#include <QThread>

using namespace straw;

namespace {

constexpr int rounds = 25;

/// What one piece of work took, on the clock and on this thread.
struct Busy
{
    std::vector<double> wall, cpu;

    void measure(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        const double begun = threadMilliseconds();
        work();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // what the first round asked for
        cpu.push_back(threadMilliseconds() - begun);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    QString text() const
    {
        const auto figure = [](const std::vector<double> &values) {
            return QStringLiteral("%1 (worst %2)")
                .arg(median(values), 6, 'f', 1)
                .arg(*std::max_element(values.begin(), values.end()), 0, 'f', 1);
        };
        return QStringLiteral("wall %1, CPU %2").arg(figure(wall), figure(cpu));
    }
};

QString makeWorkbook(gui::Stage &stage, const QString &name, int times)
{
    QDir().mkpath(Program::workbookFolder());
    const QString path = Program::workbookFolder() + u'/' + name;
    Account account;
    account.name = name;
    account.noticeOn = Edtf::parse(u"2026-03-10");
    const auto document = need(Document::create(path, account, stage.program->environment()));
    for (int i = 0; i < times; ++i)
        fillBig(*document);
    need(document->publishAndWait());
    return path;
}

void edits(QTextStream &out, gui::Stage &stage, const QString &path)
{
    MainWindow &window = stage.open(path);
    gui::show(window);
    QStringList ids;
    for (const Event &event : window.document().data().events)
        ids << event.id;
    for (const char *page : {"account", "triggers", "history", "causes", "review"}) {
        Busy first, again, title, day, undo;
        window.openPage("actions");
        first.measure([&] { window.openPage(page); });
        for (int i = 0; i < rounds; ++i) {
            const QString &id = ids[i * 197 % ids.size()];
            title.measure([&] { window.desk().setField({"event", id, "title"}, QStringLiteral("Title %1").arg(i)); });
            undo.measure([&] { window.desk().undo(); });
            day.measure([&] {
                window.desk().setField({"event", id, "at"},
                                       QStringLiteral("2024-05-%1").arg(i + 1, 2, 10, QChar(u'0')));
            });
            undo.measure([&] { window.desk().undo(); });
        }
        for (int i = 0; i < 5; ++i) {
            window.openPage("actions");
            QCoreApplication::processEvents();
            again.measure([&] { window.openPage(page); });
        }
        out << page << "\n  first shown " << first.text() << "\n  shown again " << again.text() << "\n  title       "
            << title.text() << "\n  date        " << day.text() << "\n  undo        " << undo.text() << Qt::endl;
    }
}

/// Of a call with many notes already: each letter, with what is stored meanwhile, and each key that does something.
void call(QTextStream &out, gui::Stage &stage, const QString &path, int notes)
{
    MainWindow &window = stage.open(path);
    gui::show(window);
    Interview interview;
    interview.kind = "exit";
    interview.status = "planned";
    const QString id = window.desk().add(interview);
    window.desk().perform(Change::add("line"), [&](Store &store) -> Result<void> {
        for (int i = 0; i < notes; ++i) {
            Line line;
            line.interviewId = id;
            line.kind = "verbatim";
            line.text = QStringLiteral("What they said for the %1th time, at some length").arg(i);
            line.at = Edtf::minute(QDate(2026, 3, 12), QTime(9, 0));
            STRAW_TRY(window.desk().addTo(store, line));
        }
        return {};
    });
    window.desk().openCall(id);
    QCoreApplication::processEvents();
    Busy letter, stored, kind, noted, consent, question, asked;
    const auto press = [](Busy &busy, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        busy.measure([&] { QTest::keyClick(gui::keyWindow(), key, modifiers); });
    };
    for (int i = 0; i < rounds; ++i) {
        for (const QChar each : QStringLiteral("another thing"))
            letter.measure([&] { gui::type(QString(each)); });
        stored.measure([&] { window.desk().flushEditors(); });
        press(kind, Qt::Key_T);
        press(noted, Qt::Key_Return, Qt::NoModifier);
        press(consent, Qt::Key_D);
        press(question, Qt::Key_Down);
        press(asked, Qt::Key_Return);
    }
    out << "a call with " << notes << " notes\n  letter      " << letter.text() << "\n  stored      " << stored.text()
        << "\n  whose words " << kind.text() << "\n  noted       " << noted.text() << "\n  consent     "
        << consent.text() << "\n  question    " << question.text() << "\n  asked       " << asked.text() << Qt::endl;
}

/// With the view of a meeting open, in which the story was read to its end.
void meeting(QTextStream &out, gui::Stage &stage, const QString &path)
{
    MainWindow &window = stage.open(path);
    gui::show(window);
    window.openPage("account");
    QStringList ids;
    for (const Event &event : window.document().data().events)
        ids << event.id;
    const QString id = window.desk().add(Meeting());
    Busy without, with, on, park;
    const auto edit = [&](Busy &busy, int i) {
        busy.measure([&] {
            window.desk().setField({"event", ids[i * 197 % ids.size()], "title"}, QStringLiteral("Title %1").arg(i));
        });
    };
    for (int i = 0; i < rounds; ++i)
        edit(without, i);
    window.desk().openMeeting(id);
    MeetingRun &run = MeetingRun::of(window.desk(), id);
    run.goTo("timeline");
    run.setReadUpTo(ids[ids.size() - rounds - 1]);
    QCoreApplication::processEvents();
    for (int i = 0; i < rounds; ++i) {
        edit(with, rounds + i);
        on.measure([&] { run.setReadUpTo(ids[ids.size() - rounds + i]); });
        park.measure([&] {
            Parked parked;
            parked.text = QStringLiteral("A thought");
            window.desk().add(parked);
        });
    }
    out << "a meeting\n  title, closed " << without.text() << "\n  title, open   " << with.text()
        << "\n  read on       " << on.text() << "\n  parked        " << park.text() << Qt::endl;
}

void publish(QTextStream &out, gui::Stage &stage, const QString &path)
{
    MainWindow &window = stage.open(path);
    gui::show(window);
    QCoreApplication::processEvents();
    // Of every publish the longest piece of work, from the key press on: by the clock, which tells also
    // where it waits, and by what this thread itself has done.
    std::vector<double> pauses, busy, whole;
    for (int i = 0; i < rounds; ++i) {
        window.desk().setField({"account", "account", "competitor"}, QString::number(i));
        QCoreApplication::processEvents();
        QElapsedTimer total;
        total.start();
        double pause = 0, cpu = 0;
        const auto piece = [&](const std::function<void()> &work) {
            QElapsedTimer timer;
            timer.start();
            const double begun = threadMilliseconds();
            work();
            pause = std::max(pause, double(timer.nsecsElapsed()) / 1e6);
            cpu = std::max(cpu, threadMilliseconds() - begun);
        };
        piece([&] { window.document().publishNow(PublishReason::Saving); });
        while (window.document().publishState().phase != PublishState::Published) {
            piece([] { QCoreApplication::processEvents(); });
            QThread::usleep(100);
        }
        pauses.push_back(pause);
        busy.push_back(cpu);
        whole.push_back(double(total.nsecsElapsed()) / 1e6);
    }
    const auto worst = [](const std::vector<double> &values) {
        return *std::max_element(values.begin(), values.end());
    };
    out << "publishing " << QFileInfo(path).size() / 1024 << " KiB " << rounds << " times, in " << median(whole)
        << " ms each; longest pause of the window: wall " << median(pauses) << " (worst " << worst(pauses) << "), CPU "
        << median(busy) << " (worst " << worst(busy) << ") ms" << Qt::endl;
}

} // namespace

int main(int count, char **arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    gui::Stage stage;
    QTextStream out(stdout);
    out << "milliseconds, median of " << rounds << "; the bar is 16\n";
    call(out, stage, makeWorkbook(stage, "Call.db", 1), 500);
    call(out, stage, makeWorkbook(stage, "Wrapped.db", 1), 150); // whose rows are as high as their words
    meeting(out, stage, makeWorkbook(stage, "Meeting.db", 1));
    edits(out, stage, makeWorkbook(stage, "Edits.db", 1));
    publish(out, stage, makeWorkbook(stage, "Publish.db", 2));
    return 0;
}
