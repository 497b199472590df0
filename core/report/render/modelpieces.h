#pragma once

#include "core/report/render/blocklayout.h"
#include "core/report/render/paginator.h"

#include <deque>
#include <unordered_map>

namespace straw {

/// The sections of a model as pieces, which are laid out when they are wanted and kept as long as there is room for
/// them: all of an ordinary report, some pages of a long one.
class ModelPieces final : public PieceSource
{
public:
    /// The model stays as long as this does.
    ModelPieces(const ReportModel &model, qreal width, qreal pageHeight);

    size_t count() const override { return m_parts.size(); }
    Stretch stretch(size_t number) override;
    /// Keeps none any longer.
    void letGo();

private:
    /// A block, or some entries of a long one.
    struct Part
    {
        size_t section;
        size_t block;
        EntrySpan entries;
    };
    struct Kept
    {
        size_t number;
        size_t weight; // in bytes
    };

    const ReportModel &m_model;
    BlockLayout m_layout;
    std::vector<Part> m_parts;
    std::unordered_map<size_t, Stretch> m_stretches;
    std::deque<Kept> m_kept; // oldest first
    size_t m_weight = 0;
};

} // namespace straw
