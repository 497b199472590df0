#include "ui/pages/decision/cardmodel.h"

#include "core/merge/conflict.h"
#include "ui/desk/criteriontext.h"

#include <algorithm>

namespace straw {

CardModel::CardModel(Desk &desk, PickKey<"card"> card, Looks looks, QObject *parent)
    : EntryModel(desk, Criterion::table, parent)
    , m_card(card)
    , m_looks(std::move(looks))
{
    setAlsoShows({"evidence", "conflict", "person"});
    refresh();
}

bool CardModel::mayRemove(int row) const
{
    return desk().data().criteria.find(idAt(row));
}

void CardModel::readSources()
{
    m_lines = Criteria::instance().card(m_card, desk().data());
    m_pieces.clear();
    for (const Evidence &evidence : desk().data().evidence) {
        if (!evidence.criterionId.isEmpty())
            ++m_pieces[evidence.criterionId];
    }
    m_bothEdited.clear();
    for (const Conflict &conflict : desk().document().conflicts().value_or(std::vector<Conflict>())) {
        if (conflict.table == Criterion::table)
            m_bothEdited += conflict.row;
    }
}

std::vector<QString> CardModel::ids() const
{
    std::vector<QString> ids(m_lines.size());
    std::ranges::transform(m_lines, ids.begin(), &CardCriterion::id);
    return ids;
}

Entry CardModel::entry(const QString &id) const
{
    const auto line = std::ranges::find(m_lines, id, &CardCriterion::id);
    if (line == m_lines.end())
        return {};
    Entry entry = m_looks(*line, m_pieces.value(id));
    entry.lead = criterionSign(desk(), id);
    if (m_bothEdited.contains(id))
        //: Tag on a criterion: two people changed it apart from each other, and it is still to be decided what holds
        entry.tags.push_back({tr("both edited"), Role::Open});
    return entry;
}

} // namespace straw
