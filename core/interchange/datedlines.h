#pragma once

#include "core/dates/datecontext.h"
#include "core/dates/edtf.h"

#include <QString>

#include <vector>

namespace straw {

/// One pasted line of a history.
struct DatedLine
{
    int line = 0;  // in the pasted text, counted from 1
    Edtf date;     // no date where none was understood
    QString title; // what follows the date, or the whole line without one
    QString original;
    bool understood() const { return !date.isNull(); }
};

/// The lines of a pasted text, such as
///
///     2024-05-03 Kick-off with dispatch
///     10 Mar 2025 - meeting
///     spring 2024: rollout
///
/// Blank lines are left out; bullets and separators around the date are not part of the title.
/// When the context gives no order for dates in digits, it is inferred from all lines.
std::vector<DatedLine> readDatedLines(const QString &text, const DateContext &context);

} // namespace straw
