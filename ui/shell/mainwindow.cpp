#include "ui/shell/mainwindow.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/cockpit.h"
#include "ui/cockpit/smallwindow.h"
#include "ui/desk/wordinghelp.h"
#include "ui/frame/focuskeeper.h"
#include "ui/frame/infobar.h"
#include "ui/frame/sheet.h"
#include "ui/frame/sidepanel.h"
#include "ui/frame/statusline.h"
#include "ui/meeting/meetingwindow.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"
#include "ui/shell/authorstrip.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/fileline.h"
#include "ui/shell/learningkeeper.h"
#include "ui/shell/leaving.h"
#include "ui/shell/palette.h"
#include "ui/shell/program.h"
#include "ui/shell/rail.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int RememberMs = 500;

} // namespace

MainWindow::MainWindow(Program &program, std::unique_ptr<Document> document, bool isNew)
    : m_program(program)
    , m_document(std::move(document))
    , m_desk(std::make_unique<Desk>(*m_document))
    , m_commands(new CommandTable(this))
    , m_focus(new FocusKeeper(this, [this]() -> QWidget * { return m_cockpit ? m_cockpit->firstStop() : page(); }))
    , m_leaving(new Leaving(*m_desk, this))
    , m_learning(new LearningKeeper(*m_document, program.recents(), this))
    , m_isNew(isNew)
{
    m_desk->setFirstSession(isNew);
    m_desk->setSettings(&program.settings());
    connect(&m_desk->wording(), &WordingHelp::chosenForAll, this, [this] { m_program.applyPreferences(); });
    new FileDrops(this, [this](const Dropped &dropped) { take(dropped); });
    build();
    addCommands();
    m_commands->setReadOnly(m_document->isReadOnly());
    m_commands->fill(*menuBar());
    connect(m_desk.get(), &Desk::noticeGiven, m_info, &InfoBar::tell);
    connect(m_desk.get(), &Desk::unsavedChanged, this, [this] {
        m_toldUnsaved = false;
        followMessage();
    });
    connect(m_desk.get(), &Desk::pageRequested, this, &MainWindow::openPage);
    connect(m_desk.get(), &Desk::revealRequested, this, &MainWindow::reveal);
    connect(m_desk.get(), &Desk::whatTheyShowAsked, this, &MainWindow::askWhatTheyShow);
    connect(m_desk.get(), &Desk::searchRequested, this, [this](const QString &term) {
        m_rail->searchLine()->setText(term);
        search();
    });
    connect(m_desk.get(), &Desk::callAsked, this, &MainWindow::showCall);
    connect(m_desk.get(), &Desk::meetingAsked, this, &MainWindow::showMeeting);
    connect(m_desk.get(), &Desk::cardAsked, this, &MainWindow::saveCard);
    connect(m_desk.get(), &Desk::followUpAsked, this,
            [this](Attachments attachments) { m_program.followUp(*this, attachments); });
    connect(m_desk.get(), &Desk::besideAsked, this, [this](const QString &id) { m_program.openBeside(*this, id); });
    connect(m_desk.get(), &Desk::tellingFilesRequested, this, &MainWindow::showTellingFiles);
    connect(m_desk.get(), &Desk::conflictsRequested, this, &MainWindow::showConflicts);
    connect(m_desk.get(), &Desk::takenBack, this, &MainWindow::lead);
    connect(m_document.get(), &Document::publishStateChanged, this, &MainWindow::showPublishState);
    connect(m_document.get(), &Document::aboutToMerge, m_desk.get(), &Desk::flushEditors);
    connect(m_document.get(), &Document::merged, this, &MainWindow::tellMerged);
    connect(m_document.get(), &Document::erased, this, [this] {
        m_program.recents().forgetDue(m_document->data().account.name); // of copies of it, too
        remember();
    });
    connect(m_document.get(), &Document::mergeAsked, this,
            [this](const MergeOutcome &outcome) { askMerge(m_document->path(), outcome); });
    connect(m_document.get(), &Document::copiesBesideChanged, this, &MainWindow::tellCopiesBeside);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::uncoverCursor, Qt::QueuedConnection);
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this, &MainWindow::uncoverCursor,
            Qt::QueuedConnection);
    // Later: what is changed has to be stored before it can be asked whether it can be taken back.
    connect(m_document.get(), &Document::changed, this, &MainWindow::followMessage, Qt::QueuedConnection);
    connect(m_leaving, &Leaving::done, this, &MainWindow::close, Qt::QueuedConnection);
    connect(m_document.get(), &Document::changed, this, &MainWindow::followAccountName);
    connect(m_document.get(), &Document::changed, m_commands, &CommandTable::refresh);
    m_later.setSingleShot(true);
    m_later.setInterval(RememberMs);
    connect(&m_later, &QTimer::timeout, this, &MainWindow::remember);
    followAccountName();
    m_commands->refresh();
    resize(1280, 800); // or less; see WindowManners
    restoreGeometry(program.settings().value(Setting::WindowGeometry).toByteArray());
}

/// Pages and fields work on the document, so they go first.
MainWindow::~MainWindow()
{
    delete m_small;
    delete m_meeting;
    delete m_centre;
}

void MainWindow::build()
{
    m_centre = new QWidget;
    auto *layout = new QHBoxLayout(m_centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rail = new Rail(*m_desk, m_centre);
    m_stack = new QStackedWidget(m_centre);
    layout->addWidget(m_rail);
    auto *pages = m_contents = new QVBoxLayout;
    pages->setSpacing(0);
    m_fileLine = new FileLine(*m_desk, m_centre);
    pages->addWidget(m_fileLine);
    pages->addWidget(m_stack, 1);
    m_author = new AuthorStrip(m_program, *m_desk, m_centre);
    m_info = new InfoBar(m_centre);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(3 * Step, Step, 3 * Step, Step);
    foot->addWidget(m_info);
    pages->addLayout(foot);
    pages->addWidget(m_author);
    layout->addLayout(pages, 1);
    m_side = new SidePanel(m_centre);
    m_side->setFixedWidth(SidePanel::Width);
    m_side->hide();
    connect(m_side, &SidePanel::closed, this, &MainWindow::closeSide);
    setCentralWidget(m_centre);
    m_centre->installEventFilter(this);
    m_stack->installEventFilter(this);
    setMinimumSize(760, 420);
    for (QWidget *visit :
         {static_cast<QWidget *>(m_info), static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_author)})
        FocusKeeper::makeVisit(visit);
    FocusKeeper::makeStop(m_side);

    //: Name of a list, for screen readers
    m_palette = new Sheet(tr("Commands"), tr("What would you like to do?"), m_centre);
    //: Name of a list, for screen readers
    m_search = new Sheet(tr("Search results"), {}, m_centre);
    m_search->follow(m_rail->searchLine());
    m_weighed = new Sheet(tr("Evidence for or against"),
                          tr("Which cause or criterion? A word of it, its number, or a new cause"), m_centre);
    connect(m_weighed, &Sheet::typed, this, &MainWindow::showWhatCanBeShown);
    connect(m_palette, &Sheet::typed, this, [this](const QString &typed) {
        m_palette->setResults(paletteResults(*m_commands, typed), tr("There is no such command."));
    });
    connect(m_search, &Sheet::typed, this, &MainWindow::showSearch);
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::openPage);
    connect(m_rail->statusLine(), &StatusLine::clicked, this, [this] {
        const std::vector<Unsaved> &unsaved = m_desk->unsaved();
        unsaved.empty() ? save() : reveal(unsaved.front().place);
    });
}

void MainWindow::begin()
{
    const Recent recent = m_program.recents().find(m_document->path());
    const CallMemory call = CallMemory::of(*m_desk); // before anything is opened
    const auto &pages = pageRegistry();
    const QString first = m_isNew                                   ? QStringLiteral("triggers")
                          : recent.page.isEmpty() && !pages.empty() ? pages.front().key
                                                                    : recent.page;
    openPage(first);
    if (!recent.place.table.isEmpty() && page())
        page()->reveal(recent.place);
    takeUpCall(call);
    showMeeting(MeetingRun::leftOpen(*m_desk));
    rememberPlace();                                              // and in a moment the rest, which takes longer
    if (m_isNew && m_document->data().workbook.follows.isEmpty()) // whoever goes on knows the way
        m_desk->tell({Pages::instance().find(QStringLiteral("account"))->emptyText(QStringLiteral("first_ten"))});
    else if (m_document->wasResumed())
        m_desk->tell(
            {tr("Changes that had not reached the file yet were kept on this computer and are back. If the program was "
                "cut off while you typed, what you typed in the last half second may be missing.")});
    else if (const auto problem = m_document->historyProblem())
        m_desk->tell(*problem);
    else
        tellLastChange(recent.opened);
}

Page *MainWindow::page() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::pageOfKey(const QString &key)
{
    if (Page *made = m_pages.value(key))
        return made;
    const auto &pages = pageRegistry();
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].key != key)
            continue;
        Page *page = pages[i].make(*m_desk, m_stack);
        const QString next = i + 1 < pages.size() ? pages[i + 1].key : QString();
        const PageText *nextText = Pages::instance().find(next);
        page->finish(next, nextText ? nextText->name : QString());
        m_stack->addWidget(page);
        m_pages.insert(key, page);
        return page;
    }
    return nullptr;
}

void MainWindow::openPage(const QString &key)
{
    if (m_cockpit)
        leaveCall();
    if (page() && page()->key() == key)
        return;
    m_desk->flushEditors();
    Page *opened = pageOfKey(key);
    if (!opened)
        return;
    // Going from page to page by the arrow keys of the rail stays there.
    const bool inRail = m_rail->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(opened);
    m_fileLine->setColumn(opened->column());
    m_rail->setCurrent(key);
    if (QWidget *stop = inRail ? nullptr : opened->firstStop())
        stop->setFocus();
    m_commands->refresh();
    m_later.start(); // whatever ends the program, one comes back to this page
}

void MainWindow::stepPage(int by)
{
    const auto &pages = pageRegistry();
    for (size_t i = 0; i < pages.size(); ++i) {
        const size_t to = i + size_t(by);
        if (page() && pages[i].key == page()->key() && to < pages.size()) {
            openPage(pages[to].key);
            return;
        }
    }
}

void MainWindow::bringUp()
{
    m_leaving->stay();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// Where one adds on this page: at its add line, wherever it is scrolled to.
void MainWindow::addToPage()
{
    if (m_cockpit)
        m_cockpit->firstStop()->setFocus();
    else if (QWidget *line = page() ? page()->addStop() : nullptr) {
        line->setFocus(Qt::OtherFocusReason);
        PageArea::bringIntoView(line);
    }
}

void MainWindow::remember()
{
    rememberPlace();
    m_learning->keep();
}

void MainWindow::rememberPlace()
{
    Recent recent = recentOf(m_document->path(), m_document->data(), *m_document->environment().clock);
    recent.page = page() ? page()->key() : QString();
    recent.place = currentPlace();
    m_program.recents().put(recent);
    m_program.settings().set(Setting::WindowGeometry, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk->flushEditors();
    for (Page *page : std::as_const(m_pages))
        page->finishTyping();
    if (auto *parking = qobject_cast<ParkingPanel *>(m_side->content()))
        parking->finishTyping();
    if (!m_closing && !qApp->isSavingSession() && !mayForgetUnsaved())
        return event->ignore();
    remember();
    // The end of a session is not held up: the next open takes up what is left.
    m_closing = m_closing || qApp->isSavingSession() || m_leaving->mayLeave();
    event->setAccepted(m_closing);
    if (m_closing)
        delete m_small; // not closed by itself, so that it comes back with the window
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && !m_closing) {
        m_desk->flushEditors();
        m_document->publishNow(PublishReason::Leaving);
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    if (m_focus->catchFocus())
        return true;
    QWidget *stop = nextStop(m_centre, focusWidget(), next);
    if (stop)
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return stop;
}

/// A message goes with what it tells of.
void MainWindow::followMessage()
{
    const Notice &told = m_info->notice();
    const bool isOutdated = !told.revision.isEmpty() && !m_document->mayRevert(told.revision);
    if (isOutdated || (told.holds && !told.holds()))
        m_info->close();
}

} // namespace straw
