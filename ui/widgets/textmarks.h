#pragma once

#include <QString>
#include <QTextBlock>

#include <vector>

class QPainter;
class QTextDocument;

namespace straw {

/// How the line under words looks. What is marked for different reasons is told apart by it, in any colour.
enum class MarkLine { Plain, Dashed, Dotted };

/// Words of a text that are set off: by a quiet line under them, and where there is one by a small sign at their end.
/// What overlaps has its lines below each other.
struct TextMark
{
    int at = 0, length = 0; // in the text
    QString sign = {};
    MarkLine line = MarkLine::Plain;
    int level = 0; // of its line, from the top; given by arranged()

    int end() const { return at + length; }
    bool operator==(const TextMark &) const = default;
};

/// In order of their beginnings, each with a level of its own among those that it overlaps.
std::vector<TextMark> arranged(std::vector<TextMark> marks);

/// Makes room in the lines of a text for the signs behind the words, which changes nothing in the text itself.
void makeRoomForSigns(QTextDocument &document, const std::vector<TextMark> &marks);

/// Paints what of the marks is in a paragraph, whose upper left corner is given.
void paintMarks(QPainter &painter, const QTextBlock &block, QPointF corner, const std::vector<TextMark> &marks);

} // namespace straw
