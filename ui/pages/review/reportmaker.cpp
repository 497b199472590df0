#include "ui/pages/review/reportmaker.h"

namespace straw {

ReportMaker::ReportMaker(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ReportMaker::~ReportMaker()
{
    m_thread.quit();
    m_thread.wait();
}

void ReportMaker::make(const Snapshot &workbook, const ReportOptions &report, const PdfOptions &pdf)
{
    const int request = ++m_latest;
    const auto values = std::make_shared<const Snapshot>(workbook);
    QMetaObject::invokeMethod(m_worker, [this, request, values, report, pdf] {
        const Texts texts(report.locale.name());
        const auto bytes = writePdf(buildReport(*values, report, texts), pdf);
        QMetaObject::invokeMethod(this, [this, request, bytes] {
            if (request != m_latest)
                return;
            if (bytes)
                Q_EMIT made(*bytes);
            else
                Q_EMIT failed(bytes.error());
        });
    });
}

} // namespace straw
