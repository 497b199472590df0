#pragma once

#include "app/cli/command.h"

#include "core/document/document.h"
#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"

namespace straw::cli {

/// What a call of `export` asks of the report: for whom, how long, on which paper, in which language.
struct ReportCall
{
    ReportOptions report;
    PdfOptions pdf;
};

/// The options that it understands.
QList<QCommandLineOption> reportOptions();

/// Error::Usage when one of them has a value that there is not; those of reading the history.
Result<ReportCall> reportCall(const QCommandLineParser &call, const Document &document, Session &session);

/// What the edition holds back, and what whoever sends the report should look at before: into the JSON and the notes of
/// the reply. With --strict, anything of that but a wording, or an open check, makes the exit code 3.
Result<void> addFindings(Reply &reply, const QCommandLineParser &call, const Document &document,
                         const ReportModel &model, const ReportOptions &options, Session &session);

} // namespace straw::cli
