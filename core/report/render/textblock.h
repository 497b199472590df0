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
    /// Breaks the text, but not within a date or an amount. Words that are wider than the line are broken behind
    /// a sign, else anywhere, rather than lost.
    /// With `maxLines`, what does not fit is left out behind an ellipsis; 0 sets no limit.
    TextBlock(const Runs &runs, const TypeStyle &style, qreal width, int maxLines = 0);

    int lineCount() const { return m_layout.lineCount(); }
    /// The width that the widest line takes.
    qreal naturalWidth() const { return m_naturalWidth; }
    /// In characters.
    qsizetype size() const { return m_layout.text().size(); }
    /// What stands in a line.
    QString line(int number) const;

    /// Paints one line into a strip of the given height.
    void paintLine(QPainter &painter, int line, QPointF topLeft, qreal leading) const;

private:
    /// Changes the text only in where it may break.
    void breakLines(Runs &runs, const TypeStyle &style, qreal width);
    void setLines(const Runs &runs, const TypeStyle &style, qreal width);
    /// Those that end within a word where no line should.
    std::vector<int> tornLines() const;
    /// Whether that changed anything.
    bool mendTornWords(Runs &runs, qreal width) const;

    QTextLayout m_layout;
    qreal m_naturalWidth = 0;
};

/// A text without what would break a line of type: control characters go, a new line stays one.
QString printable(const QString &text);

} // namespace straw
