#pragma once

#include "core/workbook/snapshot.h"

#include <QHash>

namespace straw {

/// A line of a card: of the decision, what has to be true for saving the account to be worth it; of the profile, what
/// makes an ideal customer.
struct CardCriterion
{
    QString id;        // of its record, which may not be there yet (see isKeyed)
    QString key;       // stable for ever; empty for an own one
    QString question;  // as this workbook words it
    QString evidence;  // what would count as evidence
    QString ifAgainst; // what to say where the answer speaks against saving
    Pick<"criterion_answer"> speaksFor = PickKey<"criterion_answer">("yes"); // the answer that speaks for saving
    bool own = false;                                                        // added in this workbook
};

/// What an answer says about saving the account.
enum class Speaks { NotAnswered, For, Against, NotKnown };

/// The criteria of resources/<language>/guide/criteria.json, with those that a workbook added.
class Criteria
{
public:
    /// In the language of the interface, and in any other; their keys and their order are the same.
    static const Criteria &instance();
    static const Criteria &of(const QString &language);
    explicit Criteria(const QString &language);

    /// The lines of a card in their order: the built-in ones of the decision always, those of the profile where the
    /// workbook took them; then its own, and those of a key that is not known here, worded by what the record says.
    std::vector<CardCriterion> card(PickKey<"card"> card, const Snapshot &workbook) const;
    /// The line of a record, or of one that could be made; its id is empty when there is none.
    CardCriterion find(const QString &id, const Snapshot &workbook) const;
    /// The built-in criteria of a card, for whoever takes them over.
    const std::vector<CardCriterion> &builtIn(PickKey<"card"> card) const;

    /// The id of the record of a built-in criterion.
    static QString idOf(PickKey<"card"> card, const QString &key);

private:
    QHash<QString, std::vector<CardCriterion>> m_cards;
};

/// The card that a criterion stands on, by its id, else by its record: one whose card is not known stands on that of
/// the decision.
PickKey<"card"> cardOf(const QString &criterionId, const Snapshot &workbook);

/// What was answered to a line, and what that says.
Speaks speaks(const CardCriterion &line, const Snapshot &workbook);

/// How many lines of the decision's card speak for saving, against it, are not known, or not answered.
struct CardTally
{
    int speaksFor = 0, against = 0, notKnown = 0, notAnswered = 0;
};
CardTally tallyOf(const std::vector<CardCriterion> &lines, const Snapshot &workbook);

} // namespace straw
