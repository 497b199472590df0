#pragma once

#include <QRadioButton>
#include <QVariant>

namespace straw {

/// One value of Segments: a radio button drawn as a word.
class SegmentButton final : public QRadioButton
{
    Q_OBJECT
public:
    SegmentButton(const QVariant &value, const QString &text, QWidget *parent);

    const QVariant &value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    const QVariant m_value;
};

} // namespace straw
