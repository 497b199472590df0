#pragma once

#include "core/guide/ignoredwording.h"
#include "core/guide/ownwording.h"
#include "core/report/findings.h"

namespace straw {

/// What of the wording a user looks at.
struct WordingWishes
{
    IgnoredWordings ignored;
    std::vector<OwnWording> own = {};
};

/// What is worth a second look in the wording of the texts that go into an edition, each with the place of its words;
/// but for what is left as it is.
std::vector<Finding> wordingFindings(const Snapshot &workbook, const EditionOptions &options,
                                     const WordingWishes &wishes, const Texts &texts);

} // namespace straw
