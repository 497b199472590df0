#pragma once

#include "ui/desk/desk.h"

#include <QToolButton>

namespace straw {

/// Where the shared file stands: "All saved, in Norvik.db, 14:03". Pressing it saves now, or offers
/// what can be done.
class StatusLine final : public QToolButton
{
    Q_OBJECT
public:
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);

    /// "All saved, in Norvik.db, 14:03", or what else is the case.
    static QString sentence(const PublishState &state, const QLocale &locale);
    const QString &text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void announceState();
    void announce(const QString &what);

    Desk &m_desk;
    QString m_text; // its own: a button's would be told by screen readers besides the name
    QString m_icon;
    bool m_open = false;
};

} // namespace straw
