#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class FlowGrid;
class TextLabel;

/// Which agenda a meeting has, what to see to beforehand, and how many minutes each of its items is given.
class AgendaPart final : public QWidget
{
    Q_OBJECT
public:
    AgendaPart(Desk &desk, const QString &meetingId, QWidget *parent = nullptr);

private:
    void follow();
    void build(const QStringList &items);

    Desk &m_desk;
    const QString m_id;
    TextLabel *m_hint;
    QWidget *m_minutes;
    FlowGrid *m_grid;
    TextLabel *m_sum;
    QStringList m_items; // the keys of those that are shown
};

} // namespace straw
