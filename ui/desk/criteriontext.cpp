#include "ui/desk/criteriontext.h"

#include "core/base/texts.h"
#include "core/guide/criteria.h"

#include <algorithm>

namespace straw {

QString criterionText(const Desk &desk, const QString &criterionId)
{
    return Criteria::instance().find(criterionId, desk.data()).question;
}

QString criterionSign(const Desk &desk, const QString &criterionId)
{
    const auto placeOn = [&](PickKey<"card"> card) {
        const std::vector<CardCriterion> lines = Criteria::instance().card(card, desk.data());
        const auto line = std::ranges::find(lines, criterionId, &CardCriterion::id);
        return line == lines.end() ? QString() : desk.locale().toString(line - lines.begin() + 1);
    };
    if (const QString place = placeOn("decision"); !place.isEmpty())
        return Texts::filled(Desk::tr("D%1", "D for decision; the place of a criterion on its card"), {place});
    const QString place = placeOn("profile");
    return place.isEmpty()
               ? QString()
               : Texts::filled(Desk::tr("P%1", "P for profile; the place of a criterion on its card"), {place});
}

} // namespace straw
