#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class AddLine;
class LinkButton;
class TextLabel;
struct Rung;

/// Where reaching out stands: since when they have gone dark, what comes next and on which day, or that it was
/// stopped and why. The next rung is taken, and reaching out stopped and taken up again, right here.
class ReachingStand final : public QWidget
{
    Q_OBJECT
public:
    explicit ReachingStand(Desk &desk, QWidget *parent = nullptr);

    /// "Gone dark for 16 days"; empty when nothing is recorded, or when they were heard of lately.
    static QString goneDark(const Desk &desk);

Q_SIGNALS:
    /// A rung that is to be done now, by a line that says how and to whom.
    void rungTaken(const Rung &rung);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void follow();
    void tellSilence();
    void tellUnclear();
    void tellNext();
    void tellStop();
    void take();
    bool stop(const QString &reason);

    Desk &m_desk;
    TextLabel *m_dark, *m_lastSign, *m_next, *m_hint;
    LinkButton *m_unclear, *m_take, *m_stop, *m_reopen, *m_look;
    AddLine *m_reason;
    bool m_stale = false;
};

} // namespace straw
