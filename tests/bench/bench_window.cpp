// From the start of the real program to a usable window with 5,000 events, beside a bare Qt window,
// in turns in one run: build/release/tests/bench_window [ROUNDS]. On whatever display
// QT_QPA_PLATFORM names, offscreen when it names none. Not a test.

#include "core/base/settings.h"
#include "tests/bench/bigworkbook.h"
#include "ui/shell/recents.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

#include <ctime>

using namespace straw;

namespace {

struct Figures
{
    std::vector<double> wall, cpu, resident, own;
};

void measure(Figures &figures, const QString &program, const QStringList &arguments, const QString &home)
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FINALSTRAW_HOME", home);
    environment.insert("QT_PLUGIN_PATH", STRAW_PROBE_FOLDER);
    environment.insert("QT_QPA_GENERIC_PLUGINS", "startprobe");
    environment.insert("STRAW_STARTED", QString::number(qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished();
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    if (words.size() != 5 || words[0] != "probe")
        qFatal("%s did not come up: %s", qPrintable(program), process.readAllStandardError().constData());
    figures.wall.push_back(words[1].toDouble());
    figures.cpu.push_back(words[2].toDouble());
    figures.resident.push_back(words[3].toDouble() / 1024);
    figures.own.push_back(words[4].toDouble() / 1024);
}

QString row(const QString &name, const Figures &figures, const Figures &bare)
{
    QString text = name.leftJustified(18);
    for (const auto part : {&Figures::wall, &Figures::cpu, &Figures::resident, &Figures::own}) {
        const double value = median(figures.*part);
        text += QStringLiteral("%1 (%2 x)").arg(value, 8, 'f', 1).arg(value / median(bare.*part), 0, 'f', 2);
    }
    return text;
}

} // namespace

int main(int count, char **arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(count, arguments);
    const int rounds = std::max(1, application.arguments().value(1, "15").toInt());
    Workbench bench;
    bench.environment.clock = std::make_shared<SystemClock>();
    const QString path = bench.path("Norvik.db");
    {
        const auto document = bench.create();
        fillBig(*document);
        need(document->publishAndWait());
    }

    Figures bare;
    const QStringList pages{"account", "triggers", "history", "review"};
    std::vector<Figures> full(size_t(pages.size()));
    for (int i = 0; i < rounds; ++i) {
        const QTemporaryDir home;
        qputenv("FINALSTRAW_HOME", home.path().toUtf8());
        measure(bare, STRAW_BARE_WINDOW, {}, home.path());
        for (qsizetype page = 0; page < pages.size(); ++page) {
            {
                Settings settings;
                Recent recent;
                recent.path = QFileInfo(path).canonicalFilePath();
                recent.page = pages[page];
                Recents(settings).put(recent);
            }
            measure(full[size_t(page)], STRAW_PROGRAM, {path}, home.path());
        }
    }
    QTextStream out(stdout);
    out << "median of " << rounds << "      wall ms            CPU ms             resident MiB       private MiB\n"
        << row("bare window", bare, bare) << '\n';
    for (qsizetype page = 0; page < pages.size(); ++page)
        out << row(pages[page], full[size_t(page)], bare) << '\n';
    out << "bars: 2 x\n";
    return 0;
}
