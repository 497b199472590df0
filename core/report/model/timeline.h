#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace straw {

/// What a timeline shows: them above the axis, us below, under both what is nobody's. Painted by render/timelinedrawing
/// in the report and on the History page. All texts come ready-made in the reader's language.
struct TimelineFigure
{
    enum class Lane { Them, Us, Nobody };
    enum class Department { None, Sales, Operations };

    struct Event
    {
        QDate first; ///< an invalid date leaves the event out
        QDate last;  ///< the same as `first` when the day is exact
        Lane lane = Lane::Them;
        Department department = Department::None;
        QString label;
        int number = 0;               ///< stands for the label where that finds no room; 0 for none
        int weight = 0;               ///< the larger, the sooner it has its label
        std::optional<int> sentiment; ///< -2 to 2
        bool finalStraw = false;
        bool warningSign = false;
        bool promise = false;
        bool attempt = false;
        bool reaching = false; ///< a try to reach somebody who does not answer

        bool operator==(const Event &) const = default;
    };

    /// A date of the account itself: signed, first value, notice, end.
    struct Marker
    {
        QDate date;
        QString label;

        bool operator==(const Marker &) const = default;
    };

    /// A span in which only one department had contact, or nobody had.
    struct Band
    {
        enum class Kind { SalesOnly, OperationsOnly, Silence };
        Kind kind = Kind::Silence;
        QDate first;
        QDate last;
        QString label;

        bool operator==(const Band &) const = default;
    };

    /// The words of the key under the drawing; an empty one is left out of it.
    struct Legend
    {
        QString them;
        QString us;
        QString sales;
        QString operations;
        QString finalStraw;
        QString warningSign;
        QString promise;
        QString attempt;
        QString reaching;
        QString good;
        QString bad;
        QString nobody;  ///< the name of the lane for events whose side is not known
        QString several; ///< of a column that stands for many events

        bool operator==(const Legend &) const = default;
    };

    /// A second strip below the first: the same by day, for a few days of it.
    struct CloseUp
    {
        QDate first;
        QDate last;
        QString heading;

        bool holds(const Event &event) const { return event.first >= first && event.first <= last; }
        bool operator==(const CloseUp &) const = default;
    };

    std::vector<Event> events; ///< in the order of their numbers, which is that of their first days
    std::vector<Marker> markers;
    std::vector<Band> bands;
    std::optional<CloseUp> closeUp;
    Legend legend;
    QLocale locale = QLocale::c(); ///< for the names of months
    QString alternative;           ///< what the drawing says, for those who cannot see it

    bool operator==(const TimelineFigure &) const = default;
};

} // namespace straw
