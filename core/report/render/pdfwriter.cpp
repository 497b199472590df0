// model -> pieces (BlockLayout) -> pages (PrintedPages) -> QPdfWriter -> qpdf (strawFinishPdf).
// Own pages instead of QTextDocument's, which can neither keep a row of a table whole nor a heading
// with what follows it.
#include "core/report/render/pdfwriter.h"

#include "core/base/modules.h"
#include "core/report/render/look.h"
#include "core/report/render/pdf/finish.h"
#include "core/report/render/printedpages.h"

#include <QBuffer>
#include <QHashSeed>
#include <QLibrary>
#include <QPainter>
#include <QPdfWriter>

#include <mutex>

namespace straw {

namespace {

/// The order of fonts in the file follows the order of a QHash.
class FixedHashSeed
{
public:
    FixedHashSeed()
        : m_lock(mutex())
    {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashSeed)

private:
    static std::mutex &mutex()
    {
        static std::mutex only;
        return only;
    }

    const std::scoped_lock<std::mutex> m_lock;
};

class Bytes final : public PdfSink
{
public:
    QByteArray all;

    void write(const char *bytes, size_t size) override { all.append(bytes, qsizetype(size)); }
};

Error failed(const QString &reason)
{
    return {Error::ExportFailed, {QString(), reason}};
}

} // namespace

Result<QByteArray> writePdf(const ReportModel &model, const PdfOptions &options, const PageProgress &progress)
{
    const std::shared_ptr<const ReportModel> shared(std::shared_ptr<void>(), &model); // lives until this returns
    return writePdf(PrintedPages(shared, options.paper, progress), options.time, progress);
}

Result<QByteArray> writePdf(const PrintedPages &pages, const QDateTime &time, const PageProgress &progress)
{
    if (!pages.isWhole())
        return QByteArray();
    QLibrary module(moduleFile(QStringLiteral("finalstraw-pdf")));
    const auto finish = reinterpret_cast<FinishPdf *>(module.resolve("strawFinishPdf"));
    if (!finish)
        return Error{Error::PartMissing, {module.fileName()}};
    const FixedHashSeed seed;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(look::resolution);
        writer.setTitle(pages.model().title);
        writer.setPageSize(QPageSize(pages.paper() == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins({});
        QPainter painter(&writer);
        if (!painter.isActive())
            return failed(QStringLiteral("QPdfWriter"));
        for (size_t number = 0; number < pages.count(); ++number) {
            if (number > 0 && !writer.newPage())
                return failed(QStringLiteral("QPdfWriter"));
            pages.paint(painter, number);
            if (progress && !progress(number + 1, pages.count()))
                return QByteArray();
        }
    }
    pages.letGo(); // the room is wanted for the file

    const QDateTime utc = time.toUTC();
    PdfDetails details;
    details.title = pages.model().title.toStdString();
    details.language = pages.model().language.toStdString();
    details.creator = pages.model().creator.toStdString();
    details.pdfDate = utc.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
    details.xmpDate = utc.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toStdString();
    Bytes finished;
    finished.all.reserve(bytes.size());
    const std::string problem = finish(bytes.constData(), size_t(bytes.size()), details, finished);
    if (!problem.empty())
        return failed(QString::fromStdString(problem));
    return finished.all;
}

} // namespace straw
