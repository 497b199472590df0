#pragma once

#include "core/guide/prompts.h"
#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// A question of an interview, in the order in which one would ask.
struct CourseQuestion
{
    QString key;  // of a bank, or the id of an open question
    QString text; // never empty: of a question that this program does not know, its key
    QString hint;
    bool asked = false;
    bool taken = false; // chosen for this interview; else it is offered from the bank or from what is not known
};

/// What was chosen for the interview and was not asked yet, then what is not known yet, then the core of the bank of
/// its kind; what was asked comes last, in the order of asking. Questions of the frame are not among it.
std::vector<CourseQuestion> courseOf(const Interview &interview, const Snapshot &workbook,
                                     const Prompts &prompts = Prompts::instance());

/// From one question to the next that was not asked, or back; from none forwards to the first of them. Empty beyond
/// either end.
QString stepIn(const std::vector<CourseQuestion> &course, const QString &key, int by);

/// What is said before and after the questions, and ticked off: an answer whose subject is the interview.
struct FrameItem
{
    QString key, text, hint;
    bool closes = false; // at the end; else at the beginning
    bool done = false;
};
std::vector<FrameItem> frameOf(const Interview &interview, const Snapshot &workbook,
                               const Prompts &prompts = Prompts::instance());

/// What can be asked after a note of a kind, by the theme that it may tell of.
struct FollowUp
{
    QString key, text, theme;
};
std::vector<FollowUp> followUpsAfter(const QString &lineKind, const Snapshot &workbook);

} // namespace straw
