#pragma once

#include "core/insight/perception.h"
#include "ui/desk/desk.h"

#include "ui/theme/roles.h"

#include <QWidget>

namespace straw {

/// Our ratings of the relationship against theirs, over time: two small lines on 0 to 10. The rating that is
/// the current event of the page stands in a ring, and a click on one chooses it.
class GapChart final : public QWidget
{
    Q_OBJECT
public:
    explicit GapChart(Desk &desk, QWidget *parent = nullptr);

    /// An id that is no rating marks none.
    void setCurrent(const QString &eventId);
    QString currentId() const;
    /// Where a rating stands; null when it is not one.
    QRect markOf(const QString &eventId) const;

    QSize sizeHint() const override { return {320, 104}; }

Q_SIGNALS:
    void chosen(const QString &eventId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintLine(QPainter &painter, const std::vector<Rating> &ratings, Role role, const QString &name) const;
    QPointF pointOf(const Rating &rating) const;
    QRectF placed(QRectF place) const;
    std::vector<Rating> all() const;

    std::vector<Rating> m_ours, m_theirs;
    QDate m_first, m_last;
    QString m_current;
};

} // namespace straw
