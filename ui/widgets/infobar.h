#pragma once

#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace straw {

class TextLabel;

/// One calm line with verbs: at the foot of the content, never in the way. An unimportant notice
/// goes by itself after a while, but not while it has the focus or the pointer.
class InfoBar final : public QWidget
{
    Q_OBJECT
public:
    explicit InfoBar(QWidget *parent = nullptr);

    void tell(const Notice &notice);
    /// Other words for the message that is shown; what can be done about it stays.
    void retell(const QString &text);
    void close();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
    QTimer m_fade;
};

} // namespace straw
