#pragma once

#include "ui/theme/roles.h"

#include <QWidget>

namespace straw {

/// A word on a quiet ground of its colour: a state or a kind, never something to press.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, Role role = Role::Muted, QWidget *parent = nullptr);

    void set(const QString &text, Role role);
    QSize sizeHint() const override { return sizeFor(m_text); }

    /// For delegates.
    static QSize sizeFor(const QString &text);
    static void paint(QPainter *painter, const QRect &rect, const QString &text, Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Role m_role;
};

} // namespace straw
