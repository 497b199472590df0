#pragma once

#include "core/insight/perception.h"
#include "ui/shell/desk.h"

#include "ui/theme/roles.h"

#include <QWidget>

namespace straw {

/// Our ratings of the relationship against theirs, over time: two small lines on 0 to 10.
class GapChart final : public QWidget
{
    Q_OBJECT
public:
    explicit GapChart(Desk &desk, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {320, 104}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const std::vector<Rating> &ratings, Role role, const QString &name) const;
    QPointF pointOf(const Rating &rating) const;

    std::vector<Rating> m_ours, m_theirs;
    QDate m_first, m_last;
};

} // namespace straw
