#include "core/guide/criteria.h"

#include "core/base/bylanguage.h"

#include <QJsonArray>

#include <algorithm>

namespace straw {

namespace {

ByLanguage<Criteria> &allCriteria()
{
    static ByLanguage<Criteria> all;
    return all;
}

/// As the record words it, or else as it is built in; of an unknown key at least the key.
CardCriterion worded(const Criterion &record, const std::vector<CardCriterion> &builtIn)
{
    const auto known = std::ranges::find(builtIn, record.id, &CardCriterion::id);
    CardCriterion line;
    if (known != builtIn.end())
        line = *known;
    line.id = record.id;
    line.own = known == builtIn.end();
    if (!record.question.isEmpty())
        line.question = record.question;
    else if (line.question.isEmpty())
        line.question = record.key;
    return line;
}

} // namespace

const Criteria &Criteria::instance()
{
    return allCriteria().ofInterface();
}

const Criteria &Criteria::of(const QString &language)
{
    return allCriteria().of(language);
}

Criteria::Criteria(const QString &language)
{
    const QJsonObject content = readContent(QStringLiteral("guide/criteria.json"), language);
    for (const QJsonValue &card : content[u"cards"].toArray()) {
        const QString cardKey = card[u"key"].toString();
        for (const QJsonValue &json : card[u"criteria"].toArray()) {
            CardCriterion line;
            line.key = json[u"key"].toString();
            line.id = cardKey + u'/' + line.key;
            line.question = json[u"question"].toString();
            line.evidence = json[u"evidence"].toString();
            line.ifAgainst = json[u"if_against"].toString();
            if (json[u"speaks_for"].toString() == u"no")
                line.speaksFor = "no";
            m_cards[cardKey].push_back(std::move(line));
        }
    }
}

QString Criteria::idOf(PickKey<"card"> card, const QString &key)
{
    return card.toString() + u'/' + key;
}

const std::vector<CardCriterion> &Criteria::builtIn(PickKey<"card"> card) const
{
    static const std::vector<CardCriterion> none;
    const auto found = m_cards.constFind(card.toString());
    return found == m_cards.constEnd() ? none : *found;
}

std::vector<CardCriterion> Criteria::card(PickKey<"card"> card, const Snapshot &workbook) const
{
    const std::vector<CardCriterion> &known = builtIn(card);
    std::vector<CardCriterion> lines;
    for (const CardCriterion &line : known) {
        const Criterion *record = workbook.criteria.find(line.id);
        if (record)
            lines.push_back(worded(*record, known));
        else if (card == PickKey<"card">("decision"))
            lines.push_back(line);
    }
    for (const Criterion &record : workbook.criteria) {
        const bool isBuiltIn = std::ranges::find(known, record.id, &CardCriterion::id) != known.end();
        if (cardOf(record.id, workbook) == card && !isBuiltIn)
            lines.push_back(worded(record, known));
    }
    return lines;
}

CardCriterion Criteria::find(const QString &id, const Snapshot &workbook) const
{
    const std::vector<CardCriterion> &known = builtIn(cardOf(id, workbook));
    if (const Criterion *record = workbook.criteria.find(id))
        return worded(*record, known);
    const auto line = std::ranges::find(known, id, &CardCriterion::id);
    return line == known.end() ? CardCriterion() : *line;
}

PickKey<"card"> cardOf(const QString &criterionId, const Snapshot &workbook)
{
    constexpr PickKey<"card"> decision = "decision", profile = "profile";
    if (criterionId.startsWith(Criteria::idOf(profile, QString())))
        return profile;
    if (criterionId.startsWith(Criteria::idOf(decision, QString())))
        return decision;
    const Criterion *record = workbook.criteria.find(criterionId);
    return record && record->card == profile ? profile : decision;
}

Speaks speaks(const CardCriterion &line, const Snapshot &workbook)
{
    const Criterion *record = workbook.criteria.find(line.id);
    if (!record || record->answer.isEmpty())
        return Speaks::NotAnswered;
    if (record->answer == line.speaksFor)
        return Speaks::For;
    return record->answer == u"yes" || record->answer == u"no" ? Speaks::Against : Speaks::NotKnown;
}

CardTally tallyOf(const std::vector<CardCriterion> &lines, const Snapshot &workbook)
{
    CardTally tally;
    for (const CardCriterion &line : lines) {
        switch (speaks(line, workbook)) {
        case Speaks::NotAnswered:
            ++tally.notAnswered;
            break;
        case Speaks::For:
            ++tally.speaksFor;
            break;
        case Speaks::Against:
            ++tally.against;
            break;
        case Speaks::NotKnown:
            ++tally.notKnown;
            break;
        }
    }
    return tally;
}

} // namespace straw
