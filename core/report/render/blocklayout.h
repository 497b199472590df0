#pragma once

#include "core/report/model/model.h"
#include "core/report/render/piece.h"
#include "core/report/render/textrow.h"

#include <limits>
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

/// Turns the blocks of a model into pieces for the paginator.
class BlockLayout
{
public:
    BlockLayout(qreal width, qreal pageHeight, Density density = {});

    void add(const Block &block);
    void add(const std::vector<Block> &blocks);
    std::vector<Piece> take() { return std::move(m_pieces); }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const KeyFigures &figures);
    void operator()(const Facts &facts);
    void operator()(const Contrast &contrast);
    void operator()(const BulletList &list);
    void operator()(const ReportTable &table);
    void operator()(const Quote &quote);
    void operator()(const TimelineFigure &figure);
    void operator()(const Callout &callout);

private:
    using Text = std::shared_ptr<const TextBlock>;
    Text text(const Runs &runs, const TypeStyle &style, qreal width) const;
    TypeStyle bodyStyle() const;
    TypeStyle smallStyle() const;
    qreal bodyLeading() const;
    qreal proseWidth() const;
    qreal gap(qreal points) const;
    /// How many of `count` entries to show, when `omitted` can say what is missing.
    size_t shown(size_t count, const QStringList &omitted) const;
    void addOmitted(size_t left, const QStringList &omitted);
    void addCaption(const QString &caption);
    bool isEnough() const { return m_height > m_density.enough; }
    void addRow(TextRow row, qreal whole);
    void addSplittable(TextRow row);
    void keepLast();

    qreal m_width;
    qreal m_pageHeight;
    Density m_density;
    std::vector<Piece> m_pieces;
    qreal m_height = 0; ///< of all rows so far, without the space between them
    bool m_afterHeading = false;
};

} // namespace straw
