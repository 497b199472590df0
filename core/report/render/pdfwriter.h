#pragma once

#include "core/base/result.h"
#include "core/report/model/model.h"

#include <QByteArray>
#include <QDateTime>

namespace straw {

struct PdfOptions
{
    enum class Paper { A4, Letter };

    Paper paper = Paper::A4;
    QDateTime
        time; ///< stands in the file as its date of creation; from the clock that was passed in
};

/// The report as a PDF. The same model and options give the same bytes, on every machine that has
/// the same libraries. Fails with ExportFailed (empty path, reason).
///
/// Needs a QGuiApplication for the fonts; without a display use the platform "offscreen". Not to be
/// called from two threads at once: it fixes the global seed of QHash while it works.
Result<QByteArray> writePdf(const ReportModel &model, const PdfOptions &options);

} // namespace straw
