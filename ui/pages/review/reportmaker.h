#pragma once

#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"
#include "core/workbook/snapshot.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace straw {

/// Makes the report of a workbook off the window thread. Only the latest request counts: what an
/// earlier one gives is not told any more.
class ReportMaker : public QObject
{
    Q_OBJECT
public:
    explicit ReportMaker(QObject *parent = nullptr);
    ~ReportMaker() override;

    void make(const Snapshot &workbook, const ReportOptions &report, const PdfOptions &pdf);

Q_SIGNALS:
    void made(const QByteArray &pdf);
    void failed(const straw::Error &error);

private:
    QThread m_thread;
    QObject *m_worker; // lives on m_thread
    int m_latest = 0;
};

} // namespace straw
