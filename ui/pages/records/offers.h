#pragma once

#include "ui/models/recordmodel.h"

namespace straw {

class PartList;

/// What we offer a customer: parts of an action or of a step of the comeback, whose panel their list stands in.
namespace offers {

PartList *ofAction(Desk &desk, const QString &actionId, QWidget *parent);
/// Its record need not be there yet: the first offer makes it.
PartList *ofStep(Desk &desk, const QString &stepId, QWidget *parent);

/// The offers of an action, or for an empty id those of none, in their order.
EntryModel *modelOf(Desk &desk, const QString &actionId);
/// All fields of one.
QWidget *details(Desk &desk, const QString &offerId);

} // namespace offers

} // namespace straw
