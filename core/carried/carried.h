#pragma once

#include <QString>

#include <vector>

namespace straw {

/// What was learned or left open in one case and may be looked at in the next, in the order in which it is offered.
enum class CarriedKind { NextTime, Poorly, Well, Lucky, GoodThatCame, Learned, Parked, Criterion };

struct Carried
{
    CarriedKind kind = CarriedKind::NextTime;
    QString text;    ///< names nobody; see NeutralTexts
    QString on = {}; ///< of a criterion: on which card it stands; of what is parked: on which page it came up

    bool operator==(const Carried &) const = default;
};

/// Stable key of a kind, in files and in the content.
QString keyOf(CarriedKind kind);
/// False for a key that is not known.
bool readKind(const QString &key, CarriedKind *kind);

/// The question that a sentence or a lesson becomes in another workbook, and what helps to answer it.
struct CarriedQuestion
{
    QString text, hint;
};
CarriedQuestion questionOf(const Carried &carried, const QString &language);

} // namespace straw
