#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/carried/carried.h"

// What a new workbook takes up of those before it.
namespace straw {

class Store;

/// Sentences and lessons become questions of its own on the page of the history, where one looks at how this case
/// came about; what was parked, of no meeting any more, and criteria stay what they are. What is there in the same
/// words is not added again.
Result<void> takeUp(Store &store, IdSource &ids, const std::vector<Carried> &carried);

/// Gives a new workbook the questions, lists and criteria that another one has of its own, what was learned in it, as
/// questions, and what is parked there and still open; nothing else of it: of a criterion its words, not how the other
/// customer was judged by it. All of it in neutral words (see NeutralTexts). The other is only read. Errors as on
/// opening.
Result<void> takeSetup(Store &store, const QString &path, const Environment &environment);

} // namespace straw
