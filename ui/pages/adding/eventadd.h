#pragma once

#include "core/guide/quickadd.h"
#include "ui/desk/desk.h"

#include <QObject>

#include <functional>

namespace straw {

class AddLine;

/// The add line of Triggers and of History: one typed line becomes an event with its people, side,
/// department, source and final straw, in one change.
class EventAdd final : public QObject
{
    Q_OBJECT
public:
    /// Triggers take days without a year as those about the notice, and keep the event on their
    /// page whatever its date; in the history, and among what was tried, they are the latest ones up to today. What
    /// was tried is something that we did: it is ours, and so is whoever is new in it, unless the line says else.
    /// Reaching out is ours as well, to somebody of theirs: today unless the line says else, and "via" names a channel.
    enum Place { Triggers, History, Attempts, Reaching };
    EventAdd(Desk &desk, Place place, QObject *parent = nullptr);

    /// Gives a line its preview and suggestions, the key that turns the side of somebody new, and
    /// the signs explained until one was used. Adding is left to the line, which calls add().
    void serve(AddLine &line);

    /// An event as it was added, inside the change that adds it.
    struct Added
    {
        Event event;
        QStringList people; // who is named in the line
        QString source;     // of what "via" names: a key of the list that the place knows
        std::optional<TypedMoney> cost = {};
    };
    /// What else the event is: `also` makes it so in the same change, which is told as one of that table.
    void setAlso(TableKey table, std::function<Result<void>(Store &, const Added &)> also)
    {
        m_table = table;
        m_also = std::move(also);
    }

    /// How the line is understood: "Fri 6 Mar 2026, 15:40 · Meyer (new, them) · Operations · final straw".
    QString preview(const QString &line) const;
    /// The id of the new event; empty when the line says nothing. Of somebody who is named and could
    /// be several nobody is taken: the name stays in the title, and a message asks which.
    QString add(const QString &line);

    /// What "Fri" and "10 Mar" are near to on that page.
    static QDate reference(const Desk &desk, Place place);

private:
    QuickEvent understand(const QString &line) const;
    QuickEvent understandFrom(const QString &line, QDate reference) const;
    Pick<"party"> usualParty() const;
    Pick<"party"> partyOf(const QuickEvent &event) const;
    Pick<"party"> partyOf(const QuickEvent &event, const QuickPerson &person) const;
    bool hasNew(const QuickEvent &event) const;
    QString finalStrawText() const;
    QString signs() const;
    void learn(const QuickEvent &event);
    Result<void> addPeople(Store &store, const QuickEvent &typed, Added &added) const;
    void ask(const QString &eventId, const QuickPerson &person);

    Desk &m_desk;
    const Place m_place;
    const QuickWords m_words;
    TableKey m_table = "event";
    std::function<Result<void>(Store &, const Added &)> m_also;
    bool m_turned = false; // somebody new is of the other side than the line says
};

/// Inside a perform: somebody of this name took part in the event. Whoever is new is of that party.
/// Nothing where it is not clear who is meant.
Result<void> addEventPerson(const Desk &desk, Store &store, const QString &eventId, const QuickPerson &person,
                            const Pick<"party"> &partyOfNew);

} // namespace straw
