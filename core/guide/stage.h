#pragma once

#include "core/base/texts.h"
#include "core/workbook/snapshot.h"

namespace straw {

/// Where the case stands.
enum class Stage { NoNotice, NoticeGiven, TermRunning, Ended, WonBack, Parted };

/// From the dates of the account and, where there is one, the outcome of the comeback . Notice given: no end date is
/// known yet; term running: one is, and it has not certainly passed.
Stage stageOf(const Account &account, QDate today, const Pick<"comeback_outcome"> &outcome = {});

/// A stable key: at_the_brink (no notice yet), notice_given ...
QString stageKey(Stage stage);
/// What people read for it.
QString stageText(Stage stage, const Texts &texts);

} // namespace straw
