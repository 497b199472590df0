#pragma once

#include "core/report/model/model.h"

#include <QStringList>

namespace straw::test {

/// Collects every text of a report, block by block.
class ModelText
{
public:
    QStringList texts;

    void add(const QString &text)
    {
        if (!text.isEmpty())
            texts.append(text);
    }
    void add(const Runs &runs) { add(plainText(runs)); }
    void add(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block);
    }

    void operator()(const Heading &heading) { add(heading.text); }
    void operator()(const Paragraph &paragraph) { add(paragraph.runs); }
    void operator()(const KeyFigures &figures)
    {
        for (const auto &cell : figures.cells)
            texts += {cell.label, cell.value, cell.note};
    }
    void operator()(const Facts &facts)
    {
        for (const auto &fact : facts.facts) {
            add(fact.label);
            add(fact.text);
            for (const Runs &item : fact.items)
                add(item);
        }
    }
    void operator()(const Contrast &contrast)
    {
        for (const auto &pair : contrast.pairs) {
            for (const auto &saying : pair.said) {
                add(saying.text);
                add(saying.by);
            }
            add(pair.believed);
            add(pair.basis);
        }
    }
    void operator()(const BulletList &list)
    {
        for (const Runs &item : list.items)
            add(item);
    }
    void operator()(const ReportTable &table)
    {
        for (const auto &column : table.columns)
            add(column.heading);
        for (size_t i = 0; i < table.size(); ++i) {
            for (const Runs &cell : table.row(i).cells)
                add(cell);
        }
    }
    void operator()(const Quote &quote)
    {
        add(quote.text);
        add(quote.attribution);
    }
    void operator()(const TimelineFigure &figure)
    {
        for (const auto &event : figure.events)
            add(event.label);
        for (const auto &band : figure.bands)
            add(band.label);
        if (figure.closeUp)
            add(figure.closeUp->heading);
        add(figure.alternative);
    }
    void operator()(const TreeFigure &figure)
    {
        add(figure.reading);
        for (const auto &node : figure.nodes)
            texts += {node.number, node.text, node.what};
    }
    void operator()(const Callout &callout)
    {
        add(callout.title);
        add(callout.text);
    }
    void operator()(const ToFill &fill)
    {
        add(fill.text);
        add(fill.hint);
    }
};

inline QString textOf(const std::vector<Block> &blocks)
{
    ModelText text;
    text.add(blocks);
    return text.texts.join(u'\n');
}

inline QString textOf(const ReportModel::FirstPage &page)
{
    ModelText text;
    text.texts = {page.kicker, page.headline, page.subtitle};
    text.add(page.blocks);
    text.add(page.foot);
    text.add(page.toWrite.heading);
    text.texts += page.toWrite.labels;
    return text.texts.join(u'\n');
}

inline QString keyOf(const ReportSection &section)
{
    const auto *heading = std::get_if<Heading>(&section.blocks.front());
    return heading && heading->level == 1 ? heading->id : QString();
}

/// The blocks of a section; empty when it was left out.
inline std::vector<Block> blocksOf(const ReportModel &model, const QString &key)
{
    for (const ReportSection &section : model.sections) {
        if (keyOf(section) == key)
            return section.blocks;
    }
    return {};
}

inline QString textOf(const ReportModel &model)
{
    QStringList texts = {model.title, textOf(model.firstPage)};
    for (const ReportSection &section : model.sections)
        texts.append(textOf(section.blocks));
    return texts.join(u'\n');
}

} // namespace straw::test
