#pragma once

#include "core/report/edition/edition.h"
#include "core/workbook/snapshot.h"

#include <QHash>

namespace straw {

class Texts;

/// What stands in place of people's names in an edition.
///
/// Internal: nothing, unless pseudonyms are asked for. Executive: roles ("their finance director", "our account
/// executive 2"), but for people of the customer who may be named. Customer: "our team" for all of ours but the
/// account owner, "someone on your side" for all of theirs who may not be named; each of the two is one person there,
/// so that nothing tells how many there are. Others, and people whose side is not known, are not in it.
/// Where a name would stay, a pseudonym takes its place when they are asked for. It goes by the order in which people
/// stand in the workbook, so that it is the same in all editions.
struct StandIns
{
    QHash<QString, QString> names; ///< by person: what is shown instead; not in it: the name stays
    QHash<QString, QString> by; ///< by person: the person who stands for them; empty for nobody. Others for themselves

    /// The person who stands in an edition where this one does in the workbook.
    QString personFor(const QString &id) const { return by.value(id, id); }
};

StandIns standInsFor(const Snapshot &workbook, const EditionOptions &options, const Texts &texts);

/// Everybody by their role, those who may be named as well: for what goes on in the workbook of another customer. Equal
/// roles are not told apart.
StandIns rolesOfEverybody(const Snapshot &workbook, const Texts &texts);

/// "their finance director": somebody by their job title, else by their role, else by where they work.
QString roleOf(const Person &person, const Snapshot &workbook, const Texts &texts);

} // namespace straw
