#include "core/report/model/modeltexts.h"

namespace straw {

namespace {

class TextWalk
{
public:
    explicit TextWalk(const std::function<void(const QString &)> &hear)
        : m_hear(hear)
    {
    }

    void tell(const QString &text) const
    {
        if (!text.isEmpty())
            m_hear(text);
    }
    void tell(const Runs &runs) const { tell(plainText(runs)); }
    void tell(const QStringList &texts) const
    {
        for (const QString &text : texts)
            tell(text);
    }
    void tell(const std::vector<Block> &blocks) const
    {
        for (const Block &block : blocks)
            std::visit(*this, block);
    }

    void operator()(const Heading &heading) const { tell(heading.text); }
    void operator()(const Paragraph &paragraph) const { tell(paragraph.runs); }
    void operator()(const KeyFigures &figures) const
    {
        for (const KeyFigures::Cell &cell : figures.cells)
            tell({cell.label, cell.value, cell.note});
    }
    void operator()(const Facts &facts) const
    {
        for (const Facts::Fact &fact : facts.facts) {
            tell(fact.label);
            tell(fact.text);
            for (const Runs &item : fact.items)
                tell(item);
        }
    }
    void operator()(const Contrast &contrast) const
    {
        tell({contrast.saidHeading, contrast.believedHeading});
        for (const Contrast::Pair &pair : contrast.pairs) {
            for (const Contrast::Saying &saying : pair.said) {
                tell(saying.text);
                tell(saying.by);
            }
            tell(pair.believed);
            tell(pair.basis);
        }
        tell(contrast.omitted);
    }
    void operator()(const BulletList &list) const
    {
        for (const Runs &item : list.items)
            tell(item);
        tell(list.omitted);
    }
    void operator()(const ReportTable &table) const
    {
        tell(table.caption);
        for (const ReportTable::Column &column : table.columns)
            tell(column.heading);
        for (size_t i = 0; i < table.size(); ++i) {
            for (const Runs &cell : table.row(i).cells)
                tell(cell);
        }
        tell(table.omitted);
    }
    void operator()(const Quote &quote) const
    {
        tell(quote.text);
        tell(quote.attribution);
    }
    void operator()(const TimelineFigure &figure) const
    {
        for (const TimelineFigure::Event &event : figure.events)
            tell(event.label);
        for (const TimelineFigure::Marker &marker : figure.markers)
            tell(marker.label);
        for (const TimelineFigure::Band &band : figure.bands)
            tell(band.label);
        const TimelineFigure::Legend &key = figure.legend;
        tell({key.them, key.us, key.sales, key.operations, key.finalStraw, key.warningSign, key.promise, key.good,
              key.bad, key.nobody, figure.alternative});
    }
    void operator()(const TreeFigure &figure) const
    {
        tell(figure.reading);
        for (const TreeFigure::Node &node : figure.nodes)
            tell({node.number, node.text, node.what});
    }
    void operator()(const Callout &callout) const
    {
        tell(callout.title);
        tell(callout.text);
    }
    void operator()(const ToFill &fill) const
    {
        tell(fill.text);
        tell(fill.hint);
    }

private:
    const std::function<void(const QString &)> &m_hear;
};

} // namespace

void forEachText(const ReportModel &model, const std::function<void(const QString &)> &hear)
{
    const TextWalk walk(hear);
    const ReportModel::FirstPage &first = model.firstPage;
    walk.tell({model.title, first.kicker, first.headline, first.subtitle});
    walk.tell(first.blocks);
    walk.tell(first.foot);
    walk.tell(first.toWrite.heading);
    walk.tell(first.toWrite.labels);
    walk.tell({model.account, model.status, model.date, model.pageOf});
    for (const ReportSection &section : model.sections)
        walk.tell(section.blocks);
}

} // namespace straw
