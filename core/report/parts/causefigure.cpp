#include "core/report/parts/causefigure.h"

#include "core/insight/causefindings.h"
#include "core/insight/causetree.h"
#include "core/report/parts/saidandbelieved.h"

#include <QCoreApplication>

namespace straw {

namespace {

TreeFigure::Kind kindOf(const Cause &cause)
{
    static constexpr struct
    {
        PickKey<"cause_node"> key;
        TreeFigure::Kind kind;
    } kinds[] = {{"event", TreeFigure::Kind::Event},
                 {"condition", TreeFigure::Kind::Condition},
                 {"decision", TreeFigure::Kind::Decision},
                 {"belief", TreeFigure::Kind::Belief}};
    for (const auto &[key, kind] : kinds) {
        if (cause.node == key)
            return kind;
    }
    return TreeFigure::Kind::None;
}

/// Those that have words.
Collection<Cause> toldCauses(const ReportContext &context)
{
    std::vector<Cause> told;
    for (const Cause &cause : context.workbook().causes) {
        if (!context.title(cause).isEmpty())
            told.push_back(cause);
    }
    Collection<Cause> causes;
    causes.assign(std::move(told));
    return causes;
}

} // namespace

CauseFigure::CauseFigure(const ReportContext &context)
{
    const Collection<Cause> causes = toldCauses(context);
    const CauseTree tree(causes);
    const CauseTree all(context.workbook().causes);
    for (const CauseTree::Node &node : tree.nodes()) {
        const bool isAlone = node.level == 0 && tree.below(node.id).isEmpty();
        if (isAlone)
            continue;
        const Cause &cause = *causes.find(node.id);
        const bool isMain = context.workbook().workbook.mainCauseId == node.id;
        const QString number = context.locale().toString(all.numberOf(node.id));
        QString explains;
        if (node.level > TreeFigure::mostIndents)
            //: About a cause; %1 is the number of another one
            explains = context.say(QT_TRANSLATE_NOOP("Report", "explains %1"), {numberOf(tree.above(node.id))});
        m_numbers.insert(node.id, number);
        m_figure.nodes.push_back(
            {node.level, number, context.title(cause).trimmed(),
             ReportContext::joined({context.label("cause_node", cause.node), partOf(cause, context), explains}),
             kindOf(cause), isMain, !isClaimed(cause)});
    }
    m_figure.reading = context.say(QT_TRANSLATE_NOOP("Report", "Each cause leads on to what explains it."));
}

void CauseFigure::addTo(std::vector<Block> &blocks) const
{
    if (!m_figure.nodes.empty())
        blocks.emplace_back(m_figure);
}

} // namespace straw
