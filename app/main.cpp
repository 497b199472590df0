#include "app/singleinstance.h"
#include "ui/shell/languages.h"
#include "ui/shell/program.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>

/// finalstraw [FILE ...]: opens each workbook in a window; a second start hands its files to the
/// program that runs already.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("finalstraw"));
    QApplication::setApplicationDisplayName(QStringLiteral("Final Straw"));
    QApplication::setApplicationVersion(QStringLiteral(STRAW_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("finalstraw"));

    QStringList files = QApplication::arguments().mid(1);
    for (QString &file : files)
        file = QDir().absoluteFilePath(file);
    straw::SingleInstance instance;
    if (instance.handOver(files))
        return 0;

    straw::Program program;
    straw::speak(application, program.settings().text(straw::Setting::Language));
    straw::Theme::instance().install(application);
    program.applyPreferences();
    instance.listen([&program](const QStringList &more) { program.receive(more); });
    program.start(files);
    return QApplication::exec();
}
