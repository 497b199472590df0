#pragma once

#include <QCheckBox>

namespace straw {

/// A check box whose words go on in the next line where there is no room for them beside it.
class WrappedBox final : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrappedBox(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    int textStart() const;
    QSize textSize(int width) const;
};

} // namespace straw
