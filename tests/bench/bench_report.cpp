// From the start of a process to a finished PDF of 20 dense pages:
// build/release/tests/bench_report. Beside it, what Qt alone takes to start and to write a page.
// Not a test.

#include "core/report/render/pdfwriter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace straw;

namespace {

ReportModel densePages()
{
    const QString sentence =
        QStringLiteral("They asked again when the dispatch team would be trained, and %1 "
                       "answered that the plan for the depots was being revised. ");
    ReportModel model;
    model.title = model.account = model.firstPage.headline = QStringLiteral("Norvik Logistics");
    model.language = QStringLiteral("en");
    model.pageOf = QStringLiteral("Page %1 of %2");
    for (int section = 0; section < 7; ++section) {
        std::vector<Block> blocks = {Heading{1, QStringLiteral("Section %1").arg(section), {}}};
        for (int i = 0; i < 5; ++i)
            blocks.emplace_back(Paragraph{plainRuns(sentence.arg(i).repeated(6))});
        ReportTable table;
        table.columns = {{QStringLiteral("Date")},
                         {QStringLiteral("What happened"), ReportTable::Align::Left, 5},
                         {QStringLiteral("Cost"), ReportTable::Align::Right}};
        for (int i = 0; i < 34; ++i)
            table.rows.push_back({{plainRuns(QStringLiteral("%1 Mar 2026").arg(i % 28 + 1)),
                                   plainRuns(sentence.arg(i)),
                                   plainRuns(QString::number(i * 117) + QStringLiteral(".00"))}});
        blocks.emplace_back(std::move(table));
        model.sections.push_back({std::move(blocks)});
    }
    return model;
}

int writeReport(const QString &path)
{
    const auto pdf =
        writePdf(densePages(), {PdfOptions::Paper::A4, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
    QSaveFile file(path);
    return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) > 0 && file.commit() ? 0 : 1;
}

int writeBarePage(const QString &path)
{
    QPdfWriter writer(path);
    QPainter painter(&writer);
    painter.drawText(QPoint(1000, 1000), QStringLiteral("One line"));
    return 0;
}

double medianSeconds(const QString &what, const QString &path)
{
    std::vector<double> seconds;
    for (int round = 0; round < 11; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (QProcess::execute(QCoreApplication::applicationFilePath(), {what, path}) != 0)
            qFatal("%s failed", qPrintable(what));
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    const QStringList words = application.arguments();
    if (words.size() == 3)
        return words[1] == QLatin1String("--report") ? writeReport(words[2])
                                                     : writeBarePage(words[2]);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const double bare = medianSeconds(QStringLiteral("--bare"), path);
    const double report = medianSeconds(QStringLiteral("--report"), path);
    QTextStream(stdout) << "bare Qt, one line      " << bare << " s\n"
                        << "report, 20 dense pages " << report << " s (" << report / bare
                        << " x)\n";
    return 0;
}
