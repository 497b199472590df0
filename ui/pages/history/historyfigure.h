#pragma once

#include "core/insight/historyentries.h"
#include "core/report/model/timeline.h"
#include "ui/desk/desk.h"

namespace straw {

/// The whole history as a drawing, and which entry each of its events is.
struct HistoryFigure
{
    TimelineFigure figure;
    std::vector<HistoryEntry> entries; // as figure.events
};

HistoryFigure historyFigure(const Desk &desk);

/// False for what no part of the drawing shows, such as the details that somebody types.
bool isDrawn(const RowChange &change);

} // namespace straw
