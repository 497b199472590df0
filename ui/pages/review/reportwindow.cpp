#include "ui/pages/review/reportwindow.h"

#include "core/base/clipped.h"
#include "core/base/fileoperations.h"
#include "core/base/settings.h"
#include "core/base/sharethread.h"
#include "core/base/texts.h"
#include "core/base/translations.h"
#include "core/journal/revision.h"
#include "ui/sharing/showinfolder.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int restAfterEdit = 800; // ms; the report follows typing without keeping up with each key

constexpr double zoomStep = 1.25;

/// As it was chosen last, else what is usual.
QString paperAtFirst()
{
    const QString chosen = Settings().text(Setting::ReportPaper);
    const auto territory = QLocale().territory();
    const bool letterIsUsual = territory == QLocale::UnitedStates || territory == QLocale::Canada;
    return chosen == u"letter" || (chosen.isEmpty() && letterIsUsual) ? QStringLiteral("letter") : QStringLiteral("a4");
}

} // namespace

ReportWindow::ReportWindow(Desk &desk, QWidget *parent, const QString &module)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_view(PagesView::make(tr("The pages of the report"), this, module))
{
    //: Title of a window; %1 is an account
    setWindowTitle(titleOfWindow(Texts::filled(tr("Report on %1"), {oneLine(desk.data().account.name)})));
    resize(900, 900);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(toolBar());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_view, 1);
    m_view->setFocus(); // so that the keys turn the pages

    connect(&m_maker, &ReportMaker::made, this, &ReportWindow::showPages);
    connect(&m_maker, &ReportMaker::failed, this, &ReportWindow::fail);
    m_soon.setSingleShot(true);
    m_soon.setInterval(restAfterEdit);
    connect(&m_soon, &QTimer::timeout, this, &ReportWindow::make);
    connect(&desk.document(), &Document::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &ReportWindow::chooseAndSave);
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
    layout->setContentsMargins(Step * 2, Step, Step * 2, Step);
    layout->setSpacing(Step);

    m_status = new TextLabel({}, TextStyle::Small, Role::Muted, bar);
    m_status->setWordWrap(true);
    layout->addWidget(m_status, 1);
    m_saved = new QWidget(bar);
    auto *saved = new QHBoxLayout(m_saved);
    saved->setContentsMargins({});
    //: Button in a message: the report
    auto *open = new LinkButton(tr("Open it"), m_saved);
    auto *folder = new LinkButton(tr("Show in folder"), m_saved);
    saved->addWidget(open);
    saved->addWidget(folder);
    connect(open, &LinkButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedAs)); });
    connect(folder, &LinkButton::clicked, this, [this] { showInFolder(m_savedAs); });
    layout->addWidget(m_saved);
    say(tr("Making the report ..."));
    addZoom(*layout);
    addLanguages(*layout);
    addPapers(*layout);

    m_save = new QPushButton(tr("Save as PDF ..."), bar);
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ReportWindow::chooseAndSave);
    layout->addWidget(m_save);
    return bar;
}

void ReportWindow::addPapers(QHBoxLayout &layout)
{
    m_paper = new Segments(this);
    //: Size of paper
    m_paper->addSegment(QStringLiteral("a4"), tr("A4"));
    //: Size of paper
    m_paper->addSegment(QStringLiteral("letter"), tr("Letter"));
    //: Name of a choice: its size
    m_paper->setName(tr("Paper"));
    m_paper->setValue(paperAtFirst());
    layout.addWidget(m_paper);
    connect(m_paper, &Segments::chosen, this, [this](const QVariant &paper) {
        if (!paper.isValid()) // the chosen one again
            return m_paper->setValue(paperAtFirst());
        Settings().set(Setting::ReportPaper, paper);
        make();
    });
}

/// Only offered where there is something to choose from.
void ReportWindow::addLanguages(QHBoxLayout &layout)
{
    const QStringList available = availableLanguages();
    if (available.size() < 2)
        return;
    auto *languages = new QComboBox(this);
    languages->setAccessibleName(tr("Language of the report"));
    languages->setToolTip(tr("Language of the report"));
    languages->addItem(tr("As the program"), QString());
    for (const QString &language : available)
        languages->addItem(QLocale(language).nativeLanguageName(), language);
    languages->setCurrentIndex(std::max(0, languages->findData(Settings().text(Setting::ReportLanguage))));
    layout.addWidget(languages);
    connect(languages, &QComboBox::activated, this, [this, languages] {
        Settings().set(Setting::ReportLanguage, languages->currentData());
        make();
    });
}

void ReportWindow::addZoom(QHBoxLayout &layout)
{
    const auto act = [this](const QString &text, const QString &name, const QKeySequence &keys, double factor) {
        auto *button = new QPushButton(text, this);
        button->setAccessibleName(name);
        button->setToolTip(Texts::filled(tr("%1 (%2)", "what a button does, its keys"),
                                         {name, keys.toString(QKeySequence::NativeText)}));
        button->setShortcut(keys);
        connect(button, &QPushButton::clicked, this, [this, factor] { m_view->zoomBy(factor); });
        return button;
    };
    //: Button: the pages
    layout.addWidget(act(QStringLiteral("−"), tr("Smaller"), QKeySequence(QStringLiteral("Ctrl+-")), 1 / zoomStep));
    m_zoom = new TextLabel({}, TextStyle::Small, Role::Muted, this);
    m_zoom->setAlignment(Qt::AlignCenter);
    layout.addWidget(m_zoom);
    //: Button: the pages
    QPushButton *larger = act(QStringLiteral("+"), tr("Larger"), QKeySequence(QStringLiteral("Ctrl++")), zoomStep);
    layout.addWidget(larger);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+=")), this), &QShortcut::activated, larger,
            &QPushButton::click);
    m_fit = new Segments(this);
    //: Choice: the pages are as wide as the window
    m_fit->addSegment(int(PagesView::Fit::Width), tr("Width"), tr("As wide as the window"));
    //: Choice: a whole page is seen
    m_fit->addSegment(int(PagesView::Fit::Page), tr("Page"), tr("A whole page"));
    //: Name of a choice: how large the pages are seen
    m_fit->setName(tr("Fit"));
    layout.addWidget(m_fit);
    connect(m_fit, &Segments::chosen, this, [this](const QVariant &fit) {
        m_view->setFit(fit.isValid() ? PagesView::Fit(fit.toInt()) : PagesView::Fit::None);
    });
    m_view->setZoomed([this] { followZoom(); });
    followZoom();
}

void ReportWindow::followZoom()
{
    m_fit->setValue(m_view->fit() == PagesView::Fit::None ? QVariant() : QVariant(int(m_view->fit())));
    const auto told = [this](int percent) {
        return Texts::filled(tr("%1 %", "how large the pages are seen"), {m_desk.locale().toString(percent)});
    };
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(told(1000)));
    m_zoom->setText(told(qRound(m_view->zoom() * 100)));
}

bool ReportWindow::isLetter() const
{
    return m_paper->value() == QStringLiteral("letter");
}

/// One line at a time; what can be done with a file stands beside the line that says it was saved.
void ReportWindow::say(const QString &text, const QString &savedAs)
{
    m_status->setText(text);
    m_savedAs = savedAs;
    m_saved->setVisible(!savedAs.isEmpty());
}

void ReportWindow::make()
{
    ReportOptions report;
    report.now = m_desk.document().environment().clock->nowUtc().toLocalTime();
    report.locale = localeOf(Settings().text(Setting::ReportLanguage), m_desk.locale());
    report.history = m_desk.document().history().value_or(std::vector<Revision>());
    PdfOptions pdf;
    pdf.paper = isLetter() ? PdfOptions::Paper::Letter : PdfOptions::Paper::A4;
    pdf.time = report.now;
    m_maker.make(m_desk.data(), report, pdf);
}

void ReportWindow::showPages(const MadeReport &report)
{
    m_bytes = report.pdf;
    m_save->setEnabled(true);
    m_view->showReport(report);
    say(about(report));
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

void ReportWindow::fail(const Error &error)
{
    say(Texts(QLocale()).sentence(error));
}

QString ReportWindow::suggestedPath() const
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\w\\-. ]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString account = m_desk.data().account.name;
    account.replace(unsafe, QStringLiteral("-"));
    const QString name = QStringLiteral("%1-postmortem-%2.pdf")
                             .arg(account.simplified().replace(u' ', u'-'), m_desk.today().toString(Qt::ISODate));
    return QFileInfo(m_desk.document().path()).dir().filePath(name);
}

void ReportWindow::chooseAndSave()
{
    if (m_bytes.isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), suggestedPath(),
                                                      /*: Kind of file, with its ending */ tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveAs(path);
}

void ReportWindow::saveAs(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    //: %1 is a file
    say(Texts::filled(tr("Saving %1 ..."), {name}));
    const auto thread = std::make_shared<ShareThread>(); // there until it is done
    const auto tellDesk = [&desk = m_desk, path, name, thread](const Result<void> &written) {
        if (!written)
            return desk.tell(written.error());
        desk.rememberExport(path);
        desk.tell({Texts::filled(/*: %1 is a file */ tr("Saved as %1"), {name}),
                   {{tr("Show in folder"), &desk, [path] { showInFolder(path); }}}});
    };
    const auto tellHere = [this, path, name, tellDesk](const Result<void> &written) {
        if (!isVisible())
            return tellDesk(written);
        if (!written)
            return fail(written.error());
        m_desk.rememberExport(path);
        say(Texts::filled(/*: %1 is a file */ tr("Saved as %1"), {name}), path);
    };
    thread->ask([files = m_desk.document().environment().files, path,
                 bytes = m_bytes] { return writeWhole(*files, path, bytes); },
                Then<Result<void>>(this, tellHere).otherwise(&m_desk, tellDesk));
}

} // namespace straw
