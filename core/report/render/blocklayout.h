#pragma once

#include "core/report/model/model.h"
#include "core/report/render/piece.h"
#include "core/report/render/textrow.h"

#include <QLocale>

#include <limits>
#include <map>
#include <utility>
#include <vector>

namespace straw {

/// How much room the blocks may take. The first page is tightened step by step until it fits.
struct Density
{
    qreal gaps = 1;   ///< factor on the space between blocks
    qreal size = 0;   ///< added to sizes of text, in points
    int maxLines = 0; ///< of one text; 0 for no limit
    int maxItems = 0; ///< of lists and tables that say what they leave out; 0 for no limit
    /// Beyond this height no more is laid out: whoever asks only wants to know that it is too much.
    qreal enough = std::numeric_limits<qreal>::max();
};

/// Some of the entries of a block: rows, items or facts.
struct EntrySpan
{
    size_t first = 0;
    size_t end = std::numeric_limits<size_t>::max();
};

/// Turns the blocks of a model into pieces for the paginator.
class BlockLayout
{
public:
    /// The language of numbers is that of the locale.
    BlockLayout(qreal width, qreal pageHeight, const QLocale &locale, Density density = {});

    void add(const std::vector<Block> &blocks);
    /// One of them; of tables, lists and facts only the entries asked for, so that all of them give the same pieces
    /// part by part. The blocks then stay where they are as long as this does.
    void add(const std::vector<Block> &blocks, size_t number, EntrySpan entries = {});
    /// How many entries there are to divide a block by.
    static size_t entriesOf(const Block &block);
    std::vector<Piece> take() { return std::exchange(m_pieces, {}); }
    /// About the memory that all pieces take that were made since this was asked last, in bytes.
    size_t takeWeight() { return std::exchange(m_weight, 0); }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const KeyFigures &figures);
    void operator()(const Facts &facts);
    void operator()(const Contrast &contrast);
    void operator()(const BulletList &list);
    void operator()(const ReportTable &table);
    void operator()(const Quote &quote);
    void operator()(const TimelineFigure &figure);
    void operator()(const TreeFigure &figure);
    void operator()(const Callout &callout);
    void operator()(const ToFill &fill);

private:
    using Text = std::shared_ptr<const TextBlock>;
    Text text(const Runs &runs, const TypeStyle &style, qreal width, bool cutLast = false);
    /// What stands before an entry of a numbered list, and how far the entry is set in.
    Text numberOf(int entry, TypeStyle style, qreal width);
    qreal indentFor(int lastNumber);
    TypeStyle bodyStyle() const;
    /// Of all that stands in rows and columns.
    TypeStyle tableStyle() const;
    TypeStyle smallStyle() const;
    qreal bodyLeading() const;
    qreal tableLeading() const;
    qreal proseWidth() const;
    qreal gap(qreal points) const;
    /// How many of `count` entries to show, when `omitted` can say what is missing.
    size_t shown(size_t count, const QStringList &omitted) const;
    /// Decorates a row with a rule at its lower edge.
    static std::function<void(QPainter &, QPointF, qreal, bool, bool)> ruleBelow(qreal width, const QColor &colour,
                                                                                 qreal thickness);
    void addOmitted(size_t left, const QStringList &omitted);
    void addCaption(const QString &caption);
    bool isEnough() const { return m_height > m_density.enough; }
    void addRow(TextRow row, qreal whole);
    /// A row that goes over pages, but for texts of three lines and less.
    void addSplittable(TextRow row) { addRow(std::move(row), 0); }
    void addFact(const Facts &facts, size_t number);
    void addOutlined(const TreeFigure &figure, size_t number);
    void keepLast();
    bool isAfterHeading() const { return m_previous && std::holds_alternative<Heading>(*m_previous); }
    /// Whether the block is so small a part of what its heading announces that both stay with what follows.
    bool isOpening(int lines) const;

    qreal m_width;
    qreal m_pageHeight;
    QLocale m_locale;
    Density m_density;
    std::vector<Piece> m_pieces;
    qreal m_height = 0; ///< of all rows so far, without the space between them
    size_t m_weight = 0;
    const Block *m_previous = nullptr;
    const Block *m_next = nullptr;
    EntrySpan m_entries;
    std::map<const ReportTable *, std::vector<double>> m_columns; ///< of tables that are laid out in parts
};

} // namespace straw
