#include "ui/pages/review/reportwindow.h"

#include "core/base/clipped.h"
#include "core/base/fileoperations.h"
#include "core/base/sharethread.h"
#include "core/base/texts.h"
#include "core/base/translations.h"
#include "core/journal/revision.h"
#include "core/workbook/today.h"
#include "ui/desk/wordinghelp.h"
#include "ui/frame/sidepanel.h"
#include "ui/pages/review/pageszoom.h"
#include "ui/pages/review/reportform.h"
#include "ui/pages/review/reportpanel.h"
#include "ui/pages/review/reportstatus.h"
#include "ui/pages/review/savetrouble.h"
#include "ui/pages/review/tellsaved.h"
#include "ui/sharing/showinfolder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/windowtitle.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>

namespace straw {

namespace {

constexpr int restAfterEdit = 800; // ms; the report follows typing without keeping up with each key
constexpr int leastPages = 360;    // px; where less would be seen of them, the panel is folded away at first

} // namespace

ReportWindow::ReportWindow(Desk &desk, QWidget *parent, const QString &module)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_choices(ReportChoices::of(desk))
    , m_view(PagesView::make(tr("The pages of the report"), this, module))
    , m_panel(new ReportPanel(m_choices))
    , m_side(new SidePanel(this))
{
    //: Title of a window; %1 is an account
    setWindowTitle(titleOfWindow(Texts::filled(tr("Report on %1"), {oneLine(desk.data().account.name)})));
    resize(1240, 900);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(toolBar());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    addSidePanel();
    row->addWidget(m_side);
    layout->addLayout(row, 1);
    m_view->setFocus(); // so that the keys turn the pages

    connect(&m_maker, &ReportMaker::made, this, &ReportWindow::showPages);
    connect(&m_maker, &ReportMaker::progressed, this, &ReportWindow::showProgress);
    connect(&m_maker, &ReportMaker::failed, this,
            [this](const Error &error) { m_status->say(Texts(QLocale()).sentence(error), {m_again}); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(restAfterEdit);
    connect(&m_soon, &QTimer::timeout, this, &ReportWindow::make);
    connect(&desk.document(), &Document::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk.wording(), &WordingHelp::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_choices, &ReportChoices::changed, this, &ReportWindow::chooseAnew);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &ReportWindow::leave);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &ReportWindow::chooseAndSave);
    m_status->say(tr("Making the report ..."));
    make();
}

void ReportWindow::bringUp(Desk &desk, QWidget *from)
{
    auto *report = from->window()->findChild<ReportWindow *>();
    if (!report) {
        report = new ReportWindow(desk, from);
        report->setAttribute(Qt::WA_DeleteOnClose);
    }
    report->show();
    report->raise();
    report->activateWindow();
}

QWidget *ReportWindow::toolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(2 * Step, Step, 2 * Step, Step);
    layout->setSpacing(Step);

    m_status = new ReportStatus(bar);
    connect(m_status, &ReportStatus::focusLost, m_view, qOverload<>(&QWidget::setFocus));
    const auto addVerb = [this](const QString &text, auto act) {
        LinkButton *verb = m_status->addVerb(text);
        connect(verb, &LinkButton::clicked, this, act);
        return verb;
    };
    //: Button in a message: the report
    m_open = addVerb(tr("Open it"), [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedAs)); });
    m_folder = addVerb(tr("Show in folder"), [this] { showInFolder(m_savedAs); });
    //: Button: the making of a long report
    m_stop = addVerb(tr("Stop"), [this] { stop(); });
    //: Button: a report whose making was stopped
    m_again = addVerb(tr("Make it again"), [this] { chooseAnew(); });
    m_look = addVerb({}, [this] { lookThrough(); });
    layout->addWidget(m_status, 1);
    layout->addWidget(new PagesZoom(*m_view, bar));

    //: Button: shows what a report is asked for, beside its pages
    m_unfold = new QPushButton(tr("Choices"), bar);
    m_unfold->hide();
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        showPanel(true);
        m_panel->setFocus();
    });
    layout->addWidget(m_unfold);
    m_save = new QPushButton(tr("Save as PDF ..."), bar);
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ReportWindow::chooseAndSave);
    layout->addWidget(m_save);
    return bar;
}

void ReportWindow::addSidePanel()
{
    m_side->setFixedWidth(SidePanel::Width);
    //: Title of a panel: what a report is asked for
    m_side->setContent(tr("This report"), m_panel);
    connect(m_side, &SidePanel::closed, this, [this] { showPanel(false); });
    connect(m_panel, &ReportPanel::paperChosen, this, &ReportWindow::chooseAnew);
    connect(m_panel, &ReportPanel::languageChosen, this, &ReportWindow::chooseAnew);
    connect(m_panel, &ReportPanel::placeWanted, this, &ReportWindow::lead);
    connect(m_panel, &ReportPanel::ignored, this, &ReportWindow::ignore);
    connect(m_panel, &ReportPanel::focusLost, m_view, qOverload<>(&QWidget::setFocus));
}

/// The workbook's window can lie in front, where the report leads to; and a small window begins with the pages.
void ReportWindow::showEvent(QShowEvent *event)
{
    if (QWindow *window = windowHandle())
        window->setTransientParent(nullptr);
    if (!event->spontaneous() && width() < SidePanel::Width + leastPages)
        showPanel(false);
    QWidget::showEvent(event);
}

/// In the order of reading, what came later included.
bool ReportWindow::focusNextPrevChild(bool next)
{
    QWidget *stop = nextStop(this, focusWidget(), next);
    if (!stop)
        return false;
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    PageArea::bringIntoView(stop);
    return true;
}

void ReportWindow::showPanel(bool show)
{
    const QWidget *focus = focusWidget();
    const bool isLeft = !show && focus && m_side->isAncestorOf(focus);
    m_unfold->setVisible(!show);
    if (isLeft)
        m_unfold->setFocus();
    m_side->setVisible(show);
}

void ReportWindow::lookThrough()
{
    showPanel(true);
    m_panel->lookThrough();
}

void ReportWindow::lead(const Place &place, Stretch words)
{
    if (QWidget *workbook = parentWidget() ? parentWidget()->window() : nullptr) {
        if (workbook->isMinimized())
            workbook->setWindowState(workbook->windowState() & ~Qt::WindowMinimized);
        workbook->raise();
        workbook->activateWindow();
    }
    if (words.isEmpty())
        m_desk.reveal(place);
    else
        m_desk.reveal(place, int(words.at), int(words.length));
}

void ReportWindow::ignore(const Finding &finding)
{
    m_desk.flushEditors();
    const Place &place = finding.places.front();
    const QString words = m_desk.value(place).toString().mid(finding.at.at, finding.at.length);
    m_desk.wording().ignoreHere({place, words, finding.rule});
}

/// From the panel to the pages, from there to the workbook.
void ReportWindow::leave()
{
    const QWidget *focus = focusWidget();
    if (focus && m_side->isAncestorOf(focus))
        m_view->setFocus();
    else
        close();
}

/// What is shown is not what is asked for any more: it is not saved under a name that says so.
void ReportWindow::chooseAnew()
{
    m_save->setEnabled(false);
    make();
}

void ReportWindow::make()
{
    ReportOptions report = m_choices.options();
    const Clock &clock = *m_desk.document().environment().clock;
    report.now = nowOf(m_desk.data(), clock);
    report.locale = localeOf(ReportForm::language(), m_desk.locale());
    report.history = m_desk.document().history().value_or(std::vector<Revision>());
    PdfOptions pdf;
    pdf.paper = ReportForm::paper() == u"letter" ? PdfOptions::Paper::Letter : PdfOptions::Paper::A4;
    pdf.time = clock.nowUtc().toLocalTime();
    m_maker.make(m_desk.data(), report, pdf, m_desk.wording().wishes());
}

void ReportWindow::showProgress(int page, int pages)
{
    const auto number = [this](int n) { return m_desk.locale().toString(n); };
    m_status->say(pages > 0  ? Texts::filled(tr("Making the report: page %1 of %2 ..."), {number(page), number(pages)})
                  : page > 0 ? Texts::filled(tr("Making the report: laying out page %1 ..."), {number(page)})
                             : tr("Making the report ..."),
                  {m_stop});
}

void ReportWindow::stop()
{
    m_maker.end();
    m_status->say(m_bytes.isEmpty() ? tr("The report was not made.")
                                    : tr("The report was not made. What you see is the one before."),
                  {m_again});
    m_again->setFocus();
}

void ReportWindow::showPages(const MadeReport &report, const ReportNotes &notes)
{
    m_bytes = report.pdf;
    m_fileName = notes.fileName;
    m_save->setEnabled(true);
    m_view->showReport(report);
    if (std::exchange(m_shown, m_choices.edition()) != m_shown)
        m_view->showTop(); // another report, and no place of it is that of the one before
    ReportNotes shown = notes;
    for (Finding &finding : shown.findings) {
        if (!m_desk.wording().mayIgnore())
            finding.rule.clear();
    }
    m_panel->show(shown);
    m_look->setText(tr("%n thing(s) to look at", nullptr, int(notes.findings.size())));
    m_status->say(about(report), notes.findings.empty() ? QList<LinkButton *>() : QList{m_look});
}

QString ReportWindow::about(const MadeReport &report) const
{
    const bool onLetter = report.paper == Paper::Letter;
    if (m_view->showsFile())
        return onLetter ? tr("%n page(s) of Letter. What you see is what is saved.", nullptr, report.pages)
                        : tr("%n page(s) of A4. What you see is what is saved.", nullptr, report.pages);
    return onLetter ? tr("%n page(s) of Letter, as they will be printed.", nullptr, report.pages)
                    : tr("%n page(s) of A4, as they will be printed.", nullptr, report.pages);
}

QString ReportWindow::suggestedPath() const
{
    return QFileInfo(m_desk.document().path()).dir().filePath(m_fileName);
}

void ReportWindow::chooseAndSave()
{
    if (!m_save->isEnabled())
        return;
    QFileDialog dialog(this, tr("Save the report"), suggestedPath(),
                       /*: Kind of file, with its ending */ tr("PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(m_fileName);
    if (dialog.exec() == QDialog::Accepted)
        saveAs(dialog.selectedFiles().value(0));
}

void ReportWindow::saveAs(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    //: %1 is a file
    m_status->say(Texts::filled(tr("Saving %1 ..."), {name}));
    const auto thread = std::make_shared<ShareThread>(); // there until it is done
    const auto tellDesk = [&desk = m_desk, path, thread](const Result<void> &written) {
        tellSaved(desk, path, written);
    };
    const auto tellHere = [this, path, name, tellDesk](const Result<void> &written) {
        if (!isVisible())
            return tellDesk(written);
        if (!written)
            return m_status->say(saveTrouble(written.error()));
        m_desk.rememberExport(path);
        m_savedAs = path;
        m_status->say(Texts::filled(/*: %1 is a file */ tr("Saved as %1"), {name}), {m_open, m_folder});
    };
    thread->ask([files = m_desk.document().environment().files, path,
                 bytes = m_bytes] { return writeWhole(*files, path, bytes); },
                Then<Result<void>>(this, tellHere).otherwise(&m_desk, tellDesk));
}

} // namespace straw
