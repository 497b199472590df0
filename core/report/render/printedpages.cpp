#include "core/report/render/printedpages.h"

#include "core/base/usertext.h"
#include "core/report/render/firstpage.h"
#include "core/report/render/look.h"
#include "core/report/render/writinglines.h"

#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>

namespace straw {

using look::mm;
using look::pt;

QSizeF PrintedPages::sizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter).sizePixels(look::resolution);
}

PrintedPages::PrintedPages(std::shared_ptr<const ReportModel> model, Paper paper, const PageProgress &progress)
    : m_model(std::move(model))
    , m_kind(paper)
    , m_paper(sizeOf(paper))
    , m_width(m_paper.width() - 2 * look::margin)
    , m_height(m_paper.height() - 2 * look::margin)
    , m_pieces(*m_model, m_width, m_height)
{
    layFirstPage();
    layHeader();
    for (PiecePlace place;;) {
        if (progress && !progress(count(), 0))
            return;
        const PiecePlace start = place;
        if (nextPage(m_pieces, place, m_height).empty())
            break;
        m_starts.push_back(start);
    }
    m_isWhole = true;
}

PrintedPages::PrintedPages(const ReportModel &model, Paper paper, const PageProgress &progress)
    : PrintedPages(std::make_shared<const ReportModel>(model), paper, progress)
{
}

void PrintedPages::paint(QPainter &painter, size_t number) const
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
        PiecePlace place = m_starts[number - 1];
        for (const PlacedPiece &placed : nextPage(m_pieces, place, m_height)) {
            const QPointF at = origin + QPointF(0, placed.y);
            placed.piece->paint(painter, at);
            if (placed.opens && placed.piece->resume)
                placed.piece->resume(painter, at);
        }
        m_header->paintLine(painter, 0, {look::margin, mm(10)}, pt(look::smallLeading));
    }
    paintFooter(painter, number);
}

/// With the space above it.
qreal PrintedPages::footHeight() const
{
    return m_foot.paint ? m_foot.height + pt(8) : 0;
}

void PrintedPages::layFirstPage()
{
    if (!m_model->firstPage.foot.empty()) {
        TextRow row;
        row.leading = pt(look::smallLeading);
        row.padTop = pt(6);
        const TypeStyle style{look::smallSize, QFont::Normal, look::muted};
        constexpr int lines = 3;
        row.columns = {{0, {std::make_shared<const TextBlock>(m_model->firstPage.foot, style, m_width, lines)}}};
        row.decorate = [width = m_width](QPainter &painter, QPointF at, qreal, bool, bool) {
            painter.fillRect(QRectF(at, QSizeF(width, look::hairline)), look::rule);
        };
        m_foot = piecesOf(std::move(row), m_height)[0];
    }
    const WritingLines lines(m_model->firstPage.toWrite, m_width);
    const qreal height = m_height - footHeight();
    m_firstPage = layoutFirstPage(*m_model, m_width, height - lines.leastHeight());
    m_toWrite = lines.in(height - heightOf(m_firstPage));
}

void PrintedPages::paintFoot(QPainter &painter) const
{
    if (m_foot.paint)
        m_foot.paint(painter, {look::margin, look::margin + m_height - m_foot.height});
    if (m_toWrite.paint)
        m_toWrite.paint(painter, {look::margin, look::margin + m_height - footHeight() - m_toWrite.height});
}

/// Status and date are always there; of the name, as much as leaves room for them. It stands in full on the first page.
void PrintedPages::layHeader()
{
    const QString between = QStringLiteral("  ·  ");
    constexpr qsizetype mostOnALine = 400; // it is full long before that
    QStringList parts = {printable(m_model->account).simplified().left(mostOnALine), m_model->status, m_model->date};
    parts.removeAll(QString());
    TypeStyle style{look::smallSize, QFont::Normal, look::muted};
    if (!m_model->account.isEmpty() && parts.size() > 1) {
        const QFontMetricsF metrics(reportFont(style.size));
        const QString rest = between + parts.mid(1).join(between);
        const qreal room = m_width - metrics.horizontalAdvance(rest);
        parts[0] = metrics.elidedText(parts[0], Qt::ElideRight, std::max(room, m_width / 4));
        if (hasRightToLeft(parts[0]))
            parts[0] = isolated(parts[0]);
    }
    m_header = std::make_unique<const TextBlock>(plainRuns(parts.join(between)), style, m_width, 1);
}

void PrintedPages::paintFooter(QPainter &painter, size_t number) const
{
    if (m_model->pageOf.isEmpty())
        return;
    const QString text = m_model->pageOf.arg(m_model->locale.toString(qulonglong(number) + 1),
                                             m_model->locale.toString(qulonglong(count())));
    const TypeStyle style{look::smallSize, QFont::Normal, look::muted, Qt::AlignRight};
    const TextBlock block(plainRuns(text), style, m_width, 1);
    block.paintLine(painter, 0, {look::margin, m_paper.height() - mm(10) - pt(look::smallLeading)},
                    pt(look::smallLeading));
}

} // namespace straw
