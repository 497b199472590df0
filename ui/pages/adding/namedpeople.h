#pragma once

#include "core/guide/quickadd.h"
#include "ui/desk/desk.h"
#include "ui/widgets/suggestions.h"

namespace straw {

/// People as an add line names them: those of the workbook, those who are new in it, and those of
/// whom it is not clear which one is meant. Nobody is made of the last.
namespace namedpeople {

/// A line that is nothing but a name; in quotes, nobody is meant whose name is longer.
QuickPerson written(const QString &line);

/// False where the name could be that of several people.
bool isClear(const Desk &desk, const QuickPerson &written);
/// "Anna Meyer" for somebody known, "Meyer (new, them)" for somebody who will be added, "Meyer: Anna
/// Meyer or Jonas Meyer?" where it is not clear.
QString describe(const Desk &desk, const QuickPerson &written, const Pick<"party"> &partyOfNew);

/// Inside a perform: the id of the person, who is added when nobody of that name is known; empty
/// where it is not clear who is meant.
Result<QString> find(const Desk &desk, Store &store, const QuickPerson &written, const Pick<"party"> &partyOfNew);

/// The title of what a line became, with the names in it of which it is not clear whose they are: so
/// nothing that was written is lost.
QString titleWith(const Desk &desk, const QString &title, const std::vector<QuickPerson> &people);

/// For a line that holds nothing but a name. Somebody new would be of that party.
Suggestions::Find offers(Desk &desk, const Pick<"party"> &partyOfNew);

} // namespace namedpeople

} // namespace straw
