#pragma once

#include "core/guide/contradictions.h"

#include <QHash>

namespace straw {

/// What a rule finds: what its sentence is filled with, and where it can be settled.
struct Contradicting
{
    std::vector<Contradiction::Argument> arguments;
    std::vector<Place> places;
};
using ContradictionsOf = std::vector<Contradicting> (*)(const Snapshot &workbook, QDate today);

/// Null when there is no rule of that key.
ContradictionsOf contradictionsOf(const QString &key);

/// The rules, each by its key; those of one subject stand in a file of their own.
using ContradictionRules = QHash<QString, ContradictionsOf>;
ContradictionRules accountRules();
ContradictionRules eventRules();
ContradictionRules promiseRules();
ContradictionRules interviewRules();
ContradictionRules causeRules();
ContradictionRules decisionRules();
ContradictionRules actionRules();
ContradictionRules comebackRules();

/// True when one is before the other however partial dates are read. An approximate or uncertain date is
/// neither before nor after anything.
bool isSurelyBefore(const Edtf &date, const Edtf &other);
bool isSurelyAfter(const Edtf &date, QDate today);

/// An event as sentences name it: by its title and date.
Contradiction::Entry named(const Event &event, const Snapshot &workbook);

} // namespace straw
