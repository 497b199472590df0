#include "ui/lists/entrydelegate.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "ui/models/entrymodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/measured.h"
#include "ui/theme/strokes.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <ranges>

namespace straw {

namespace {

constexpr int Padding = 7;
constexpr int IconSize = 16;
constexpr int Gap = 10;
constexpr int MarkSize = 22;
constexpr int FoldWidth = 20;
constexpr int FoldSize = 9;
constexpr int LevelWidth = 20;
constexpr int MostLevels = 10;  // deeper ones stand below each other
constexpr int LeastTitle = 120; // unless the whole title is shorter
constexpr int MostTitleLines = 4;
constexpr int MostLargeLines = 14; // nothing can be opened there to read the rest
constexpr int MostInTitle = 1200;  // letters, which fill more lines than that

QString titleOf(const Entry &entry)
{
    //: In place of the title of an entry
    return entry.title.isEmpty() ? EntryDelegate::tr("Untitled") : entry.title;
}

int roomFor(const Tag &tag)
{
    return Chip::sizeFor(tag.text).width() + 6;
}

bool isWord(const RowVerb &verb)
{
    return verb.mark.isEmpty();
}

/// What a mark stands for, and which key does the same.
QString tipOf(const RowVerb &verb)
{
    if (verb.keys.isEmpty())
        return verb.text;
    return Texts::filled(EntryDelegate::tr("%1 (%2)", "what a click does, the key that does the same"),
                         {verb.text, verb.keys.toString(QKeySequence::NativeText)});
}

void paintMark(QPainter *painter, const RowVerb &verb, const QRect &at)
{
    if (verb.holds)
        strokes::fillRound(painter, at, Role::Accent, MarkSize / 2.0);
    const int inset = (MarkSize - IconSize) / 2;
    icon(verb.mark, verb.holds ? Role::OnAccent : Role::Pencil)
        .paint(painter, at.adjusted(inset, inset, -inset, -inset));
}

} // namespace

int EntryDelegate::heightOfTitle(const QString &title, int width) const
{
    const QFontMetrics metrics(textFont(m_body));
    const int wrapped = measured::height(m_body, title, std::max(width, 80));
    return std::clamp(wrapped, metrics.height(),
                      (m_body == TextStyle::Large ? MostLargeLines : MostTitleLines) * metrics.lineSpacing());
}

int EntryDelegate::marksWidth(const std::vector<RowVerb> &verbs) const
{
    return int(verbs.size() - size_t(std::ranges::count_if(verbs, isWord))) * (MarkSize + 4);
}

int EntryDelegate::tagsWidth(const Entry &entry) const
{
    int width = 0;
    for (const Tag &tag : entry.tags)
        width += roomFor(tag);
    return width == 0 ? 0 : width + Gap;
}

/// What is drawn of an entry, and measured. Its words come first: of the tags only those stand beside them for which
/// a narrow list has room.
Entry EntryDelegate::entryOf(const QModelIndex &index) const
{
    auto entry = index.data(EntryModel::EntryRole).value<Entry>();
    entry.lead = oneLine(entry.lead);
    entry.title = clipped(entry.title, MostInTitle);
    entry.detail = oneLine(entry.detail);
    const int least = std::min(LeastTitle, measured::width(m_body, titleOf(entry).left(LeastTitle)));
    int room = m_width - titleLeft(entry) - marksWidth(verbsOf(index)) - Hang - 1 - Gap - least;
    const auto last = std::ranges::find_if(entry.tags, [&room](const Tag &tag) {
        room -= roomFor(tag);
        return room < 0;
    });
    entry.tags.erase(last, entry.tags.end());
    return entry;
}

int EntryDelegate::indent(const Entry &entry) const
{
    return m_outline ? FoldWidth + std::min(entry.level, MostLevels) * LevelWidth : 0;
}

int EntryDelegate::titleLeft(const Entry &entry) const
{
    return Hang + indent(entry) + (m_leadWidth > 0 ? m_leadWidth + 2 * Step : 0)
           + (m_icons || !entry.icon.isEmpty() ? IconSize + Gap : 0);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Entry entry = entryOf(index);
    const std::vector<RowVerb> verbs = verbsOf(index);
    const bool hasWords = std::ranges::any_of(verbs, isWord);
    const int width = m_width - titleLeft(entry) - tagsWidth(entry) - marksWidth(verbs) - Hang - 1; // as paint() has it
    int height = m_wrapping ? heightOfTitle(titleOf(entry), width) : QFontMetrics(textFont(m_body)).height();
    if ((m_wrapping ? !entry.detail.isEmpty() : m_twoLines) || hasWords)
        height += QFontMetrics(textFont(m_small)).lineSpacing() + 1;
    return {m_width, height + 2 * Padding};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Entry entry = entryOf(index);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus; // also where nothing is selected
    const QRectF box = QRectF(option.rect).adjusted(0, 1, 0, -1);
    if (selected)
        strokes::fillRound(painter, box, Role::AccentSoft);
    else if (option.state & QStyle::State_MouseOver)
        strokes::fillRound(painter, box, Role::Fill);
    else if (index.row() > 0)
        strokes::hairline(painter, option.rect.topLeft() + QPoint(Hang, 0), option.rect.topRight() - QPoint(Hang, 0));

    const QFont body = textFont(m_body);
    const QFont small = textFont(m_small);
    const QFontMetrics bodyMetrics(body);
    const QFontMetrics smallMetrics(small);
    const int top = option.rect.top() + Padding;
    const int baseline = top + bodyMetrics.ascent();
    int x = option.rect.left() + Hang + indent(entry);
    const auto place = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto line = [&](int left, int base, int width, const QFontMetrics &metrics, const QString &text) {
        painter->drawText(place(QRect(left, base - metrics.ascent(), width, metrics.height())),
                          Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, width));
    };

    if (m_outline)
        paintFold(painter, index, entry, option.rect);
    if (m_leadWidth > 0) {
        painter->setFont(small);
        painter->setPen(colour(Role::Muted));
        line(x, baseline, m_leadWidth, smallMetrics, entry.lead);
        x += m_leadWidth + 2 * Step;
    }
    if (!entry.icon.isEmpty()) {
        const QRect at(x, top + (bodyMetrics.height() - IconSize) / 2, IconSize, IconSize);
        icon(entry.icon, entry.iconRole).paint(painter, place(at));
    }
    x = option.rect.left() + titleLeft(entry);
    const std::vector<RowVerb> verbs = verbsOf(index);
    const int firstLineEnd = option.rect.right() - Hang - marksWidth(verbs);
    const int width = firstLineEnd - tagsWidth(entry) - x;
    const QString title = titleOf(entry);
    painter->setFont(body);
    painter->setPen(colour(entry.quiet || entry.title.isEmpty() ? Role::Muted : Role::Text));
    int below = top + bodyMetrics.height();
    if (m_wrapping) {
        const int height = heightOfTitle(title, width);
        painter->drawText(place(QRect(x, top, width, height)), Qt::AlignLeft | Qt::TextWordWrap, title);
        below = top + height;
    } else {
        if (entry.markStart >= 0) {
            const int from = x + bodyMetrics.horizontalAdvance(title.left(entry.markStart));
            const int marked = bodyMetrics.horizontalAdvance(title.mid(entry.markStart, entry.markLength));
            strokes::fillRound(
                painter, place(QRect(from - 1, top, std::min(marked + 2, x + width - from), bodyMetrics.height())),
                Role::OpenSoft, 3);
            painter->setPen(colour(Role::Text));
        }
        line(x, baseline, width, bodyMetrics, title);
    }
    int detailEnd = option.rect.right() - Hang;
    const bool offers = selected || (option.state & QStyle::State_MouseOver);
    const std::vector<QRect> at = verbRects(index, option.rect);
    for (size_t i = 0; i < at.size(); ++i) {
        if (!isWord(verbs[i])) {
            paintMark(painter, verbs[i], at[i]);
        } else if (offers || verbs[i].where == RowVerb::Always) {
            painter->setFont(small);
            painter->setPen(colour(Role::Accent));
            painter->drawText(at[i], Qt::AlignCenter, verbs[i].text);
            detailEnd = std::min(detailEnd, place(at[i]).left() - Gap);
        }
    }
    if (!entry.detail.isEmpty()) {
        painter->setFont(small);
        painter->setPen(colour(Role::Muted));
        line(x, below + 1 + smallMetrics.ascent(), detailEnd - x, smallMetrics, entry.detail);
    }
    paintTags(painter, entry, QRect(x, top, firstLineEnd - x, bodyMetrics.height()), option);
    if (focused)
        strokes::ring(painter, box);
}

/// Words from the end of the row's last line, each as wide as it is and a margin to hit it; marks
/// from the end of its first.
std::vector<QRect> EntryDelegate::verbRects(const QModelIndex &index, const QRect &row) const
{
    const std::vector<RowVerb> verbs = verbsOf(index);
    const QFontMetrics metrics(textFont(m_small));
    const int height = metrics.height() + 4;
    const int top = row.bottom() - Padding - metrics.height() - 1;
    const int markTop = row.top() + Padding + (QFontMetrics(textFont(m_body)).height() - MarkSize) / 2;
    std::vector<QRect> rects;
    int right = row.right() - Hang + 6;
    int markRight = row.right() - Hang + 4;
    for (const auto &verb : std::views::reverse(verbs)) {
        if (isWord(verb)) {
            const int width = metrics.horizontalAdvance(verb.text) + 12;
            right -= width;
            rects.insert(rects.begin(), QRect(right, top, width, height));
        } else {
            markRight -= MarkSize;
            rects.insert(rects.begin(), QRect(markRight, markTop, MarkSize, MarkSize));
            markRight -= 4;
        }
    }
    for (QRect &rect : rects)
        rect = QStyle::visualRect(QGuiApplication::layoutDirection(), row, rect);
    return rects;
}

/// Not from where the row begins: a click there is for the row.
QRect EntryDelegate::foldRect(const QModelIndex &index, const QRect &row) const
{
    const Entry entry = entryOf(index);
    if (!m_outline || entry.fold == Entry::None)
        return {};
    const QRect at(row.left() + Hang + indent(entry) - FoldWidth + 5, row.top(), FoldWidth, row.height());
    return QStyle::visualRect(QGuiApplication::layoutDirection(), row, at);
}

void EntryDelegate::paintFold(QPainter *painter, const QModelIndex &index, const Entry &entry, const QRect &row) const
{
    if (entry.fold == Entry::None)
        return;
    const int height = QFontMetrics(textFont(m_body)).height();
    const QRectF at(foldRect(index, row).left() + 3, row.top() + Padding + (height - FoldSize) / 2.0, FoldSize,
                    FoldSize);
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const qreal from = isMirrored ? at.right() : at.left(), to = isMirrored ? at.left() : at.right();
    const QPolygonF open{
        at.topLeft() + QPointF(0, 2), at.topRight() + QPointF(0, 2), {at.center().x(), at.bottom() - 1}};
    const QPolygonF closed{{from + (to - from) / 5, at.top()},
                           {to - (to - from) / 5, at.center().y()},
                           {from + (to - from) / 5, at.bottom()}};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Role::Pencil));
    painter->drawPolygon(entry.fold == Entry::Open ? open : closed);
    painter->restore();
}

bool EntryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const std::vector<RowVerb> verbs = verbsOf(index);
    const std::vector<QRect> at = verbRects(index, option.rect);
    for (size_t i = 0; i < at.size() && event->type() == QEvent::ToolTip; ++i) {
        if (!isWord(verbs[i]) && at[i].contains(event->pos())) {
            QToolTip::showText(event->globalPos(), tipOf(verbs[i]), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void EntryDelegate::paintTags(QPainter *painter, const Entry &entry, const QRect &line,
                              const QStyleOptionViewItem &option) const
{
    int right = line.right();
    for (const auto &tag : std::views::reverse(entry.tags)) {
        const QSize size = Chip::sizeFor(tag.text);
        const QRect at(right - size.width(), line.center().y() - size.height() / 2, size.width(), size.height());
        Chip::paint(painter, QStyle::visualRect(option.direction, option.rect, at), tag.text, tag.role);
        right = at.left() - 6;
    }
}

} // namespace straw
