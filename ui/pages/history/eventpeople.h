#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

/// Inside a perform: somebody of this name took part in the event; a new name is a new person of
/// that party.
Result<void> addEventPerson(const Desk &desk, Store &store, const QString &eventId, const QString &name,
                            const QString &partyOfNew);

/// Who took part in an event: one line each, and a line to add.
class EventPeople final : public QWidget
{
    Q_OBJECT
public:
    EventPeople(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

private:
    void build();
    QWidget *row(const EventPerson &part);
    bool addPerson(const QString &name);

    Desk &m_desk;
    const QString m_eventId;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
};

} // namespace straw
