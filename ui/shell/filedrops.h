#pragma once

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

namespace straw {

struct Dropped;

/// Files that are dropped anywhere on a window go to the window: a field under the pointer would take
/// their names for a text. Words go to the field under the pointer, and to the window where there is none.
class FileDrops final : public QObject
{
public:
    FileDrops(QWidget *window, std::function<void(const Dropped &)> take);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    std::function<void(const Dropped &)> m_take;
};

} // namespace straw
