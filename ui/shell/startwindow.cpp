#include "ui/shell/startwindow.h"

#include "core/base/texts.h"
#include "core/document/earlier/backups.h"
#include "core/workbook/title.h"
#include "ui/bringin/dropped.h"
#include "ui/desk/datetext.h"
#include "ui/frame/infobar.h"
#include "ui/lists/resultlist.h"
#include "ui/shell/filedrops.h"
#include "ui/shell/newworkbookform.h"
#include "ui/shell/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/section.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int ColumnWidth = 640;

QString folderText(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    return QDir::toNativeSeparators(folder);
}

constexpr qsizetype MostOfTask = 36; // letters of what is due

Entry entryOf(const Recent &recent, const std::vector<Recent> &all)
{
    const QLocale locale;
    Entry entry;
    entry.title = recent.account.isEmpty() ? QFileInfo(recent.path).completeBaseName() : recent.account;
    //: A file and its folder
    entry.detail =
        Texts::filled(StartWindow::tr("%1 in %2"), {QFileInfo(recent.path).fileName(), folderText(recent.path)});
    const QString goesOn = whereItGoesOn(recent, all);
    if (!goesOn.isEmpty())
        entry.detail = Texts::joined({goesOn, entry.detail}, QStringLiteral(" · "));
    entry.icon = QStringLiteral("document");
    if (recent.dueOn.isValid())
        entry.tags = {{Texts::filled(StartWindow::tr("%1, %2"),
                                     {shortened(recent.due, MostOfTask), dateText(Edtf::day(recent.dueOn), locale)}),
                       Role::Open}};
    return entry;
}

} // namespace

StartWindow::StartWindow(Program &program)
    : m_program(program)
    , m_stack(new QStackedWidget(this))
    , m_formArea(new PageArea(m_stack))
    , m_form(new NewWorkbookForm(program, m_formArea))
    , m_info(new InfoBar(this))
{
    //: Title of the start page
    setWindowTitle(titleOfWindow(tr("Start")));
    new FileDrops(this, [this](const Dropped &dropped) { take(dropped); });
    resize(1280, 800);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Step, 3 * Step, 3 * Step, 3 * Step);
    auto *across = new QHBoxLayout;
    across->addStretch();
    m_stack->setMaximumWidth(ColumnWidth);
    across->addWidget(m_stack, 1000);
    across->addStretch();
    layout->addLayout(across, 1);
    layout->addWidget(m_info);
    m_stack->addWidget(buildHome());
    m_formArea->setWidget(m_form);
    m_stack->addWidget(m_formArea);
    connect(m_form, &NewWorkbookForm::cancelled, this, &StartWindow::showRecents);
    fillRecents();
}

QWidget *StartWindow::buildHome()
{
    auto *home = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(home);
    layout->setContentsMargins(0, 6 * Step, 0, 0);
    layout->setSpacing(Step);
    auto *title = new TextLabel(tr("What was the final straw?"), TextStyle::Title, Role::Text, home);
    title->setContentsMargins(Hang, 0, Hang, 0);
    auto *why = new TextLabel(tr("One workbook for each account that cancelled: what set it off, how it came to that, "
                                 "what they say, and what will change."),
                              TextStyle::Body, Role::Muted, home);
    why->setWordWrap(true);
    why->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(title);
    layout->addWidget(why);
    layout->addSpacing(2 * Step);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Hang, 0, Hang, 0);
    buttons->setSpacing(Step);
    //: Button
    m_create = new QPushButton(tr("New workbook"), home);
    m_create->setProperty("primary", true);
    m_create->setShortcut(QKeySequence("Ctrl+Shift+N"));
    connect(m_create, &QPushButton::clicked, this, [this] { askForNew({}); });
    //: Button: a workbook
    auto *open = new QPushButton(tr("Open ..."), home);
    open->setShortcut(QKeySequence::Open);
    connect(open, &QPushButton::clicked, this, [this] { m_program.chooseFile(this); });
    auto *sample = new QPushButton(tr("Look at the sample"), home);
    connect(sample, &QPushButton::clicked, this, [this] { m_program.openSample(); });
    buttons->addWidget(m_create);
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addSpacing(4 * Step);

    //: Heading: workbooks that were open before
    m_recentSection = new Section(tr("Recent"), home);
    //: Name of a list
    m_recents = new ResultList(tr("Recent workbooks"), m_recentSection);
    m_recentSection->add(m_recents);
    layout->addWidget(m_recentSection, 1);
    layout->addStretch();
    return home;
}

void StartWindow::fillRecents()
{
    std::vector<ResultItem> items;
    const std::vector<Recent> all = m_program.recents().all();
    items.reserve(all.size());
    for (const Recent &recent : all)
        items.push_back({entryOf(recent, all), [this, path = recent.path] { m_program.open(path); }});
    m_recentSection->setVisible(!items.empty());
    m_recents->setMinimumHeight(std::min(6, int(items.size())) * 56);
    m_recents->setResults(std::move(items));
}

void StartWindow::askForNew(const QString &setupFrom)
{
    m_stack->setCurrentWidget(m_formArea);
    m_form->start(setupFrom);
}

bool StartWindow::isBeingFilledIn() const
{
    return m_stack->currentWidget() == m_formArea && m_form->isFilledIn();
}

void StartWindow::showRecents()
{
    fillRecents();
    m_stack->setCurrentIndex(0);
    // Whoever was here before most often goes on where they were.
    if (m_recents->count() > 0) {
        m_recents->setFocus();
        m_recents->step(0);
    } else {
        m_create->setFocus();
    }
}

void StartWindow::sayCannotOpen(const QString &path, const Error &error, const std::optional<Backup> &earlier)
{
    Notice notice{Texts(QLocale()).sentence(error), {}, true};
    if (earlier)
        notice.actions.push_back({Texts::filled(tr("Open the state of %1"),
                                                {QLocale().toString(earlier->at.toLocalTime(), QLocale::ShortFormat)}),
                                  this, [this, path, state = *earlier] { m_program.openEarlier(path, state); }});
    //: Button in a message: another workbook
    notice.actions.push_back({tr("Open another"), this, [this] { m_program.chooseFile(this); }});
    if (!m_program.recents().find(path).path.isEmpty())
        notice.actions.push_back({tr("Take it off the list"), this, [this, path] {
                                      m_program.recents().remove(path);
                                      fillRecents();
                                  }});
    m_info->tell(notice);
}

void StartWindow::saySlow(const QString &path, std::function<void()> giveUp)
{
    m_info->tell(
        {Texts::filled(tr("Opening %1 takes longer than usual. Its folder may be slow to answer, or out of reach."),
                       {QFileInfo(path).fileName()}),
         {{tr("Do not wait"), this,
           [this, giveUp = std::move(giveUp)] {
               giveUp();
               m_form->setWaiting(false);
           }}},
         true});
}

void StartWindow::sayProgress(const QString &path, int percent)
{
    m_info->retell(Texts::filled(tr("%1 comes from an older Final Straw and is being prepared: %2 %."),
                                 {QFileInfo(path).fileName(), QString::number(percent)}));
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    m_program.stopWaiting();
    m_program.holdForNext({});
    QWidget::closeEvent(event);
}

/// What is offered in the form is made later than what stands below it.
bool StartWindow::focusNextPrevChild(bool next)
{
    QWidget *stop = nextStop(this, focusWidget(), next);
    if (stop)
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return stop;
}

void StartWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(Role::Page));
}

/// Workbooks are opened; what belongs into one waits until it is said which, by opening or making it.
void StartWindow::take(const Dropped &dropped)
{
    if (dropped.isForHistory())
        m_program.holdForNext(dropped);
    for (const QString &path : dropped.workbooks)
        m_program.open(path);
    QStringList said;
    if (!dropped.unknown.isEmpty())
        said += dropped.refusal();
    if (!dropped.isForHistory() || !dropped.workbooks.isEmpty()) {
        if (!said.isEmpty())
            m_info->tell({said.join(u' ')});
        return;
    }
    if (!isBeingFilledIn())
        showRecents();
    said.prepend(
        Texts::filled(tr("Which workbook is %1 for? Open it here, or make a new one."), {dropped.historyText()}));
    //: Button in a message: do not open the file
    m_info->tell({said.join(u' '), {{tr("Leave it"), this, [this] { m_program.holdForNext({}); }}}, true});
}

} // namespace straw
