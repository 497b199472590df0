#pragma once

#include "core/guide/quickadd.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace straw {

/// The add line of Triggers and of History: one typed line becomes an event with its people, side,
/// department, source and final straw, in one change.
class EventAdd final
{
    Q_DECLARE_TR_FUNCTIONS(straw::EventAdd)

public:
    /// Triggers take days without a year as those about the notice, and keep the event on their
    /// page whatever its date; in the history they are the latest ones up to today.
    enum Place { Triggers, History };
    EventAdd(Desk &desk, Place place);

    /// How the line is understood: "Fri 6 Mar 2026, 15:40 · Meyer (new, them) · Delivery · final straw".
    QString preview(const QString &line) const;
    /// The id of the new event; empty when the line says nothing.
    QString add(const QString &line) const;

private:
    QuickEvent understand(const QString &line) const;
    QuickEvent understandFrom(const QString &line, QDate reference) const;
    QString finalStrawText() const;

    Desk &m_desk;
    const Place m_place;
    const QuickWords m_words;
};

/// Inside a perform: somebody of this name took part in the event. Whoever is new is of that party;
/// theirs without one, as people in a customer's history most often are.
Result<void> addEventPerson(const Desk &desk, Store &store, const QString &eventId, const QString &name,
                            const QString &partyOfNew = {});

} // namespace straw
