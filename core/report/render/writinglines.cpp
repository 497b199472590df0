#include "core/report/render/writinglines.h"

#include "core/report/render/look.h"
#include "core/report/render/textblock.h"

#include <QPainter>

#include <algorithm>

namespace straw {

using look::mm;
using look::pt;

namespace {

constexpr qreal above = pt(12);  // space between them and the text
constexpr qreal apart = mm(9);   // room for a line of handwriting
constexpr qreal between = mm(8); // parts of a line

TypeStyle styleOf(QFont::Weight weight)
{
    return {look::smallSize, weight, look::muted};
}

} // namespace

WritingLines::WritingLines(const ReportModel::FirstPage::ToWrite &toWrite, qreal width)
    : m_toWrite(toWrite)
    , m_width(width)
{
}

qreal WritingLines::heightOf(int lines) const
{
    const qreal leading = pt(look::smallLeading);
    return above + (m_toWrite.heading.isEmpty() ? 0 : leading) + lines * apart
           + (m_toWrite.labels.isEmpty() ? pt(6) : leading + pt(2));
}

qreal WritingLines::leastHeight() const
{
    return m_toWrite.least > 0 ? heightOf(m_toWrite.least) : 0;
}

Piece WritingLines::in(qreal room) const
{
    if (m_toWrite.least <= 0)
        return {};
    const int more = int((room - leastHeight()) / apart);
    const int lines = std::clamp(m_toWrite.least + more, m_toWrite.least, std::max(m_toWrite.least, m_toWrite.most));
    const auto parts = std::max<qsizetype>(1, m_toWrite.labels.size());
    const qreal part = (m_width - between * qreal(parts - 1)) / qreal(parts);
    std::vector<std::shared_ptr<const TextBlock>> labels;
    for (const QString &label : m_toWrite.labels)
        labels.push_back(std::make_shared<const TextBlock>(plainRuns(label), styleOf(QFont::Normal), part, 1));
    std::shared_ptr<const TextBlock> heading;
    if (!m_toWrite.heading.isEmpty())
        heading = std::make_shared<const TextBlock>(plainRuns(m_toWrite.heading), styleOf(QFont::DemiBold), m_width, 1);
    Piece piece;
    piece.height = heightOf(lines);
    piece.paint = [=](QPainter &painter, QPointF topLeft) {
        const qreal leading = pt(look::smallLeading);
        qreal y = topLeft.y() + above;
        if (heading) {
            heading->paintLine(painter, 0, {topLeft.x(), y}, leading);
            y += leading;
        }
        for (int line = 0; line < lines; ++line) {
            y += apart;
            for (qsizetype i = 0; i < parts; ++i)
                painter.fillRect(QRectF(topLeft.x() + qreal(i) * (part + between), y, part, look::hairline),
                                 look::muted);
        }
        for (size_t i = 0; i < labels.size(); ++i)
            labels[i]->paintLine(painter, 0, {topLeft.x() + qreal(i) * (part + between), y + pt(2)}, leading);
    };
    return piece;
}

} // namespace straw
