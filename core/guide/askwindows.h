#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// A time after the notice at which asking is worth most. Sources disagree, so several are offered (domain.md 3.4);
/// they are data: resources/<language>/guide/ask_windows.json.
struct AskWindow
{
    QString key; // stable for ever
    Pick<"interview_kind"> kind;
    QString title, why;
    QDate from, to; // the days that it is open
};

/// The windows of this workbook that are still to be used, the earliest first: no interview of their kind is near them,
/// held, planned, or declined, and they are not long past. None without the exact day of the notice.
std::vector<AskWindow> askWindows(const Snapshot &workbook, QDate today);

} // namespace straw
