#pragma once

#include "core/insight/historyentries.h"
#include "ui/desk/desk.h"
#include "ui/models/entry.h"

#include <QRectF>

class QPainter;

namespace straw {

/// How something that happened is shown, in words and as a mark: the same in the drawing, the table
/// and for screen readers.
struct EventLook
{
    QString date, side, title, kind, department, mood;
    std::vector<Tag> tags;

    enum Shape { Circle, Square, Diamond, Triangle, Wedge };
    Shape shape = Circle;
    Role role = Role::Muted;
    int sentiment = 0;
    bool sign = false, promise = false, attempt = false, reaching = false, finalStraw = false;

    /// "6 Mar 2026, them: Credit refused. Bad. Final straw."
    QString spoken() const;
};

EventLook lookOf(const Desk &desk, const HistoryEntry &entry);

/// The mark of an event, as in the timeline drawing.
void paintMark(QPainter &painter, const QRectF &box, const EventLook &look);

/// "good", "very bad"; empty for no mood.
QString moodText(const Number &sentiment);

} // namespace straw
