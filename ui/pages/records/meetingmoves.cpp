#include "ui/pages/records/meetingmoves.h"

#include "core/base/texts.h"
#include "core/guide/agenda.h"
#include "core/guide/personadd.h"
#include "core/workbook/parties.h"
#include "ui/desk/datetext.h"
#include "ui/pages/adding/namedpeople.h"
#include "ui/pages/adding/planline.h"

#include <QRegularExpression>

#include <algorithm>

namespace straw {

namespace {

/// What a line says that plans a meeting.
struct Planned
{
    Edtf at;
    QString agenda;
    std::vector<QuickPerson> people;
    QString note;
};

/// The agenda that a single word means: its key, or a word of its name. Empty for none, and where it could be several.
QString agendaNamed(const QString &word)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const AgendaGuide::Kind &kind : AgendaGuide::instance().kinds()) {
        if (word.compare(kind.key, Qt::CaseInsensitive) == 0)
            return kind.key;
        if (kind.name.split(between).contains(word, Qt::CaseInsensitive))
            found += kind.key;
    }
    return found.size() == 1 ? found.front() : QString();
}

Planned understand(const Desk &desk, const QString &line)
{
    QuickEvent typed = understandPlan(line, desk, QuickWords::plain());
    QString title = typed.title.trimmed();
    if (typed.date.isNull() && !title.isEmpty())
        typed.date = takeDateBehind(title, contextOfPlan(desk)).value_or(Edtf());
    Planned planned{typed.date, agendaNamed(title), typed.people, {}};
    if (planned.agenda.isEmpty())
        planned.agenda = AgendaGuide::instance().kinds().front().key;
    else
        title.clear();
    planned.note = namedpeople::titleWith(desk, title, typed.people);
    return planned;
}

/// The person whose name stands before a colon, and where what they say begins.
const Person *speakerOf(const Snapshot &workbook, const QString &line, qsizetype &from)
{
    constexpr qsizetype longestName = 80;
    const qsizetype colon = line.indexOf(u':');
    const Person *person =
        colon > 0 && colon <= longestName ? personNamed(workbook, line.left(colon).trimmed()) : nullptr;
    from = person ? colon + 1 : 0;
    return person;
}

} // namespace

QString MeetingMoves::addFrom(const QString &line) const
{
    const Planned planned = understand(m_desk, line);
    Meeting meeting;
    meeting.at = planned.at;
    meeting.agenda = AgendaGuide::instance().agenda(planned.agenda).json();
    meeting.note = planned.note;
    QString id;
    const bool done = m_desk.perform(Change::add(Meeting::table), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, meeting));
        for (const QuickPerson &named : planned.people) {
            STRAW_ASSIGN(const QString person, namedpeople::find(m_desk, store, named, party::us));
            if (!person.isEmpty())
                STRAW_TRY(store.put(MeetingPerson{id + u'/' + person, id, person, {}}));
        }
        return {};
    });
    return done ? id : QString();
}

QString MeetingMoves::understood(const QString &line) const
{
    const Planned planned = understand(m_desk, line);
    QStringList parts{planned.at.isNull() ? /*: About a meeting without a day */ tr("still to be planned")
                                          : dateText(planned.at, m_desk.locale(), ShowStyle::Short)};
    parts += AgendaGuide::instance().kind(planned.agenda).name;
    for (const QuickPerson &person : planned.people)
        parts += namedpeople::describe(m_desk, person, party::us);
    if (!planned.note.isEmpty())
        //: How a typed line about a meeting is understood; %1 is what is left of it
        parts += Texts::filled(tr("its minutes begin with “%1”"), {planned.note});
    return Texts::joined(parts, QStringLiteral(" · "));
}

QString MeetingMoves::addPerson(const QString &meetingId, const QString &name) const
{
    const QuickPerson written = namedpeople::written(name);
    if (written.name.isEmpty() || !namedpeople::isClear(m_desk, written))
        return {}; // the line says who it may be
    QString id;
    const bool done = m_desk.perform(Change::add(MeetingPerson::table), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(const QString person, namedpeople::find(m_desk, store, written, party::us));
        id = meetingId + u'/' + person;
        STRAW_ASSIGN(const bool isThere, store.exists(MeetingPerson::table, id));
        return isThere ? Result<void>() : store.insert(MeetingPerson{id, meetingId, person, {}});
    });
    return done ? id : QString();
}

QString MeetingMoves::addLearned(const QString &meetingId, const QString &line) const
{
    qsizetype from = 0;
    const Person *person = speakerOf(m_desk.data(), line, from);
    Lesson lesson;
    lesson.kind = "learned";
    lesson.meetingId = meetingId;
    lesson.personId = person ? person->id : QString();
    lesson.text = line.mid(from).trimmed();
    return lesson.text.isEmpty() ? QString() : m_desk.add(lesson);
}

} // namespace straw
