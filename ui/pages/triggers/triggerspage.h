#pragma once

#include "ui/pages/adding/eventadd.h"
#include "ui/pages/page/page.h"

#include <QSet>

namespace straw {

class AddLine;
class EventDetails;
class ListGroup;
class Section;
class TriggerEvents;
class WindowLine;

/// What set it off: the events of the last days by day and week, the one that tipped it, and what can
/// be put right at once.
class TriggersPage final : public Page
{
    Q_OBJECT
public:
    TriggersPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;

protected:
    QWidget *writingStop() const override;
    bool openRecord(const Place &record) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addGroups();
    void addSoon();
    void followEvents();
    bool addEvent(const QString &line);
    void openEvent(const QString &id);
    bool revealEvent(const QString &eventId, const Place &place, int start, int length);
    QString eventOf(const Place &place) const;

    EventAdd m_adder;
    TriggerEvents *m_events;
    ListGroup *m_lists;
    AddLine *m_add;
    QWidget *m_empty;
    Section *m_soon;
    WindowLine *m_window;
    EventDetails *m_details = nullptr; // those shown last
    QSet<QString> m_openParts;         // of the details, kept from one event to the next
};

} // namespace straw
