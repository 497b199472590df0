#pragma once

#include "core/base/sharethread.h"
#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"
#include "core/report/wordingfindings.h"
#include "core/workbook/snapshot.h"
#include "ui/pages/review/madereport.h"
#include "ui/pages/review/reportnotes.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace straw {

/// Makes the report of a workbook off the window thread, and looks through it. Only the latest request counts: the work
/// on an earlier one ends, and what it gave is not told any more.
class ReportMaker : public QObject
{
    Q_OBJECT
public:
    explicit ReportMaker(QObject *parent = nullptr);
    ~ReportMaker() override;

    /// Its wording is looked at as a user wishes; not at all without a word of that.
    void make(const Snapshot &workbook, const ReportOptions &report, const PdfOptions &pdf,
              const std::optional<WordingWishes> &wording = {});
    /// Ends the work; nothing comes of it.
    void end();

Q_SIGNALS:
    /// Of what takes a while, again and again: the page, and how many there are, each 0 while that is not known.
    void progressed(int page, int pages);
    void made(const straw::MadeReport &report, const straw::ReportNotes &notes);
    void failed(const straw::Error &error);

private:
    struct Work;

    int m_latest = 0;
    std::shared_ptr<Work> m_work; // the latest
    QTimer m_progress;
    ShareThread m_thread;
};

} // namespace straw
