#include "app/singleinstance.h"
#include "core/base/sharethread.h"
#include "ui/shell/languages.h"
#include "ui/shell/program.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <cstdlib>
#include <optional>

namespace {

/// How long the program stays, without a window, for a share that is slow or gone.
constexpr std::chrono::seconds Lingers{30};

int run(QApplication &application, straw::SingleInstance &instance, straw::Program::Ahead &&ahead)
{
    QStringList files = QApplication::arguments().mid(1);
    for (QString &file : files)
        file = QDir().absoluteFilePath(file);
    if (instance.handOver(files))
        return 0;

    straw::Program program;
    straw::speak(application, program.settings().text(straw::Setting::Language));
    straw::Theme::instance().install(application);
    program.applyPreferences();
    instance.listen([&program](const QStringList &more) { program.receive(more); });
    program.start(files, std::move(ahead));
    return QApplication::exec();
}

} // namespace

/// finalstraw [FILE ...]: opens each workbook in a window; a second start hands its files to the
/// program that runs already.
int main(int argc, char *argv[])
{
    std::optional<straw::SingleInstance> instance(std::in_place);
    // Reading a large workbook takes as long as Qt takes to start, so both are done at once. What looks
    // like an option is for Qt to judge.
    straw::Program::Ahead ahead;
    if (argc > 1 && argv[1][0] != '-' && instance->isFirst())
        ahead = straw::Program::readAhead(QDir().absoluteFilePath(QFile::decodeName(argv[1])));

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("finalstraw"));
    QApplication::setApplicationDisplayName(QStringLiteral("Final Straw"));
    QApplication::setApplicationVersion(QStringLiteral(STRAW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("finalstraw"));

    const int code = run(application, *instance, std::move(ahead));
    instance.reset(); // whoever starts it again now gets a program of their own
    // What is still being published may yet arrive. If not, it is safe in its working copy, and the
    // thread that waits for the share must not outlive the objects that an ordinary end destroys.
    if (!straw::ShareThread::waitForAll(Lingers))
        std::_Exit(code);
    return code;
}
