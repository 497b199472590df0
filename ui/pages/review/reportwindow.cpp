#include "ui/pages/review/reportwindow.h"

#include "core/base/clipped.h"
#include "core/base/fileoperations.h"
#include "core/base/sharethread.h"
#include "core/base/texts.h"
#include "core/journal/revision.h"
#include "ui/pages/review/pagesview.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int restAfterEdit = 800; // ms; the report follows typing without keeping up with each key

enum Paper { A4, Letter };

bool letterIsUsual()
{
    const auto territory = QLocale().territory();
    return territory == QLocale::UnitedStates || territory == QLocale::Canada;
}

} // namespace

ReportWindow::ReportWindow(Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_view(PagesView::make(tr("The pages of the report"), this))
{
    setWindowTitle(tr("Report on %1").arg(oneLine(desk.data().account.name)));
    resize(900, 900);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(toolBar());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    if (m_view)
        layout->addWidget(m_view, 1);
    else
        layout->addStretch();

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

QWidget *ReportWindow::toolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Step * 2, Step, Step * 2, Step);
    layout->setSpacing(Step);

    m_status = new TextLabel(tr("Making the report ..."), TextStyle::Small, Role::Muted, bar);
    layout->addWidget(m_status, 1);

    m_papers = new QButtonGroup(this);
    for (const auto &[paper, name] : {std::pair{A4, tr("A4")}, std::pair{Letter, tr("Letter")}}) {
        auto *button = new QPushButton(name, bar);
        button->setCheckable(true);
        button->setAccessibleName(tr("Paper: %1").arg(name));
        m_papers->addButton(button, paper);
        layout->addWidget(button);
    }
    m_papers->button(letterIsUsual() ? Letter : A4)->setChecked(true);
    connect(m_papers, &QButtonGroup::idClicked, this, &ReportWindow::make);

    m_save = new QPushButton(tr("Save as PDF ..."), bar);
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ReportWindow::chooseAndSave);
    layout->addWidget(m_save);
    return bar;
}

void ReportWindow::make()
{
    ReportOptions report;
    report.now = m_desk.document().environment().clock->nowUtc().toLocalTime();
    report.locale = m_desk.locale();
    report.history = m_desk.document().history().value_or(std::vector<Revision>());
    PdfOptions pdf;
    pdf.paper = m_papers->checkedId() == Letter ? PdfOptions::Paper::Letter : PdfOptions::Paper::A4;
    pdf.time = report.now;
    m_maker.make(m_desk.data(), report, pdf);
}

void ReportWindow::showPages(const QByteArray &pdf)
{
    m_bytes = pdf;
    m_save->setEnabled(true);
    if (m_view)
        m_status->setText(tr("%n page(s). What you see is what is saved.", nullptr, m_view->setPdf(m_bytes)));
    else
        m_status->setText(tr("The report is made. Its pages cannot be shown here, since a part of the program is missing."));
}

void ReportWindow::fail(const Error &error)
{
    m_status->setText(Texts(QLocale().name()).sentence(error));
}

QString ReportWindow::suggestedPath() const
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\w\\-. ]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString account = m_desk.data().account.name;
    account.replace(unsafe, QStringLiteral("-"));
    const QString name = QStringLiteral("%1-postmortem-%2.pdf").arg(account.simplified().replace(u' ', u'-'), m_desk.today().toString(Qt::ISODate));
    return QFileInfo(m_desk.document().path()).dir().filePath(name);
}

void ReportWindow::chooseAndSave()
{
    if (m_bytes.isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), suggestedPath(), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveAs(path);
}

void ReportWindow::saveAs(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    m_status->setText(tr("Saving %1 ...").arg(name));
    auto *watcher = new QFutureWatcher<Result<void>>(&m_desk); // this window may be closed by then
    const auto thread = std::make_shared<ShareThread>();
    connect(watcher, &QFutureWatcherBase::finished, watcher, [window = QPointer(this), &desk = m_desk, watcher, name, path, thread] {
        watcher->deleteLater();
        const Result<void> written = watcher->result();
        if (written)
            desk.rememberExport(path);
        const bool isOpen = window && window->isVisible();
        if (!written)
            isOpen ? window->fail(written.error()) : desk.tell(written.error());
        else if (isOpen)
            window->m_status->setText(tr("Saved as %1").arg(name));
        else
            desk.tell({tr("Saved as %1").arg(name)});
    });
    watcher->setFuture(thread->ask([files = m_desk.document().environment().files, path, bytes = m_bytes] {
        return writeWhole(*files, path, bytes);
    }));
}

} // namespace straw
