#pragma once

#include "core/guide/criteria.h"
#include "ui/models/entrymodel.h"

#include <QSet>

namespace straw {

/// The lines of a card in their order, also those that nobody has answered yet.
class CardModel final : public EntryModel
{
    Q_OBJECT
public:
    /// How a line looks that has so many pieces of evidence.
    using Looks = std::function<Entry(const CardCriterion &line, int pieces)>;

    CardModel(Desk &desk, PickKey<"card"> card, Looks looks, QObject *parent = nullptr);

    bool mayRemove(int row) const override;

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;
    void readSources() override;

private:
    const PickKey<"card"> m_card;
    const Looks m_looks;
    std::vector<CardCriterion> m_lines;
    QHash<QString, int> m_pieces;
    QSet<QString> m_bothEdited; // apart from each other, and not decided yet
};

} // namespace straw
