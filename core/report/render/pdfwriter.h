#pragma once

#include "core/base/result.h"
#include "core/report/model/model.h"
#include "core/report/render/printedpages.h"

#include <QByteArray>
#include <QDateTime>

namespace straw {

struct PdfOptions
{
    using Paper = straw::Paper;

    Paper paper = Paper::A4;
    QDateTime time; ///< stands in the file as its date of creation; from the clock that was passed in
};

/// The report as a PDF. The same model and options give the same bytes, on every machine that has
/// the same libraries. Fails with ExportFailed (empty path, reason), or with PartMissing; no bytes where `progress`
/// ended it.
///
/// Of a report of any length, only some pages are in memory at a time, and the file.
///
/// Needs a QGuiApplication for the fonts; without a display use the platform "offscreen". On any
/// thread, of which the second waits for the first: it fixes the global seed of QHash while it works.
Result<QByteArray> writePdf(const ReportModel &model, const PdfOptions &options, const PageProgress &progress = {});
/// The same of pages that were laid out already.
Result<QByteArray> writePdf(const PrintedPages &pages, const QDateTime &time, const PageProgress &progress = {});

} // namespace straw
