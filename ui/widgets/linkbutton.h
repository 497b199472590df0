#pragma once

#include <QPushButton>

namespace straw {

/// A quiet verb in the accent colour, as wide as its word.
class LinkButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    /// For words of any length on a line of their own: where it is narrower than they are, they go on below.
    void setWrapping();

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordsIn(const QRect &place) const;

    bool m_wrapping = false;
};

} // namespace straw
