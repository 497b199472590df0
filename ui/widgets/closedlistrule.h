#pragma once

#include <QObject>

class QComboBox;
class QKeyEvent;

namespace straw {

/// For every pick list of the program: while it is closed, a key that would choose in it opens it instead, so that
/// nothing is chosen before it was seen, and Escape leaves all as it was.
class ClosedListRule final : public QObject
{
public:
    /// Once for the application.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
    static bool opens(QComboBox &list, const QKeyEvent &key);
};

} // namespace straw
