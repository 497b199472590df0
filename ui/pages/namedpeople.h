#pragma once

#include "ui/shell/desk.h"

namespace straw {

/// People as an add line names them: those of the workbook, and those who are new in it.
namespace namedpeople {

/// "Anna Meyer" for somebody known, "Meyer (new, them)" for somebody who will be added.
QStringList describe(const Desk &desk, const QStringList &names, const QString &partyOfNew);

/// Inside a perform: the id of the person, who is added when nobody of that name is known.
Result<QString> find(const Desk &desk, Store &store, const QString &name, const QString &partyOfNew);

} // namespace namedpeople

} // namespace straw
