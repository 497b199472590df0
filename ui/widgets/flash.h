#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace straw {

/// Leads the eye to a place: a tint and a ring over it that fade within a second and a half. It takes no
/// clicks and no focus. Nothing is shown to whoever switched animations off.
class Flash final : public QWidget
{
    Q_OBJECT
public:
    /// Over a part of a widget; over all of it when none is given. One at a time on a widget.
    static void over(QWidget *widget, const QRect &part = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Flash(QWidget *widget, const QRect &part);

    const bool m_whole; // grows along with its widget
    QVariantAnimation m_fading;
};

} // namespace straw
