#include "core/report/parts/knownofpeople.h"

#include "core/insight/contacts.h"
#include "core/report/parts/blockhelpers.h"
#include "core/storage/fields.h"
#include "core/workbook/briefcolumns.h"

#include <QCoreApplication>

namespace straw {

namespace {

QString lastContact(const Contact &contact, const ReportContext &context)
{
    const QString day = context.date(contact.days.last);
    return contact.days.first == contact.days.last || contact.days.exact
               ? day
               //: A date of which only the latest day is certain
               : context.say(QT_TRANSLATE_NOOP("Report", "%1 at the latest")).arg(day);
}

} // namespace

Facts knownOfPeople(const ReportContext &context)
{
    Facts facts;
    const QHash<QString, Contact> contacts = lastRealContacts(context.workbook(), context.today());
    for (const Person &person : context.workbook().people) {
        QStringList lines;
        const auto add = [&](ColumnKey column, const QString &text) {
            if (const QString line = context.labelled("person", column, text); !line.isEmpty())
                lines.append(line);
        };
        add("since", context.date(person.since));
        add("effort", context.label("effort", person.effort));
        for (const ColumnKey column : briefColumns)
            add(column, fieldOf(context.workbook(), Person::table, person.id, column).toString());
        add("needs_met", person.needsMet);
        add("via_id", context.person(person.viaId));
        add("aha_on", context.date(person.ahaOn));
        if (const auto last = contacts.constFind(person.id); last != contacts.constEnd())
            //: About a person; %1 is a date
            lines.append(
                context.say(QT_TRANSLATE_NOOP("Report", "Last real contact: %1")).arg(lastContact(*last, context)));
        if (person.reachable)
            add("reachable", *person.reachable ? context.say(QT_TRANSLATE_NOOP("Report", "yes"))
                                               : context.say(QT_TRANSLATE_NOOP("Report", "no")));
        add("keep_in_touch",
            ReportContext::joined({context.label("keep_in_touch", person.keepInTouch), person.keepInTouchHow}));
        // The edition has them only where somebody asked for them.
        add("mail", person.mail);
        add("phone", person.phone);
        add("address", person.address);
        addFact(facts, person.name, lines.join(u'\n'));
    }
    return facts;
}

} // namespace straw
