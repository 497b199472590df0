// The real program beside two that are often open on the same laptop, KeePassXC and DB Browser for SQLite, in turns
// in one run and all seen from outside by the same eyes: build/release/tests/bench_peers [ROUNDS]. It wants an X
// display without a window manager (`xvfb-run -a -s "-screen 0 1280x800x24"`). A peer that is not installed is left
// out. Not a test.
//
// A window is there when the server maps it; it is painted when some line across it has more than one colour.
// CPU time and memory are read at that moment, and CPU time once more when the program has come to rest.

#include "core/interchange/json.h"
#include "tests/bench/bigworkbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <xcb/xcb.h>

#include <csignal>
#include <ctime>

using namespace straw;

namespace {

struct Figures
{
    std::vector<double> wall, cpu, rest, resident;
};

template<typename Reply>
using Owned = std::unique_ptr<Reply, decltype([](Reply *reply) { std::free(reply); })>;

/// Milliseconds of CPU time that this process has had, in all its threads.
double cpuTime(qint64 process)
{
    clockid_t clock{};
    timespec now{};
    if (clock_getcpuclockid(pid_t(process), &clock) != 0 || clock_gettime(clock, &now) != 0)
        return 0;
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double residentMebibytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

class Eyes
{
public:
    Eyes()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            qFatal("There is no X display: set DISPLAY, or run this with xvfb-run.");
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const quint32 mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    Eyes(const Eyes &) = delete;
    Eyes &operator=(const Eyes &) = delete;
    ~Eyes() { xcb_disconnect(m_connection); }

    void forget()
    {
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
        }
        m_mapped.clear();
    }

    /// Whether a large window has been mapped, and painted.
    bool seesWindow()
    {
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
            if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY)
                m_mapped.push_back(reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window);
        }
        return std::any_of(m_mapped.begin(), m_mapped.end(), [this](xcb_window_t window) { return isPainted(window); });
    }

private:
    bool isPainted(xcb_window_t window) const
    {
        const Owned<xcb_get_geometry_reply_t> size{
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr)};
        if (!size || size->width < 400 || size->height < 200)
            return false;
        for (int eighth = 1; eighth < 8; ++eighth) {
            if (hasColours(window, qint16(size->height * eighth / 8), size->width))
                return true;
        }
        return false;
    }

    bool hasColours(xcb_window_t window, qint16 line, quint16 width) const
    {
        const Owned<xcb_get_image_reply_t> image{xcb_get_image_reply(
            m_connection, xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, line, width, 1, ~0U),
            nullptr)};
        if (!image) // it reaches beyond the screen
            return false;
        const auto *pixels = reinterpret_cast<const quint32 *>(xcb_get_image_data(image.get()));
        const int count = xcb_get_image_data_length(image.get()) / 4;
        return std::any_of(pixels, pixels + count, [&](quint32 pixel) { return pixel != pixels[0]; });
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    std::vector<xcb_window_t> m_mapped;
};

void measure(Figures &figures, Eyes &eyes, const QString &program, const QStringList &arguments, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FINALSTRAW_HOME", home);
    environment.insert("HOME", home);
    environment.insert("XDG_CONFIG_HOME", home + "/config");
    environment.insert("XDG_CACHE_HOME", home + "/cache");
    environment.insert("XDG_RUNTIME_DIR", home); // where a program looks for itself
    environment.insert("QT_QPA_PLATFORM", "xcb");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    eyes.forget();
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForStarted();
    while (!eyes.seesWindow()) {
        if (timer.elapsed() > 30'000 || process.waitForFinished(1)) {
            process.kill();
            process.waitForFinished();
            qFatal("%s did not come up.", qPrintable(program));
        }
    }
    figures.wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    figures.cpu.push_back(cpuTime(process.processId()));
    figures.resident.push_back(residentMebibytes(process.processId()));
    double before = -1;
    double now = figures.cpu.back();
    for (; now - before > 1; now = cpuTime(process.processId())) {
        before = now;
        process.waitForFinished(300);
    }
    figures.rest.push_back(now);
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const int rounds = std::max(1, application.arguments().value(1, "5").toInt());
    Workbench bench;
    bench.environment.clock = std::make_shared<SystemClock>();
    const QString big = bench.path("Norvik.db");
    {
        const auto document = bench.create();
        fillBig(*document);
        need(document->publishAndWait());
    }
    const QString sample = bench.path("Sample.db");
    {
        QFile json(QStringLiteral(STRAW_SOURCE_DIR "/resources/en/sample/norvik.json"));
        if (!json.open(QIODevice::ReadOnly))
            qFatal("The sample is not where it was when this was built.");
        const JsonRecords records = need(readJson(json.readAll(), json.fileName()));
        Account account;
        account.name = "Sample";
        const auto document = need(Document::create(sample, account, bench.environment,
                                                    [&](Store &store) { return importRecords(store, records); }));
        need(document->publishAndWait());
    }

    struct Program
    {
        QString name, path;
        QStringList arguments;
        Figures figures;
    };
    std::vector<Program> programs{{"sample", STRAW_PROGRAM, {sample}, {}}, {"5,000 events", STRAW_PROGRAM, {big}, {}}};
    for (const QString peer : {"keepassxc", "sqlitebrowser"}) {
        const QString path = QStandardPaths::findExecutable(peer);
        if (!path.isEmpty())
            programs.push_back({peer, path, {}, {}});
    }
    Eyes eyes;
    const QTemporaryDir homes;
    for (int i = -1; i < rounds; ++i) {
        for (Program &each : programs) {
            const QString home = homes.filePath(each.name);
            QDir().mkpath(home);
            Figures first; // of a fresh home: what a program does but once is not measured
            measure(i < 0 ? first : each.figures, eyes, each.path, each.arguments, home);
        }
    }
    QTextStream out(stdout);
    out << "median of " << rounds << "        wall ms   CPU ms  at rest    MiB\n";
    for (const Program &each : programs) {
        out << each.name.leftJustified(18);
        for (const auto part : {&Figures::wall, &Figures::cpu, &Figures::rest, &Figures::resident})
            out << QStringLiteral("%1").arg(median(each.figures.*part), 9, 'f', 1);
        out << '\n';
    }
    out << "bars: half of the faster peer in wall time and memory, with 5,000 events too, and in CPU time on the "
           "sample\n";
    return 0;
}
