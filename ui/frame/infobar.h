#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QHBoxLayout;
class QTimer;

namespace straw {

class TextLabel;

/// One calm line with verbs, below the content and never over it (law 5 of the window). An unimportant
/// notice goes by itself after a while, but not while it has the focus or the pointer. A click on its
/// verbs takes no focus from where somebody types.
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
    /// What is told now; an empty notice when nothing is.
    const Notice &notice() const { return m_notice; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Notice m_notice;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
    QTimer *m_fade;
};

} // namespace straw
