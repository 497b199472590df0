#pragma once

#include "core/dates/edtf.h"
#include "ui/theme/roles.h"

#include <QWidget>

#include <vector>

namespace straw {

/// A value that an event tells.
struct CoursePoint
{
    QString eventId;
    Edtf at;
    double share = 0; // from the foot of the drawing to its top: 0 to 1
    QString spoken;
};

/// How something went over time, as one line.
struct Course
{
    enum Mark { Round, Square };

    QString name; // at the end of the line
    Role role = Role::Accent;
    Mark mark = Round;
    std::vector<CoursePoint> points; // in the order of time
};

/// Small lines over time on one scale. The value that is the current event of the page stands in a ring, and a click on
/// one chooses it.
class CourseChart final : public QWidget
{
    Q_OBJECT
public:
    struct Tick
    {
        double share;
        QString text;
    };

    /// A line without points is not drawn.
    CourseChart(const QString &name, std::vector<Tick> ticks, std::vector<Course> lines, QWidget *parent = nullptr);

    /// An id that is no value of it marks none.
    void setCurrent(const QString &eventId);
    QString currentId() const;
    /// Where a value stands; null when it is not one.
    QRect markOf(const QString &eventId) const;

    QSize sizeHint() const override { return {320, 104}; }

Q_SIGNALS:
    void chosen(const QString &eventId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintLine(QPainter &painter, const Course &line, qreal nameAt) const;
    QPointF pointOf(const CoursePoint &point) const;
    QRectF placed(QRectF place) const;
    std::vector<qreal> namePlaces() const;

    std::vector<Tick> m_ticks;
    std::vector<Course> m_lines;
    QDate m_first, m_last;
    QString m_current;
};

} // namespace straw
