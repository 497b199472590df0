#pragma once

#include "core/report/model/timeline.h"
#include "ui/pages/history/historyentries.h"
#include "ui/desk/desk.h"

namespace straw {

/// The whole history as a drawing, and which entry each of its events is.
struct HistoryFigure
{
    TimelineFigure figure;
    std::vector<HistoryEntry> entries; // as figure.events
};

HistoryFigure historyFigure(const Desk &desk);

} // namespace straw
