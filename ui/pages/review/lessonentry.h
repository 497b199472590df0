#pragma once

#include "core/workbook/snapshot.h"
#include "ui/models/entry.h"

namespace straw {

/// How a lesson looks in a list: its words, and whose they are.
inline Entry lessonEntry(const Snapshot &workbook, const Lesson &lesson)
{
    return {.lead = workbook.nameOf(lesson.personId), .title = lesson.text};
}

} // namespace straw
