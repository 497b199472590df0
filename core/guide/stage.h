#pragma once

#include "core/base/texts.h"
#include "core/workbook/snapshot.h"

namespace straw {

/// Where the case stands.
enum class Stage { NoNotice, NoticeGiven, TermRunning, Ended, WonBack, LostAgain, Parted };

/// From the dates of the account and the outcome of the comeback, once there is one. Notice given: no end date is
/// known yet; term running: one is, and it has not certainly passed.
Stage stageOf(const Snapshot &workbook, QDate today);

/// A stable key: at_the_brink (no notice yet), notice_given ...
QString stageKey(Stage stage);
/// What people read for it.
QString stageText(Stage stage, const Texts &texts);

} // namespace straw
