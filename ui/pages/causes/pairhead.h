#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace straw {

/// The heads of the two sides of the board, as wide as its cards: a title on a hairline, and below it
/// what adds to that side.
class PairHead final : public QWidget
{
    Q_OBJECT
public:
    PairHead(const QString &said, const QString &believed, QWidget *parent = nullptr);

    void addSaid(QWidget *widget);
    void addBelieved(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *addSide(const QString &title);

    QBoxLayout *m_layout;
    QVBoxLayout *m_said;
    QVBoxLayout *m_believed;
};

} // namespace straw
