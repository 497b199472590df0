#pragma once

#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// A question, what it is about besides the whole case, and what we answered ourselves.
struct ToldQuestion
{
    QString promptKey, subject, question, about, answer;
};

/// The question with our answer and what each person who was asked says to it, side by side: a column a person, under
/// what each allowed; a row a person where they are too many. False, and nothing added, where nobody else was asked.
bool addTellings(std::vector<Block> &blocks, const ToldQuestion &asked, const ReportContext &context);

} // namespace straw
