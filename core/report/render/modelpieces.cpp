#include "core/report/render/modelpieces.h"

namespace straw {

ModelPieces::ModelPieces(const ReportModel &model, qreal width, qreal pageHeight)
    : m_model(model)
    , m_layout(width, pageHeight, model.locale)
{
    constexpr size_t mostEntries = 100;
    for (size_t section = 0; section < model.sections.size(); ++section) {
        const std::vector<Block> &blocks = model.sections[section].blocks;
        for (size_t block = 0; block < blocks.size(); ++block) {
            const size_t entries = BlockLayout::entriesOf(blocks[block]);
            size_t first = 0;
            for (; first + mostEntries < entries; first += mostEntries)
                m_parts.push_back({section, block, {first, first + mostEntries}});
            EntrySpan rest;
            rest.first = first;
            m_parts.push_back({section, block, rest});
        }
    }
}

PieceSource::Stretch ModelPieces::stretch(size_t number)
{
    if (const auto known = m_stretches.find(number); known != m_stretches.end())
        return known->second;
    const Part &part = m_parts[number];
    m_layout.add(m_model.sections[part.section].blocks, part.block, part.entries);
    std::vector<Piece> pieces = m_layout.take();
    if (const ReportSection &section = m_model.sections[part.section]; section.whole) {
        const bool isLast = part.block + 1 == section.blocks.size() && part.entries.end == EntrySpan().end;
        for (size_t i = 0; i + (isLast ? 1 : 0) < pieces.size(); ++i)
            pieces[i].keepWithNext = true;
    }
    const auto made = std::make_shared<const std::vector<Piece>>(std::move(pieces));
    const Kept kept{number, m_layout.takeWeight() + made->size() * sizeof(Piece)};
    constexpr size_t room = 16'000'000; // some forty dense pages
    m_weight += kept.weight;
    for (; m_weight > room && !m_kept.empty(); m_kept.pop_front()) {
        m_weight -= m_kept.front().weight;
        m_stretches.erase(m_kept.front().number);
    }
    m_kept.push_back(kept);
    m_stretches.emplace(number, made);
    return made;
}

void ModelPieces::letGo()
{
    m_stretches.clear();
    m_kept.clear();
    m_weight = 0;
}

} // namespace straw
