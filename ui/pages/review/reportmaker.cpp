#include "ui/pages/review/reportmaker.h"

namespace straw {

ReportMaker::~ReportMaker()
{
    m_thread.dropWaiting();
}

void ReportMaker::make(const Snapshot &workbook, const ReportOptions &report, const PdfOptions &pdf)
{
    const auto work = [values = std::make_shared<const Snapshot>(workbook), report, pdf]() -> Result<MadeReport> {
        const Texts texts(report.locale.name());
        const auto model = std::make_shared<const ReportModel>(buildReport(*values, report, texts));
        const PrintedPages pages(*model, pdf.paper);
        STRAW_ASSIGN(const QByteArray bytes, writePdf(pages, pdf.time));
        return MadeReport{bytes, int(pages.count()), model, pdf.paper};
    };
    const auto hear = [this, request = ++m_latest](const Result<MadeReport> &done) {
        if (request != m_latest)
            return;
        if (done)
            Q_EMIT made(*done);
        else
            Q_EMIT failed(done.error());
    };
    m_thread.dropWaiting();
    m_thread.ask(work, {this, hear});
}

} // namespace straw
