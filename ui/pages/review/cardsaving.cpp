#include "ui/pages/review/cardsaving.h"

#include "core/base/fileoperations.h"
#include "core/base/sharethread.h"
#include "core/base/texts.h"
#include "core/base/translations.h"
#include "core/report/cards/cardbuilder.h"
#include "core/report/render/pdfwriter.h"
#include "core/workbook/today.h"
#include "ui/pages/review/reportform.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/pages/review/tellsaved.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace straw {

namespace {

/// What the thread needs to know; it shares nothing with the window.
struct CardWork
{
    Snapshot workbook;
    Card card;
    ReportOptions options;
    PdfOptions pdf;
    std::shared_ptr<FileOperations> files;
    QString path;

    Result<void> run() const
    {
        const ReportModel model = buildCard(workbook, card, options, Texts(options.locale.name()));
        STRAW_ASSIGN(const QByteArray bytes, writePdf(model, pdf));
        return writeWhole(*files, path, bytes);
    }
};

QString chosenPath(const QString &proposed, QWidget *window)
{
    QFileDialog dialog(window, ReportWindow::tr("Save a page to print"), proposed,
                       /*: Kind of file, with its ending */ ReportWindow::tr("PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(QFileInfo(proposed).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

void chooseAndSaveCard(Desk &desk, QWidget *window, const Card &card)
{
    const Environment &environment = desk.document().environment();
    CardWork work{desk.data(), card, {}, {}, environment.files, {}};
    work.options.now = nowOf(desk.data(), *environment.clock);
    work.options.locale = localeOf(ReportForm::language(), desk.locale());
    work.pdf.paper = ReportForm::paper() == u"letter" ? Paper::Letter : Paper::A4;
    work.pdf.time = environment.clock->nowUtc().toLocalTime();
    const QString name = cardFileName(work.workbook, card, work.options.now.date(), Texts(work.options.locale.name()));
    const QPointer<Desk> still = &desk; // the workbook may be closed while the file is chosen
    work.path = chosenPath(QFileInfo(desk.document().path()).dir().filePath(name), window);
    if (work.path.isEmpty() || !still)
        return;
    const auto thread = std::make_shared<ShareThread>(); // there until it is done
    const auto tell = [&desk, path = work.path, thread](const Result<void> &written) {
        tellSaved(desk, path, written);
    };
    thread->ask([work = std::move(work)] { return work.run(); }, {&desk, tell});
}

} // namespace straw
