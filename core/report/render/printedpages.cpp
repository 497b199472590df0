#include "core/report/render/printedpages.h"

#include "core/report/render/blocklayout.h"
#include "core/report/render/firstpage.h"
#include "core/report/render/look.h"

#include <QPageSize>
#include <QPainter>

namespace straw {

using look::mm;
using look::pt;

QSizeF PrintedPages::sizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter).sizePixels(look::resolution);
}

PrintedPages::PrintedPages(const ReportModel &model, Paper paper)
    : m_model(model)
    , m_kind(paper)
    , m_paper(sizeOf(paper))
    , m_width(m_paper.width() - 2 * look::margin)
    , m_height(m_paper.height() - 2 * look::margin)
{
    layFirstPage();
    BlockLayout blocks(m_width, m_height);
    for (const ReportSection &section : m_model.sections)
        blocks.add(section.blocks);
    m_pieces = blocks.take();
    m_pages = paginate(m_pieces, m_height);
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
        for (const PlacedPiece &placed : m_pages[number - 1])
            placed.piece->paint(painter, origin + QPointF(0, placed.y));
        paintHeader(painter);
    }
    paintFooter(painter, number);
}

void PrintedPages::layFirstPage()
{
    qreal height = m_height;
    if (!m_model.firstPage.foot.empty()) {
        TextRow row;
        row.leading = pt(look::smallLeading);
        row.padTop = pt(6);
        const TypeStyle style{look::smallSize, QFont::Normal, look::muted};
        constexpr int lines = 3;
        row.columns = {{0, {std::make_shared<const TextBlock>(m_model.firstPage.foot, style, m_width, lines)}}};
        row.decorate = [width = m_width](QPainter &painter, QPointF at, qreal, bool, bool) {
            painter.fillRect(QRectF(at, QSizeF(width, look::hairline)), look::rule);
        };
        m_foot = piecesOf(std::move(row), m_height)[0];
        height -= m_foot.height + pt(8);
    }
    m_firstPage = layoutFirstPage(m_model.firstPage, m_width, height);
}

void PrintedPages::paintFoot(QPainter &painter) const
{
    if (m_foot.paint)
        m_foot.paint(painter, {look::margin, look::margin + m_height - m_foot.height});
}

void PrintedPages::paintHeader(QPainter &painter) const
{
    QStringList parts;
    for (const QString &part : {m_model.account, m_model.status, m_model.date}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    paintMargin(painter, parts.join(QStringLiteral("  ·  ")), mm(10), Qt::AlignLeft);
}

void PrintedPages::paintFooter(QPainter &painter, size_t number) const
{
    paintMargin(painter,
                m_model.pageOf.arg(m_model.locale.toString(qulonglong(number) + 1),
                                   m_model.locale.toString(qulonglong(count()))),
                m_paper.height() - mm(10) - pt(look::smallLeading), Qt::AlignRight);
}

void PrintedPages::paintMargin(QPainter &painter, const QString &text, qreal y, Qt::Alignment alignment) const
{
    const TypeStyle style{look::smallSize, QFont::Normal, look::muted, alignment};
    const TextBlock block(plainRuns(text), style, m_width, 1);
    block.paintLine(painter, 0, {look::margin, y}, pt(look::smallLeading));
}

} // namespace straw
