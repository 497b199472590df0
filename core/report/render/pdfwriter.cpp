// model -> pieces (BlockLayout) -> pages (paginate) -> QPdfWriter -> qpdf (finishPdf).
// Own pages instead of QTextDocument's, which can neither keep a row of a table whole nor a heading
// with what follows it.
#include "core/report/render/pdfwriter.h"

#include "core/report/render/blocklayout.h"
#include "core/report/render/firstpage.h"
#include "core/report/render/look.h"
#include "core/report/render/paginator.h"
#include "core/report/render/pdf/finish.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>

namespace straw {

using look::mm;
using look::pt;

namespace {

/// The order of fonts in the file follows the order of a QHash.
class FixedHashSeed
{
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashSeed)
};

class Sheets
{
public:
    Sheets(const ReportModel &model, QSizeF paper)
        : m_model(model)
        , m_paper(paper)
        , m_width(paper.width() - 2 * look::margin)
        , m_height(paper.height() - 2 * look::margin)
    {
        layFirstPage();
        BlockLayout blocks(m_width, m_height);
        for (const ReportSection &section : model.sections)
            blocks.add(section.blocks);
        m_pieces = blocks.take();
        m_pages = paginate(m_pieces, m_height);
    }

    size_t count() const { return m_pages.size() + 1; }

    void paint(QPainter &painter, size_t number) const
    {
        const QPointF origin(look::margin, look::margin);
        if (number == 0) {
            qreal y = 0;
            for (size_t i = 0; i < m_firstPage.size(); ++i) {
                y += i > 0 ? std::max(m_firstPage[i - 1].after, m_firstPage[i].before) : 0;
                m_firstPage[i].paint(painter, origin + QPointF(0, y));
                y += m_firstPage[i].height;
            }
            paintFoot(painter);
        } else {
            for (const PlacedPiece &placed : m_pages[number - 1])
                placed.piece->paint(painter, origin + QPointF(0, placed.y));
            paintHeader(painter);
        }
        paintFooter(painter, number);
    }

private:
    void layFirstPage()
    {
        qreal height = m_height;
        if (!m_model.firstPage.foot.empty()) {
            TextRow row;
            row.leading = pt(look::smallLeading);
            row.padTop = pt(6);
            const TypeStyle style{look::smallSize, QFont::Normal, look::muted};
            constexpr int lines = 3;
            row.columns = {{0,
                            {std::make_shared<const TextBlock>(m_model.firstPage.foot, style,
                                                               m_width, lines)}}};
            row.decorate = [width = m_width](QPainter &painter, QPointF at, qreal, bool, bool) {
                painter.fillRect(QRectF(at, QSizeF(width, look::hairline)), look::rule);
            };
            m_foot = piecesOf(std::move(row), m_height)[0];
            height -= m_foot.height + pt(8);
        }
        m_firstPage = layoutFirstPage(m_model.firstPage, m_width, height);
    }

    void paintFoot(QPainter &painter) const
    {
        if (m_foot.paint)
            m_foot.paint(painter, {look::margin, look::margin + m_height - m_foot.height});
    }

    void paintHeader(QPainter &painter) const
    {
        QStringList parts;
        for (const QString &part : {m_model.account, m_model.status, m_model.date}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        paintMargin(painter, parts.join(QStringLiteral("  ·  ")), mm(10), Qt::AlignLeft);
    }

    void paintFooter(QPainter &painter, size_t number) const
    {
        paintMargin(painter,
                    m_model.pageOf.arg(m_model.locale.toString(qulonglong(number + 1)),
                                       m_model.locale.toString(qulonglong(count()))),
                    m_paper.height() - mm(10) - pt(look::smallLeading), Qt::AlignRight);
    }

    void paintMargin(QPainter &painter, const QString &text, qreal y, Qt::Alignment alignment) const
    {
        const TypeStyle style{look::smallSize, QFont::Normal, look::muted, alignment};
        const TextBlock block(plainRuns(text), style, m_width, 1);
        block.paintLine(painter, 0, {look::margin, y}, pt(look::smallLeading));
    }

    const ReportModel &m_model;
    QSizeF m_paper;
    qreal m_width;
    qreal m_height;
    std::vector<Piece> m_firstPage;
    Piece m_foot;
    std::vector<Piece> m_pieces;
    std::vector<PaperPage> m_pages;
};

Error failed(const QString &reason)
{
    return {Error::ExportFailed, {QString(), reason}};
}

} // namespace

Result<QByteArray> writePdf(const ReportModel &model, const PdfOptions &options)
{
    const FixedHashSeed seed;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(look::resolution);
        writer.setTitle(model.title);
        writer.setPageSize(
            QPageSize(options.paper == PdfOptions::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins({});
        QPainter painter(&writer);
        if (!painter.isActive())
            return failed(QStringLiteral("QPdfWriter"));
        const Sheets sheets(model, QSizeF(writer.width(), writer.height()));
        for (size_t number = 0; number < sheets.count(); ++number) {
            if (number > 0 && !writer.newPage())
                return failed(QStringLiteral("QPdfWriter"));
            sheets.paint(painter, number);
        }
    }

    const QDateTime time = options.time.toUTC();
    PdfDetails details;
    details.title = model.title.toStdString();
    details.language = model.language.toStdString();
    details.creator = "Final Straw " STRAW_VERSION;
    details.pdfDate = time.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
    details.xmpDate = time.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toStdString();
    const FinishedPdf finished = finishPdf(bytes.toStdString(), details);
    if (!finished.problem.empty())
        return failed(QString::fromStdString(finished.problem));
    return QByteArray::fromStdString(finished.bytes);
}

} // namespace straw
