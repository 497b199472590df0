#pragma once

#include "core/guide/criteria.h"
#include "core/report/model/model.h"
#include "core/report/parts/context.h"

namespace straw {

/// The criteria of a card, as the report words them.
std::vector<CardCriterion> criteriaOf(PickKey<"card"> card, const ReportContext &context);

/// Yes, no or not known; empty where nobody has answered.
QString answerOf(const CardCriterion &line, const ReportContext &context);

/// What an answer says about saving them, told apart by a sign as well as by its word: "+ for", "− against".
QString speaksText(const CardCriterion &line, const ReportContext &context);

/// What was noted of a criterion, and below it the evidence, numbered where there are several.
Runs basisOf(const CardCriterion &line, const ReportContext &context);

/// Criteria of the decision with their answers, what these say, and what they rest on.
ReportTable tableOfCriteria(const std::vector<CardCriterion> &lines, const ReportContext &context);

} // namespace straw
