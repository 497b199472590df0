// Renders every page of the sample workbook, light and dark, to PNG files: to be looked at before a
// page is called done; with a command, also of the window that it opens. Usage: screenshots FOLDER [--size 1280x800]
// [--page KEY] [--theme light|dark]
// [--details] [--press BUTTON] [--command ID] [--empty | --file WORKBOOK]; QT_SCALE_FACTOR gives the scale.

#include "tests/support/windowdriver.h"
#include "ui/frame/sheet.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"
#include "ui/shell/startwindow.h"

#include <QCommandLineParser>
#include <QDir>

using namespace straw;

namespace {

struct Options
{
    QString folder, page, theme, press, command, file;
    QSize size;
    bool details = false;
    bool empty = false;
};

void shoot(QWidget &window, const Options &options, const QString &name)
{
    gui::settle();
    QTest::qWait(250); // pages lay themselves out in several rounds
    const QString path = options.folder + u'/' + name + QStringLiteral(".png");
    window.grab().save(path);
    qInfo("%s", qPrintable(path));
}

void shootStart(gui::Stage &stage, const Options &options, const QString &theme)
{
    stage.program->showStart();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *start = qobject_cast<StartWindow *>(window);
        if (!start)
            continue;
        start->resize(options.size);
        start->showRecents();
        shoot(*start, options, QStringLiteral("start-") + theme);
        start->askForNew({});
        shoot(*start, options, QStringLiteral("new-") + theme);
        start->close();
    }
}

void shootPages(gui::Stage &stage, const Options &options, const QString &theme)
{
    MainWindow &window = stage.window();
    window.resize(options.size);
    gui::show(window);
    for (const PageEntry &entry : pageRegistry()) {
        if ((!options.page.isEmpty() || !options.command.isEmpty()) && options.page != entry.key)
            continue;
        window.openPage(entry.key);
        shoot(window, options, entry.key + u'-' + theme);
        auto *list = options.details ? window.page()->findChild<EntryList *>() : nullptr;
        if (list && list->model()->rowCount() > 0) {
            list->setFocus();
            gui::press(Qt::Key_Return);
            QAbstractButton *pressed = options.press.isEmpty() ? nullptr : gui::button(&window, options.press);
            if (pressed) {
                pressed->setFocus(); // brings it into sight
                gui::click(pressed);
                QTest::qWait(300);
            }
            shoot(window, options, entry.key + QStringLiteral("-details-") + theme);
            gui::press(Qt::Key_Escape);
        }
    }
    for (const Command &command : window.commands().commands()) {
        if (command.id != options.command)
            continue;
        command.run();
        QTest::qWait(300); // what it shows may take a moment
        shoot(window, options, command.id + u'-' + theme);
        for (QWidget *other : QApplication::topLevelWidgets()) {
            if (other == &window || !other->isVisible() || other->windowType() != Qt::Window)
                continue;
            other->resize(options.size);
            gui::show(*other);
            QAbstractButton *pressed = options.press.isEmpty() ? nullptr : gui::button(other, options.press);
            if (pressed) {
                gui::click(pressed);
                QTest::qWait(2000);
            }
            shoot(*other, options, command.id + QStringLiteral("-window-") + theme);
        }
    }
    if (!options.page.isEmpty() || !options.command.isEmpty())
        return;
    gui::show(window);
    gui::press(Qt::Key_K, Qt::ControlModifier);
    shoot(window, options, QStringLiteral("palette-") + theme);
    gui::press(Qt::Key_Escape);
    gui::press(Qt::Key_F, Qt::ControlModifier);
    gui::type(QStringLiteral("credit"));
    shoot(window, options, QStringLiteral("search-") + theme);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOptions({{"size", "of the window", "size", "1280x800"},
                       {"page", "only this page", "key"},
                       {"theme", "only this theme", "theme"},
                       {"details", "also with the details of the first entry"},
                       {"press", "presses this button there", "text"},
                       {"command", "only what this command shows, over the page if one is named", "id"},
                       {"empty", "of a new workbook instead of the sample"},
                       {"file", "of a copy of this workbook instead of the sample", "path"}});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QStringList size = parser.value("size").split('x');
    const Options options{parser.positionalArguments().first(),
                          parser.value("page"),
                          parser.value("theme"),
                          parser.value("press"),
                          parser.value("command"),
                          parser.value("file"),
                          QSize(size.value(0).toInt(), size.value(1).toInt()),
                          parser.isSet("details"),
                          parser.isSet("empty")};
    QDir().mkpath(options.folder);
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        if (!options.theme.isEmpty() && options.theme != theme)
            continue;
        gui::Stage stage(theme == u"dark" ? Theme::Dark : Theme::Light);
        if (options.empty) {
            stage.create(QStringLiteral("Norvik Logistics"));
        } else if (!options.file.isEmpty()) {
            const QString copy = stage.home() + u'/' + QFileInfo(options.file).fileName();
            QFile::copy(options.file, copy);
            stage.open(copy);
        } else {
            stage.openSample();
        }
        shootPages(stage, options, theme);
        if (options.page.isEmpty() && options.command.isEmpty())
            shootStart(stage, options, theme);
    }
    return 0;
}
