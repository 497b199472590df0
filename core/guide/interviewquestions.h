#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// The questions of an interview come from a bank of prompts, are own ones, or stand for something
/// that is not known yet; a key names each of them.

QString questionKey(const InterviewQuestion &question);
/// As this workbook words it; empty when there is no such question (any more).
QString questionText(const QString &key, const Snapshot &workbook);
/// The bank of questions (a file of resources/en/prompts) for a kind of interview.
QString questionBank(const Pick<"interview_kind"> &interviewKind);

/// The questions of one interview in the order of asking.
std::vector<const InterviewQuestion *> questionsOf(const QString &interviewId, const Snapshot &workbook);

} // namespace straw
