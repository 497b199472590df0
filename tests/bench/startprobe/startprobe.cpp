// Looks into a Qt program from outside, so that a bare window and the real program are measured by
// the same code: a generic plugin that Qt loads when QT_QPA_GENERIC_PLUGINS names it. When the first
// window has been painted and the event loop has nothing left to do, it prints one line and ends the
// program: milliseconds since STRAW_STARTED (monotonic nanoseconds), CPU milliseconds, resident and
// private KiB.

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QTextStream>

#include <ctime>

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class StartProbe final : public QObject
{
public:
    StartProbe() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            qApp->removeEventFilter(this);
            connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                    &StartProbe::tell);
        }
        return false;
    }

private:
    void tell()
    {
        QAbstractEventDispatcher::instance()->disconnect(this);
        const double wall = milliseconds(CLOCK_MONOTONIC) - qgetenv("STRAW_STARTED").toDouble() / 1e6;
        const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        QTextStream(stdout) << "probe " << wall << ' ' << cpu << ' ' << kib("Rss:") << ' '
                            << kib("Private_Clean:") + kib("Private_Dirty:") << Qt::endl;
        QCoreApplication::exit();
    }

    static int kib(const QByteArray &name)
    {
        QFile file(QStringLiteral("/proc/self/smaps_rollup"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.mid(name.size()).simplified().split(' ').first().toInt();
        }
        return 0;
    }
};

class StartProbePlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startprobe.json")
public:
    QObject *create(const QString &, const QString &) override { return new StartProbe; }
};

} // namespace

#include "startprobe.moc"
