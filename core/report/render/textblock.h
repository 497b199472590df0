#pragma once

#include "core/report/model/model.h"
#include "core/report/render/reportfont.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

namespace straw {

/// How a text is set; sizes in points.
struct TypeStyle
{
    qreal size;
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft;
    Figures figures = Figures::Proportional;
    QString anchor = {}; ///< name that "#name" links lead to; empty for none
};

/// A text broken into lines of a given width, painted line by line so that it can go over pages.
class TextBlock
{
public:
    /// Breaks the text. Words that are wider than the line are cut rather than lost.
    /// With `maxLines`, what does not fit is left out behind an ellipsis; 0 sets no limit.
    TextBlock(const Runs &runs, const TypeStyle &style, qreal width, int maxLines = 0);

    int lineCount() const { return m_layout.lineCount(); }
    /// The width that the widest line takes.
    qreal naturalWidth() const { return m_naturalWidth; }

    /// Paints one line into a strip of the given height.
    void paintLine(QPainter &painter, int line, QPointF topLeft, qreal leading) const;

private:
    void breakLines(const Runs &runs, const TypeStyle &style, qreal width);

    QTextLayout m_layout;
    qreal m_naturalWidth = 0;
};

/// A text without what would break a line of type: control characters go, a new line stays one.
QString printable(const QString &text);

} // namespace straw
