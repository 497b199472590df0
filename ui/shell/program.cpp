#include "ui/shell/program.h"

#include "core/base/stepprogress.h"
#include "core/base/texts.h"
#include "core/document/earlier/rescue.h"
#include "core/guide/prompts.h"
#include "core/workbook/catalogue.h"
#include "ui/desk/wordinghelp.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/startwindow.h"
#include "ui/shell/windowmanners.h"
#include "ui/theme/theme.h"
#include "ui/widgets/closedlistrule.h"
#include "ui/widgets/plaintyping.h"
#include "ui/widgets/secondclickrule.h"
#include "ui/widgets/wheelrule.h"

#include <QDir>
#include <QEventLoopLocker>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace straw {

namespace {

// By then the start is over, and whatever was to be opened is open.
constexpr std::chrono::seconds TidyAfter{10};

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

/// What every window needs takes some time when it is used first.
void getReadyForWindows()
{
    for (const TextStyle style :
         {TextStyle::Title, TextStyle::Heading, TextStyle::Strong, TextStyle::Small, TextStyle::Body})
        (void)QFontMetrics(textFont(style)).averageCharWidth();
    (void)Catalogue::instance();
    (void)Prompts::instance();
}

Identity identityOf(Settings &settings)
{
    return {settings.authorName(), settings.deviceId()};
}

} // namespace

Program::Program(World world)
    : m_world(std::move(world))
    , m_recents(m_settings)
{
    WheelRule::install();
    ClosedListRule::install();
    SecondClickRule::install();
    PlainTyping::install();
    connect(&m_errands, &Errands::slow, this, &Program::saySlow);
    connect(new WindowManners(this), &WindowManners::quitRequested, this, &Program::quit);
}

Program::~Program()
{
    for (const auto &window : m_windows)
        delete window;
    delete m_start;
    delete m_preferences;
}

Environment Program::environment()
{
    Environment world = m_world(identityOf(m_settings));
    world.backupMonths = m_settings.value(Setting::BackupMonths).toInt();
    return world;
}

QString Program::workbookFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents + QStringLiteral("/Final Straw");
}

Program::Ahead Program::readAhead(const QString &file)
{
    Settings settings;
    Environment world = Environment::system(identityOf(settings));
    world.backupMonths = settings.value(Setting::BackupMonths).toInt();
    world.progress = std::make_shared<StepProgress>();
    return {file, Errands::begin([file, world] { return read(realPath(file), world); }), world.progress};
}

void Program::start(const QStringList &files, Ahead ahead)
{
    for (const QString &file : files) {
        if (ahead.reading && file == ahead.file)
            await(file, *std::exchange(ahead.reading, {}), {}, ahead.progress);
        else
            open(file);
    }
    if (files.isEmpty() && windows().empty())
        showStart();
    if (!files.isEmpty())
        getReadyForWindows(); // while they are being read
    QTimer::singleShot(TidyAfter, this, &Program::tidyUp);
}

void Program::tidyUp()
{
    if (!m_tidying)
        m_tidying.emplace();
    m_tidying->call([world = environment()] { Document::sweep(world); }, ShareThread::Reading);
}

void Program::receive(const QStringList &files)
{
    for (const QString &file : files)
        open(file);
    if (!files.isEmpty())
        return;
    if (windows().empty())
        showStart();
    else
        windows().back()->bringUp();
}

void Program::open(const QString &path, Opened opened)
{
    const QString file = QDir::cleanPath(QDir().absoluteFilePath(path));
    if (MainWindow *window = windowOf(file))
        return bringUp(*window);
    if (m_errands.isUnderWay(file))
        return;
    m_errands.await(file, Errands::begin([file] { return realPath(file); }),
                    [this, file, opened = std::move(opened)](const QString &real) {
                        if (MainWindow *window = windowOf(real)) // by another name
                            bringUp(*window);
                        else if (!m_errands.isUnderWay(real)) {
                            Environment world = environment();
                            world.progress = std::make_shared<StepProgress>();
                            await(real, Errands::begin([real, world] { return read(real, world); }), opened,
                                  world.progress);
                        }
                    });
}

Program::Reading Program::read(const QString &path, const Environment &world)
{
    Reading reading{path, Document::prepare(path, world), {}};
    if (!reading.prepared && rescue::canHelp(reading.prepared.error()))
        reading.earlier = rescue::newestGoodState(path, world);
    return reading;
}

void Program::await(const QString &path, Errands::Begun<Reading> reading, Opened opened,
                    const std::shared_ptr<StepProgress> &progress)
{
    m_progress.insert(path, progress);
    m_errands.await(path, std::move(reading), [this, opened = std::move(opened)](const Reading &done) {
        if (!done.prepared)
            return sayCannotOpen(done.path, done.prepared.error(), done.earlier);
        MainWindow &window = show(*done.prepared, false);
        if (opened)
            opened(window);
    });
}

void Program::openEarlier(const QString &path, const Backup &state)
{
    m_errands.await(
        path, Errands::begin([path, state, world = environment()] { return rescue::putInPlace(state, path, world); }),
        [this, path](const Result<QString> &aside) {
            if (!aside)
                return sayCannotOpen(path, aside.error());
            open(path, [kept = QFileInfo(*aside).fileName()](MainWindow &window) {
                if (!kept.isEmpty())
                    window.desk().tell({Texts::filled(tr("What was damaged is kept as %1."), {kept})});
            });
        });
}

void Program::chooseFile(QWidget *window)
{
    const QString path = QFileDialog::getOpenFileName(window, tr("Open a workbook"), workbookFolder(),
                                                      tr("Final Straw workbooks (*.db)"));
    if (!path.isEmpty())
        open(path);
}

MainWindow *Program::windowOf(const QString &path) const
{
    for (MainWindow *window : windows()) {
        if (window->document().path() == path)
            return window;
    }
    return nullptr;
}

MainWindow &Program::show(const Document::Prepared &prepared, bool isNew)
{
    auto *window = new MainWindow(*this, Document::open(prepared), isNew);
    std::erase_if(m_windows, [](const QPointer<MainWindow> &old) { return !old; });
    m_windows.emplace_back(window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    window->begin();
    StartWindow *start = m_start;
    if (start && !start->isBeingFilledIn()) { // closing it would mean to wait for nothing more
        m_start = nullptr;
        start->hide();
        start->deleteLater();
    }
    window->take(std::exchange(m_held, {}));
    return *window;
}

void Program::bringUp(MainWindow &window)
{
    window.bringUp();
    window.take(std::exchange(m_held, {}));
}

void Program::reopenAsNew(MainWindow &window)
{
    const QString path = window.document().path();
    const QEventLoopLocker stay; // it may be the last window
    window.close();
    open(path,
         [](MainWindow &own) { own.desk().tell({tr("This is a workbook of its own now. Its history begins here.")}); });
}

void Program::showStart(Start what, const QString &setupFrom)
{
    if (!m_start) {
        m_start = new StartWindow(*this);
        m_start->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (what == Start::AskForNew)
        m_start->askForNew(setupFrom);
    else
        m_start->showRecents();
    bringUpStart();
}

/// As it is, since something may be typed there.
void Program::bringUpStart()
{
    if (!m_start)
        return showStart();
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

void Program::sayCannotOpen(const QString &path, const Error &error, const std::optional<Backup> &earlier)
{
    bringUpStart();
    m_start->sayCannotOpen(path, error, earlier);
}

void Program::saySlow(const QString &path)
{
    bringUpStart();
    m_start->saySlow(path, [this, path] { m_errands.giveUp(path); });
    sayProgress(path);
}

void Program::sayProgress(const QString &path)
{
    constexpr std::chrono::milliseconds again{250};
    const auto progress = m_progress.value(path).lock();
    if (!progress || !m_start || !m_errands.isUnderWay(path))
        return;
    if (progress->percent() >= 0)
        m_start->sayProgress(path, progress->percent());
    QTimer::singleShot(again, this, [this, path] { sayProgress(path); });
}

void Program::showPreferences(QWidget *window)
{
    if (!m_preferences)
        m_preferences = new PreferencesDialog(*this, window);
    m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

void Program::quit()
{
    stopWaiting();
    for (MainWindow *window : windows())
        window->close();
    if (m_start)
        m_start->close();
}

void Program::setAuthor(const QString &name)
{
    m_settings.set(Setting::AuthorName, name.simplified());
    m_settings.set(Setting::AuthorAsked, true);
    applyPreferences();
}

void Program::applyPreferences()
{
    const QString theme = m_settings.text(Setting::Theme);
    Theme::instance().setChoice(theme == u"dark"    ? Theme::Dark
                                : theme == u"light" ? Theme::Light
                                                    : Theme::FollowSystem);
    Theme::instance().setAnimated(m_settings.text(Setting::Animations) != u"off");
    for (MainWindow *window : windows()) {
        window->document().setIdentity(environment().identity);
        window->desk().wording().follow();
    }
}

std::vector<MainWindow *> Program::windows() const
{
    std::vector<MainWindow *> open;
    for (const auto &window : m_windows) {
        if (window && !window->isClosing())
            open.push_back(window);
    }
    return open;
}

} // namespace straw
