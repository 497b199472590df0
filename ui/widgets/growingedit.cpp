#include "ui/widgets/growingedit.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace straw {

GrowingEdit::GrowingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingEdit::adjust);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { setExtraSelections({}); });
    adjust();
}

void GrowingEdit::point(int start, int length)
{
    QTextEdit::ExtraSelection words;
    words.format.setBackground(colour(Role::AccentSoft));
    words.cursor = textCursor();
    words.cursor.setPosition(start);
    words.cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    QTextCursor cursor = words.cursor;
    cursor.clearSelection();
    setTextCursor(cursor);
    setExtraSelections({words});
}

void GrowingEdit::setMarks(MarkLayer layer, std::vector<TextMark> marks)
{
    std::vector<TextMark> &known = m_layers[layer];
    if (marks == known && marks.empty())
        return;
    const auto hasSign = [](const TextMark &mark) { return !mark.sign.isEmpty(); };
    const bool hasSigns = std::ranges::any_of(known, hasSign) || std::ranges::any_of(marks, hasSign);
    known = std::move(marks);
    m_marks.clear();
    for (const auto &[each, ofLayer] : m_layers)
        m_marks.insert(m_marks.end(), ofLayer.begin(), ofLayer.end());
    m_marks = arranged(std::move(m_marks));
    if (hasSigns)
        makeRoomForSigns(*document(), m_marks);
    viewport()->update();
}

Stretch GrowingEdit::inSight() const
{
    const QRect seen = viewport()->visibleRegion().boundingRect();
    if (seen.isEmpty())
        return {};
    const int from = cursorForPosition(seen.topLeft()).position();
    return {from, cursorForPosition(seen.bottomRight()).position() - from};
}

void GrowingEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    Q_EMIT seen();
    if (m_marks.empty())
        return;
    QPainter painter(viewport());
    // The corner is counted here: asked for it, the editor adds up all that stands above, each time anew.
    QPointF corner = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        if (corner.y() > event->rect().bottom())
            break;
        if (corner.y() + height >= event->rect().top())
            paintMarks(painter, block, corner, m_marks);
        corner.ry() += height;
    }
}

/// What is pointed at is what the menu is about, unless words are selected.
void GrowingEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuAsked(*menu);
    menu->popup(event->globalPos());
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        setExtraSelections({});
}

void GrowingEdit::setLeastLines(int lines)
{
    m_leastLines = lines;
    adjust();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjust();
    updateMicroFocus(); // what was scrolled in the lower one is not any longer, and with it the cursor moves
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjust();
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

/// As laid out; a font's own line spacing is rounded, and over many lines the last would be cut.
int GrowingEdit::lineHeight() const
{
    const QTextLayout *layout = document()->firstBlock().layout();
    if (layout && layout->lineCount() > 0)
        return int(std::ceil(layout->lineAt(0).height()));
    return int(std::ceil(QFontMetricsF(document()->defaultFont()).lineSpacing()));
}

void GrowingEdit::adjust()
{
    if (m_adjusting)
        return;
    // Lines are broken when they are painted, which for those below the window is too late: the page
    // would move when it is scrolled to them.
    const QScopedValueRollback adjusting(m_adjusting, true);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        document()->documentLayout()->blockBoundingRect(block);
    // The layout of QPlainTextEdit counts its height in lines.
    const int lines = std::max(m_leastLines, int(std::ceil(document()->size().height())));
    const int margins = 2 * (frameWidth() + int(document()->documentMargin()));
    const int height = lines * lineHeight() + margins;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace straw
