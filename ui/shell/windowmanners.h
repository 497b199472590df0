#pragma once

#include <QObject>

class QWidget;

namespace straw {

/// What every window of the program does, also one that is made next year: Ctrl+Q ends the program in it,
/// it starts no larger than the free area of its screen, and not upon another of its kind.
/// Windows that ask something first (a file to choose, a text to change) are left to their question.
class WindowManners final : public QObject
{
    Q_OBJECT
public:
    explicit WindowManners(QObject *parent);

Q_SIGNALS:
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveQuitKey(QWidget &window);
    static void fit(QWidget &window);
};

} // namespace straw
