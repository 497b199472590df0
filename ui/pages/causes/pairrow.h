#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace straw {

class PairCard;

/// What they said at the left, an arrow, what we believe at the right; in a narrow window one below
/// the other.
class PairRow final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Gap = 48;
    /// Below this width left and right are stacked.
    static constexpr int LeastBeside = 520;

    /// `believed` is the card of a cause, or what invites to find one.
    PairRow(std::vector<PairCard *> said, QWidget *believed, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The height used; moves the cards only when `place` is set.
    int arrange(int width, bool place) const;
    int arrivesAt() const;

    std::vector<PairCard *> m_said;
    QWidget *m_believed;
};

} // namespace straw
