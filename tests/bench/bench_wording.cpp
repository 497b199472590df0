// How long the window's thread is busy while somebody writes in a text of 200 KB whose wording is looked at, beside the
// same without: build/release/tests/bench_wording. And what the rules themselves take, on whatever thread. Not a test.

#include "core/guide/userwording.h"
#include "tests/bench/bigworkbook.h"
#include "tests/bench/threadtime.h"
#include "tests/support/windowdriver.h"
#include "ui/widgets/growingedit.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <QThread>

using namespace straw;

namespace {

/// What one piece of work took on this thread.
double busyWith(const std::function<void()> &work)
{
    const double begun = threadMilliseconds();
    work();
    return threadMilliseconds() - begun;
}

QString longText(qsizetype length)
{
    QString text;
    for (int number = 0; text.size() < length; ++number)
        text += QStringLiteral("In week %1 they clearly asked for the plan, and somebody forgot to send it. They came "
                               "by and said that all was well.\n")
                    .arg(number);
    return text;
}

void lookThrough(QTextStream &out)
{
    const double made = busyWith([] { (void)WordingRules::of(QStringLiteral("en")); });
    std::vector<OwnWording> own;
    for (int i = 0; i < 200; ++i)
        own.push_back({QStringLiteral("word of number %1").arg(i)});
    const UserWording user(QStringLiteral("en"), own, Texts());
    const double ownMade = busyWith([&] { (void)user.find(own.front().key()); });
    const QString text = longText(200'000);
    size_t found = 0;
    const auto &english = WordingRules::of(QStringLiteral("en"));
    const double whole = busyWith([&] { found = english.marksIn(text, WordingOf::Case).size(); });
    const double withOwn = busyWith([&] { (void)user.marksIn(text, WordingOf::Case); });
    const double around = busyWith([&] { (void)english.marksIn(text, WordingOf::Case, {100'000, 1}); });
    out << "the rules: made " << made << ", 200 of one's own " << ownMade << "; 200 KB looked through " << whole
        << " for " << found << " marks, with one's own " << withOwn << "; around an edit " << around << Qt::endl;
}

void writeIn(QTextStream &out, gui::Stage &stage, bool isOn)
{
    stage.program->settings().set(Setting::WordingHelp, isOn ? QStringLiteral("on") : QStringLiteral("off"));
    MainWindow &window = stage.create(QStringLiteral("Norvik Logistics"));
    gui::show(window);
    Event event;
    event.title = QStringLiteral("Visit");
    event.body = longText(200'000);
    const Place body{Event::table, window.desk().add(event), "body"};
    std::vector<double> all;
    const auto piece = [&](const std::function<void()> &work) { all.push_back(busyWith(work)); };
    const auto rest = [&](int milliseconds) {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < milliseconds; QThread::usleep(100))
            piece([] { QCoreApplication::processEvents(); });
    };
    const auto tell = [&](const char *what) {
        out << "  " << what << ", at most " << *std::max_element(all.begin(), all.end()) << '\n';
        all.clear();
    };
    out << (isOn ? "with marks" : "without marks") << '\n';
    window.reveal(body);
    QCoreApplication::processEvents();
    rest(1500);
    all.clear();
    auto *edit = qobject_cast<GrowingEdit *>(QApplication::focusWidget());
    QTextCursor middle = edit->textCursor();
    middle.setPosition(100'000);
    edit->setTextCursor(middle);
    rest(1500);
    tell("the middle comes into sight");
    for (const QChar letter : QStringLiteral("they clearly forgot it "))
        piece([&] { gui::type(QString(letter)); });
    tell("a letter");
    rest(2500);
    tell("and what comes after");
    QGuiApplication::clipboard()->setText(longText(200'000));
    piece([] { QTest::keyClick(gui::keyWindow(), Qt::Key_V, Qt::ControlModifier); });
    tell("200 KB pasted");
    rest(2500);
    tell("and what comes after");
    out << Qt::flush;
}

} // namespace

int main(int count, char **arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    QTextStream out(stdout);
    out << "milliseconds of CPU on this thread; the bar is 16\n";
    lookThrough(out);
    for (const bool isOn : {false, true}) {
        gui::Stage stage;
        writeIn(out, stage, isOn);
    }
    return 0;
}
