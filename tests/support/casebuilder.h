#pragma once

#include "core/workbook/snapshot.h"

namespace straw {

/// A workbook of people by these names, which are their ids.
inline Snapshot workbookWith(const QStringList &names)
{
    Snapshot workbook;
    for (const QString &name : names) {
        Person person;
        person.id = name;
        person.rank = QString::number(workbook.people.size());
        person.name = name;
        workbook.people.put(person);
    }
    return workbook;
}

/// Tells a case record by record, for tests; ids are short and speak for themselves.
struct CaseBuilder
{
    Snapshot workbook;

    CaseBuilder()
    {
        workbook.workbook.id = QStringLiteral("workbook");
        workbook.account.id = QStringLiteral("account");
    }

    /// One record with that id; `fill` sets what matters.
    template<typename T, typename F>
    QString add(Collection<T> &collection, const QString &id, F &&fill)
    {
        T record;
        record.id = id;
        fill(record);
        collection.put(std::move(record));
        return id;
    }

    QString person(const QString &id, const QString &party, const QString &department = {})
    {
        return add(workbook.people, id, [&](Person &person) {
            person.name = id;
            person.party = Pick<"party">(party);
            person.department = Pick<"department">(department);
        });
    }

    QString event(const QString &id, QStringView at, const QString &kind = {}, const QStringList &people = {})
    {
        add(workbook.events, id, [&](Event &event) {
            event.at = Edtf::parse(at);
            event.kind = Pick<"event_kind">(kind);
            event.title = id;
        });
        for (const QString &person : people)
            add(workbook.eventPeople, id + u'/' + person, [&](EventPerson &link) {
                link.eventId = id;
                link.personId = person;
            });
        return id;
    }

    /// An event that was a warning sign.
    QString sign(const QString &id, QStringView at, const QString &knownThen, QStringView actedOn = {})
    {
        event(id, at, QStringLiteral("warning_sign"));
        Event event = *workbook.events.find(id);
        event.knownThen = Pick<"known_then">(knownThen);
        workbook.events.put(event);
        return add(workbook.redFlags, id, [&](RedFlag &flag) { flag.actedOn = Edtf::parse(actedOn); });
    }
};

} // namespace straw
