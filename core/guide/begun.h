#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// The page of the walk on which a question is asked: follow-ups of the process fork stand on
/// Triggers, the short form, the questions for colleagues and any that is not known on Interviews.
QString pageOfQuestion(const QString &promptKey, const Snapshot &workbook);

/// True as soon as anything was entered that belongs to the page. A page that is only opened, and
/// an account of which only the name is known, have not been begun.
bool isBegun(QStringView page, const Snapshot &workbook, QDate today);

} // namespace straw
