#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class TextLabel;

/// Who took part in an event, or was to: one line each, and a line to add.
class EventPeople final : public QWidget
{
    Q_OBJECT
public:
    EventPeople(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

private:
    void build();
    QWidget *row(const EventPerson &part);
    bool addPerson(const QString &name);
    bool wasMissed() const;

    Desk &m_desk;
    const QString m_eventId;
    QVBoxLayout *m_layout;
    TextLabel *m_title;
    QWidget *m_rows = nullptr;
};

} // namespace straw
