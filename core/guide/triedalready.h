#pragma once

#include "core/workbook/catalogue.h"
#include "core/workbook/snapshot.h"

#include <QHash>
#include <QLocale>

#include <vector>

namespace straw {

class Texts;

/// Attempts that did not help, which a planned action repeats: by the same means, against a cause of its own.
struct TriedAlready
{
    static constexpr qsizetype mostTold = 5;

    QStringList attempts;  // the latest first; no more than mostTold
    bool answered = false; // it is said why this time differs
};

/// Of each action that is planned, a candidate or committed to, and repeats something; by its id. It never blocks.
QHash<QString, TriedAlready> triedAlready(const Snapshot &workbook);

/// Of an action that is planned and names no cause yet: the attempts by its means that did not help, the latest first,
/// no more than mostTold.
QStringList triedByMeans(const Action &action, const Snapshot &workbook);

/// When an attempt was made, what came of it and what it cost, in one sentence that names it; empty when it is gone.
QString triedText(const QString &attemptId, const Snapshot &workbook, const Texts &texts, const QLocale &locale);

/// The means that no attempt has used, in the order in which they are offered; "other" is none.
std::vector<PickEntry> meansNotTried(const Snapshot &workbook);

} // namespace straw
