#include "ui/shell/program.h"

#include "core/base/content.h"
#include "core/document/rescue.h"
#include "core/document/takeover.h"
#include "core/interchange/json.h"
#include "ui/shell/freename.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/startwindow.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTimer>

namespace straw {

namespace {

constexpr auto sampleContent = "sample/norvik.json";
// By then the start is over, and whatever was to be opened is open.
constexpr std::chrono::seconds TidyAfter{10};

Result<void> fillWithSample(Document &document)
{
    const QByteArray json = QJsonDocument(readContent(QLatin1String(sampleContent))).toJson();
    STRAW_ASSIGN(JsonRecords records, readJson(json, QLatin1String(sampleContent)));
    const Change what = Change::import(int(records.count()), Program::tr("the sample"));
    STRAW_TRY(document.perform(what, [&](Store &store) { return importRecords(store, std::move(records)); }));
    return {};
}

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

Identity identityOf(Settings &settings)
{
    return {settings.text(Setting::AuthorName), settings.deviceId()};
}

} // namespace

Program::Program(World world)
    : m_world(std::move(world))
    , m_recents(m_settings)
{
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
    return {file, std::async(std::launch::async, &Document::prepare, realPath(file), std::move(world))};
}

void Program::start(const QStringList &files, Ahead ahead)
{
    for (const QString &file : files) {
        if (ahead.prepared.valid() && file == ahead.file)
            openAhead(ahead);
        else
            open(file);
    }
    if (files.isEmpty() && windows().empty())
        showStart();
    QTimer::singleShot(TidyAfter, this, &Program::tidyUp);
}

void Program::tidyUp()
{
    if (!m_tidying)
        m_tidying.emplace();
    m_tidying->call([world = environment()] { Document::sweep(world); });
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

void Program::open(const QString &path)
{
    const QString absolute = realPath(path);
    for (MainWindow *window : windows()) {
        if (window->document().path() == absolute) {
            window->bringUp();
            return;
        }
    }
    auto document = Document::open(absolute, environment());
    if (!document) {
        sayCannotOpen(absolute, document.error());
        return;
    }
    show(std::move(*document), false);
}

void Program::openAhead(Ahead &ahead)
{
    auto prepared = ahead.prepared.get();
    if (prepared)
        show(Document::open(std::move(*prepared)), false);
    else
        sayCannotOpen(realPath(ahead.file), prepared.error());
}

void Program::openEarlier(const QString &path, const Backup &state)
{
    const auto aside = rescue::putInPlace(state, path, environment());
    if (!aside) {
        sayCannotOpen(path, aside.error());
        return;
    }
    open(path);
    if (!aside->isEmpty() && !windows().empty())
        windows().back()->desk().tell({tr("What was damaged is kept as %1.").arg(QFileInfo(*aside).fileName())});
}

std::optional<Error> Program::create(const Account &account, const QString &setupFrom)
{
    QDir().mkpath(workbookFolder());
    const Environment world = environment();
    auto document = Document::create(freeName(workbookFolder(), account.name), account, world, [&](Store &store) {
        return setupFrom.isEmpty() ? Result<void>() : takeSetup(store, setupFrom, world);
    });
    if (!document)
        return document.error();
    show(std::move(*document), true);
    return {};
}

/// The sample is an ordinary workbook beside the others; what was tried out in it stays.
void Program::openSample()
{
    const QString path = workbookFolder() + u'/' + tr("Sample") + QStringLiteral(".db");
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(workbookFolder());
    Account account;
    account.name = tr("Sample");
    auto document = Document::create(path, account, environment());
    const auto filled = document ? fillWithSample(**document) : Result<void>(document.error());
    if (!filled) {
        sayCannotOpen(path, filled.error());
        return;
    }
    // Opened anew, so that undo does not begin by taking the sample away.
    document->reset();
    open(path);
}

void Program::chooseFile(QWidget *window)
{
    const QString path = QFileDialog::getOpenFileName(window, tr("Open a workbook"), workbookFolder(),
                                                      tr("Final Straw workbooks (*.db)"));
    if (!path.isEmpty())
        open(path);
}

MainWindow *Program::show(std::unique_ptr<Document> document, bool isNew)
{
    auto *window = new MainWindow(*this, std::move(document), isNew);
    std::erase_if(m_windows, [](const QPointer<MainWindow> &old) { return !old; });
    m_windows.emplace_back(window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    window->begin();
    if (m_start)
        m_start->close();
    return window;
}

void Program::reopenAsNew(MainWindow &window)
{
    const QString path = window.document().path();
    window.close();
    open(path);
    if (!windows().empty())
        windows().back()->desk().tell({tr("This is a workbook of its own now. Its history begins here.")});
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
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

void Program::sayCannotOpen(const QString &path, const Error &error)
{
    showStart();
    m_start->sayCannotOpen(path, error);
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
    for (MainWindow *window : windows())
        window->close();
    if (m_start)
        m_start->close();
}

void Program::applyPreferences()
{
    const QString theme = m_settings.text(Setting::Theme);
    Theme::instance().setChoice(theme == u"dark"    ? Theme::Dark
                                : theme == u"light" ? Theme::Light
                                                    : Theme::FollowSystem);
    for (MainWindow *window : windows())
        window->document().setIdentity(environment().identity);
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
