#include "ui/pages/review/reportmaker.h"

#include "core/insight/historyentries.h"
#include "core/report/edition/reportname.h"
#include "core/report/render/letterfindings.h"

#include <algorithm>
#include <atomic>
#include <optional>

namespace straw {

namespace {

constexpr int tellEvery = 300; // ms

} // namespace

/// What the thread and the window both know of a request.
struct ReportMaker::Work
{
    struct Made
    {
        MadeReport report;
        ReportNotes notes;
    };

    const Snapshot workbook;
    const ReportOptions options;
    const PdfOptions pdf;
    const std::optional<WordingWishes> wording;
    std::atomic<bool> isEnded = false;
    std::atomic<size_t> page = 0, pages = 0;

    /// Nothing when it was ended.
    Result<std::optional<Made>> run();
    ReportNotes look(const ReportModel &model, const Texts &texts) const;
};

Result<std::optional<ReportMaker::Work::Made>> ReportMaker::Work::run()
{
    const auto goesOn = [this](size_t number, size_t count) {
        page = number;
        pages = count;
        return !isEnded;
    };
    if (isEnded)
        return std::optional<Made>();
    const Texts texts(options.locale.name());
    const auto model = std::make_shared<const ReportModel>(buildReport(workbook, options, texts));
    if (isEnded)
        return std::optional<Made>();
    const PrintedPages printed(model, pdf.paper, goesOn);
    STRAW_ASSIGN(const QByteArray bytes, writePdf(printed, pdf.time, goesOn));
    if (isEnded)
        return std::optional<Made>();
    return std::optional(Made{{bytes, int(printed.count()), model, pdf.paper}, look(*model, texts)});
}

ReportNotes ReportMaker::Work::look(const ReportModel &model, const Texts &texts) const
{
    ReportNotes notes;
    notes.fileName = reportFileName(workbook, options.edition, options.now.date(), texts);
    BeforeSending before = beforeSending(workbook, options, texts);
    notes.findings = std::move(before.findings);
    notes.withheld = std::move(before.withheld);
    std::ranges::move(letterFindings(model, workbook, options.edition, texts), std::back_inserter(notes.findings));
    if (wording)
        std::ranges::move(wordingFindings(workbook, options.edition, *wording, texts),
                          std::back_inserter(notes.findings));
    notes.entries = int(historyEntries(workbook).size());
    return notes;
}

ReportMaker::ReportMaker(QObject *parent)
    : QObject(parent)
{
    m_progress.setInterval(tellEvery);
    connect(&m_progress, &QTimer::timeout, this, [this] { Q_EMIT progressed(int(m_work->page), int(m_work->pages)); });
}

ReportMaker::~ReportMaker()
{
    end();
}

void ReportMaker::make(const Snapshot &workbook, const ReportOptions &report, const PdfOptions &pdf,
                       const std::optional<WordingWishes> &wording)
{
    end();
    m_work = std::shared_ptr<Work>(new Work{workbook, report, pdf, wording});
    const auto hear = [this, request = m_latest](const Result<std::optional<Work::Made>> &done) {
        if (request != m_latest)
            return;
        m_progress.stop();
        if (!done)
            Q_EMIT failed(done.error());
        else if (*done)
            Q_EMIT made((*done)->report, (*done)->notes);
    };
    m_thread.ask([work = m_work] { return work->run(); }, {this, hear});
    m_progress.start();
}

void ReportMaker::end()
{
    ++m_latest;
    m_progress.stop();
    if (m_work)
        m_work->isEnded = true;
    m_thread.dropWaiting();
}

} // namespace straw
