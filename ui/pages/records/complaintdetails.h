#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class TextLabel;

/// What makes an event a complaint: what fell short, how they see it, what they wanted, our reply and
/// how long it took, and whether it led to the cancellation. The same on Triggers and on History.
class ComplaintDetails final : public QWidget
{
    Q_OBJECT
public:
    ComplaintDetails(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

    /// Makes the event a complaint.
    static bool begin(Desk &desk, const QString &eventId);

    /// "not what was promised · replied after 3 days", for a folded title line.
    static QString essence(const Desk &desk, const QString &eventId);

private:
    bool isComplaint() const;
    void build();
    QWidget *offer();
    QWidget *form();
    void rebuild();
    void takeBack();
    void followReply();

    Desk &m_desk;
    const QString m_eventId;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    TextLabel *m_replyTime = nullptr;
    bool m_shown = false; // as a complaint
};

} // namespace straw
