#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace straw {

/// For every button of the program: the second click of a double click does nothing to a button that the first one
/// brought under the pointer.
class SecondClickRule final : public QObject
{
public:
    /// Once for the application.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;

    QPointer<QWidget> m_pressed;
};

} // namespace straw
