#include "ui/pages/causes/causeoutlinemodel.h"

#include "core/base/texts.h"
#include "core/insight/causefindings.h"
#include "core/workbook/title.h"

namespace straw {

namespace {

constexpr qsizetype mostLetters = 60;

/// Each kind of step has a shape of its own.
QString iconOf(const Cause &cause)
{
    static constexpr struct
    {
        PickKey<"cause_node"> key;
        const char *icon;
    } icons[] = {{"event", "node-event"},
                 {"condition", "node-condition"},
                 {"decision", "node-decision"},
                 {"belief", "node-belief"}};
    for (const auto &[key, icon] : icons) {
        if (cause.node == key)
            return QLatin1String(icon);
    }
    return {};
}

} // namespace

CauseOutlineModel::CauseOutlineModel(Desk &desk, QObject *parent)
    : EntryModel(desk, "cause", parent)
    , m_names(desk.data())
{
    // Where one stands is told by the others too.
    setAlsoShows({"cause", "workbook", "person", "choice"});
    refresh();
}

void CauseOutlineModel::readSources()
{
    m_tree = CauseTree(desk().data().causes);
    m_names = CalledNames(desk().data());
}

std::vector<QString> CauseOutlineModel::ids() const
{
    std::vector<QString> shown;
    const std::vector<CauseTree::Node> &nodes = m_tree.nodes();
    for (size_t at = 0; at < nodes.size();) {
        shown.push_back(nodes[at].id);
        at = isFolded(nodes[at].id) ? size_t(nodes[at].end) : at + 1;
    }
    return shown;
}

Entry CauseOutlineModel::entry(const QString &id) const
{
    const Cause *cause = desk().data().causes.find(id);
    const CauseTree::Node *node = m_tree.find(id);
    if (!cause || !node)
        return {};
    const Cause *above = desk().data().causes.find(m_tree.above(id));
    QStringList kind{desk().label("cause_node", cause->node), desk().label("cause_role", cause->role)};
    kind.removeAll(QString());
    Entry entry{.title = titleOf(*cause, desk().data()),
                .detail = Texts::joined(kind, QStringLiteral(" · ")),
                .icon = iconOf(*cause),
                .iconRole = isClaimed(*cause) ? Role::Us : Role::Muted,
                .quiet = !isClaimed(*cause),
                .level = node->level,
                .fold = !mayFold(id)   ? Entry::None
                        : isFolded(id) ? Entry::Closed
                                       : Entry::Open};
    if (desk().data().workbook.mainCauseId == id)
        //: Tag on a cause
        entry.tags.push_back({tr("main cause"), Role::Us});
    QStringList heard;
    //: Where a cause stands in the tree; 1 is the top
    heard += Texts::filled(tr("level %1"), {desk().locale().toString(node->level + 1)});
    if (above)
        //: Where a cause stands in the tree; %1 is another cause
        heard += Texts::filled(tr("below “%1”"), {shortened(titleOf(*above, desk().data()), mostLetters)});
    if (entry.fold == Entry::Closed)
        heard += tr("%n folded below it", nullptr, node->end - int(node - m_tree.nodes().data()) - 1);
    entry.heard = Texts::joined(heard, QStringLiteral(", "));
    return entry;
}

CauseQuestion CauseOutlineModel::questionOf(const QString &id) const
{
    const Cause *cause = desk().data().causes.find(id);
    return cause ? straw::questionOf(*cause, m_tree, m_names) : CauseQuestion::None;
}

void CauseOutlineModel::setFolded(const QString &id, bool folded)
{
    if (folded == isFolded(id))
        return;
    folded ? void(m_folded.insert(id)) : void(m_folded.remove(id));
    update();
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

} // namespace straw
