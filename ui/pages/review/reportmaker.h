#pragma once

#include "core/base/sharethread.h"
#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"
#include "core/workbook/snapshot.h"
#include "ui/pages/review/madereport.h"

#include <QObject>

namespace straw {

/// Makes the report of a workbook off the window thread. Only the latest request counts: what an
/// earlier one gives is not told any more.
class ReportMaker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~ReportMaker() override;

    void make(const Snapshot &workbook, const ReportOptions &report, const PdfOptions &pdf);

Q_SIGNALS:
    void made(const straw::MadeReport &report);
    void failed(const straw::Error &error);

private:
    int m_latest = 0;
    ShareThread m_thread;
};

} // namespace straw
