#pragma once

#include "ui/models/recordmodel.h"

namespace straw {

class PartList;

/// What we offer a customer: parts of an action, whose panel their list stands in.
namespace offers {

PartList *ofAction(Desk &desk, const QString &actionId, QWidget *parent);

/// The offers of an action, or for an empty id those of none, in their order.
EntryModel *modelOf(Desk &desk, const QString &actionId);
/// All fields of one.
QWidget *details(Desk &desk, const QString &offerId);

} // namespace offers

} // namespace straw
