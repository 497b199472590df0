// From the start of a process to a finished PDF of 20 dense pages:
// build/release/tests/bench_report. Beside it, what Qt alone takes to start and to write a page, and
// what other programs take for the same content, as far as they are installed. Not a test.

#include "core/report/render/pdfwriter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace straw;

namespace {

ReportModel densePages()
{
    const QString sentence = QStringLiteral("They asked again when the dispatch team would be trained, and %1 "
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
            table.rows.push_back({{plainRuns(QStringLiteral("%1 Mar 2026").arg(i % 28 + 1)), plainRuns(sentence.arg(i)),
                                   plainRuns(QString::number(i * 117) + QStringLiteral(".00"))}});
        blocks.emplace_back(std::move(table));
        model.sections.push_back({std::move(blocks)});
    }
    return model;
}

int writeReport(const QString &path)
{
    const auto pdf = writePdf(densePages(), {PdfOptions::Paper::A4, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
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

double medianSeconds(int rounds, const QString &program, const QStringList &arguments)
{
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("%s failed", qPrintable(program));
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

/// The same content for programs that turn HTML into PDF.
QByteArray html(const ReportModel &model)
{
    QString text = QStringLiteral("<!doctype html><meta charset=utf-8><style>@page{size:A4;margin:20mm}"
                                  "body{font:10pt/1.35 Inter}td{vertical-align:top}</style>");
    const auto add = [&text](const char *tag, const QString &content) {
        text += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), content.toHtmlEscaped());
    };
    for (const ReportSection &section : model.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                add("h1", heading->text);
            else if (const auto *paragraph = std::get_if<Paragraph>(&block))
                add("p", plainText(paragraph->runs));
            else if (const auto *table = std::get_if<ReportTable>(&block)) {
                text += QStringLiteral("<table><thead><tr>");
                for (const ReportTable::Column &column : table->columns)
                    add("th", column.heading);
                text += QStringLiteral("</tr></thead>");
                for (const ReportTable::Row &row : table->rows) {
                    text += QStringLiteral("<tr>");
                    for (const Runs &cell : row.cells)
                        add("td", plainText(cell));
                    text += QStringLiteral("</tr>");
                }
                text += QStringLiteral("</table>");
            }
        }
    }
    return text.toUtf8();
}

struct Peer
{
    const char *name;
    QStringList arguments;
};

void comparePeers(QTextStream &out, const QString &folder, double ours)
{
    const QString page = folder + QStringLiteral("/page.html"), pdf = folder + QStringLiteral("/page.pdf");
    QFile file(page);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room for the page");
    file.write(html(densePages()));
    file.close();
    const Peer peers[] = {
        {"weasyprint", {page, pdf}},
        {"soffice",
         {"-env:UserInstallation=file://" + folder + "/office", "--headless", "--convert-to",
          "pdf:writer_web_pdf_Export", "--outdir", folder, page}},
        {"chromium",
         {"--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
          "--disable-component-update", "--disable-sync", "--user-data-dir=" + folder + "/chromium",
          "--print-to-pdf=" + pdf, "file://" + page}},
    };
    for (const Peer &peer : peers) {
        const QString program = QStandardPaths::findExecutable(QLatin1String(peer.name));
        if (program.isEmpty()) {
            out << peer.name << " is not installed\n";
            continue;
        }
        const double seconds = medianSeconds(3, program, peer.arguments);
        out << QString::fromLatin1(peer.name).leftJustified(23) << seconds << " s (" << seconds / ours
            << " x the report)\n";
    }
}

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(count, arguments);
    const QStringList words = application.arguments();
    if (words.size() == 3)
        return words[1] == QLatin1String("--report") ? writeReport(words[2]) : writeBarePage(words[2]);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const QString self = QCoreApplication::applicationFilePath();
    const double bare = medianSeconds(11, self, {QStringLiteral("--bare"), path});
    const double report = medianSeconds(11, self, {QStringLiteral("--report"), path});
    QTextStream out(stdout);
    out << "bare Qt, one line      " << bare << " s\n"
        << "report, 20 dense pages " << report << " s (" << report / bare << " x)\n";
    comparePeers(out, folder.path(), report);
    return 0;
}
