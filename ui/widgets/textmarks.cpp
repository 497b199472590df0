#include "ui/widgets/textmarks.h"

#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <map>

namespace straw {

namespace {

constexpr int mostLevels = 3; // more would run into the next line
constexpr qreal levelHeight = 2;
constexpr qreal signGap = 1;

QFont signFont(const QTextDocument &document)
{
    QFont font = document.defaultFont();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * 0.65));
    return font;
}

/// The signs that stand in a paragraph, by where they stand in it.
std::map<int, QString> signsIn(const QTextBlock &block, const std::vector<TextMark> &marks)
{
    std::map<int, QString> signs;
    for (const TextMark &mark : marks) {
        const int end = mark.end() - block.position();
        if (mark.sign.isEmpty() || end <= 0 || end >= block.length())
            continue;
        QString &sign = signs[end];
        sign += sign.isEmpty() ? mark.sign : u',' + mark.sign;
    }
    return signs;
}

QList<QTextLayout::FormatRange> roomIn(const QTextBlock &block, const std::vector<TextMark> &marks)
{
    const QFontMetricsF metrics(signFont(*block.document()));
    QList<QTextLayout::FormatRange> room;
    for (const auto &[end, sign] : signsIn(block, marks)) {
        QTextLayout::FormatRange range;
        range.start = block.layout()->previousCursorPosition(end);
        range.length = end - range.start;
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        range.format.setFontLetterSpacing(metrics.horizontalAdvance(sign) + 2 * signGap);
        room += range;
    }
    return room;
}

QPen penOf(MarkLine line)
{
    if (line == MarkLine::Dotted) {
        constexpr qreal dot = 2;
        QPen pen(colour(Role::Open), dot, Qt::SolidLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 2}); // of the width
        return pen;
    }
    QPen pen(colour(Role::Accent), 1);
    if (line == MarkLine::Dashed)
        pen.setDashPattern({4, 3});
    return pen;
}

void paintLine(QPainter &painter, const QTextLine &line, QPointF corner, const TextMark &mark, int position)
{
    const int from = std::max(mark.at - position, line.textStart());
    const int to = std::min(mark.end() - position, line.textStart() + line.textLength());
    if (from >= to)
        return;
    painter.setRenderHint(QPainter::Antialiasing, mark.line == MarkLine::Dotted);
    painter.setPen(penOf(mark.line));
    const qreal y = corner.y() + line.y() + line.ascent() + levelHeight * (1 + std::min(mark.level, mostLevels - 1));
    painter.drawLine(QPointF(corner.x() + line.cursorToX(from), y), QPointF(corner.x() + line.cursorToX(to), y));
}

/// Behind the last letter, in the room that was made for it.
void paintSign(QPainter &painter, const QTextBlock &block, QPointF corner, int end, const QString &sign)
{
    const QTextLine line = block.layout()->lineForTextPosition(block.layout()->previousCursorPosition(end));
    if (!line.isValid())
        return;
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(sign) + signGap;
    const bool leftwards = block.layout()->textOption().textDirection() == Qt::RightToLeft;
    const qreal x = corner.x() + line.cursorToX(end) - (leftwards ? 0 : width);
    painter.setPen(colour(Role::Accent));
    painter.drawText(QPointF(x, corner.y() + line.y() + QFontMetricsF(painter.font()).ascent()), sign);
}

} // namespace

std::vector<TextMark> arranged(std::vector<TextMark> marks)
{
    std::ranges::stable_sort(marks, {}, &TextMark::at);
    std::vector<int> ends; // of what stands last in each level
    for (TextMark &mark : marks) {
        const auto free = std::ranges::find_if(ends, [&mark](int end) { return end <= mark.at; });
        mark.level = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(mark.end());
        else
            *free = mark.end();
    }
    return marks;
}

void makeRoomForSigns(QTextDocument &document, const std::vector<TextMark> &marks)
{
    // To whoever edits it nothing has changed.
    const QSignalBlocker quiet(document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextLayout *layout = block.layout();
        const bool isComposed = !layout->preeditAreaText().isEmpty();
        const QList<QTextLayout::FormatRange> room = isComposed ? layout->formats() : roomIn(block, marks);
        if (room == layout->formats())
            continue;
        layout->setFormats(room);
        document.markContentsDirty(block.position(), block.length());
    }
}

void paintMarks(QPainter &painter, const QTextBlock &block, QPointF corner, const std::vector<TextMark> &marks)
{
    if (marks.empty() || block.layout()->lineCount() == 0)
        return;
    painter.setFont(signFont(*block.document()));
    for (const TextMark &mark : marks) {
        if (mark.end() <= block.position() || mark.at >= block.position() + block.length())
            continue;
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            paintLine(painter, block.layout()->lineAt(i), corner, mark, block.position());
    }
    for (const auto &[end, sign] : signsIn(block, marks))
        paintSign(painter, block, corner, end, sign);
}

} // namespace straw
