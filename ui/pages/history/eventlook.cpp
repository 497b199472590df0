#include "ui/pages/history/eventlook.h"

#include "core/base/texts.h"
#include "core/insight/sides.h"
#include "core/report/render/timelinesigns.h"
#include "core/workbook/parties.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::EventLook)
};

void takeSide(EventLook &look, const Pick<"party"> &party, const QString &department, const Snapshot &workbook)
{
    if (party != u"us") {
        look.role = party == u"customer" ? Role::Them : Role::Muted;
        look.shape = party.isEmpty() ? EventLook::Wedge : EventLook::Circle;
    } else if (isSales(department, workbook)) {
        look.role = Role::Sales;
        look.shape = EventLook::Square;
    } else if (!department.isEmpty()) {
        look.role = Role::Operations;
        look.shape = EventLook::Diamond;
    } else {
        look.role = Role::Us;
        look.shape = EventLook::Triangle;
    }
}

/// A promise or a sign that asks for nothing more is muted; what is still open is amber.
void takeTags(EventLook &look, const Event &event, const Snapshot &workbook, const Desk &desk)
{
    if (look.finalStraw)
        //: Kind of mark on an event
        look.tags.push_back({Words::tr("final straw"), Role::Accent});
    if (look.sign)
        //: Kind of mark on an event
        look.tags.push_back({Words::tr("warning sign"), Role::Muted});
    if (const Promise *promise = workbook.promises.find(event.id)) {
        const QString kept = promise->kept.isEmpty() ? QString() : desk.label("kept", promise->kept);
        //: Kind of mark on an event
        look.tags.push_back(
            {kept.isEmpty()
                 ? Words::tr("promise")
                 : Texts::filled(/*: Kind of mark on an event; %1 is kept, not kept ... */ Words::tr("Promise: %1"),
                                 {kept}),
             promise->kept == u"open" ? Role::Open : Role::Muted});
    }
    if (workbook.complaints.find(event.id))
        //: Kind of mark on an event
        look.tags.push_back({Words::tr("complaint"), Role::Muted});
    if (const Attempt *attempt = workbook.attempts.find(event.id)) {
        const QString result = attempt->result.isEmpty() ? QString() : desk.label("attempt_result", attempt->result);
        //: Kind of mark on an event: something was tried
        look.tags.push_back(
            {result.isEmpty()
                 ? Words::tr("attempt")
                 : Texts::filled(/*: Kind of mark on an event; %1 is helped, no effect ... */ Words::tr("Attempt: %1"),
                                 {result}),
             Role::Muted});
    }
    if (const Outreach *outreach = workbook.outreach.find(event.id)) {
        //: Kind of mark on an event: somebody who does not answer was tried
        look.tags.push_back({Words::tr("reaching out"), Role::Muted});
        if (outreach->unexpected.value_or(false))
            //: Kind of mark on an event: a move that they would not expect
            look.tags.push_back({Words::tr("unexpected"), Role::Muted});
    }
    if (event.number) {
        const QString number = desk.locale().toString(*event.number, 'g', 6);
        const QString scale = desk.label("scale", event.scale).section(QStringLiteral(" ("), 0, 0);
        look.tags.push_back(
            {scale.isEmpty() ? number : Texts::filled(Words::tr("%1 %2"), {scale, number}), Role::Muted});
    }
}

EventLook lookOf(const Desk &desk, const Event &event)
{
    const Snapshot &workbook = desk.data();
    EventLook look;
    const QString until = dateText(event.until, desk.locale());
    look.date = dateText(event.at, desk.locale());
    if (!until.isEmpty())
        //: Two dates
        look.date = Texts::filled(Words::tr("%1 to %2"), {look.date, until});
    const Pick<"party"> side = sideOf(event, workbook);
    look.side = desk.label("party", side);
    look.kind = desk.label("event_kind", event.kind);
    look.title = titleOf(event, workbook).simplified();
    look.department = desk.label("department", event.department);
    look.mood = moodText(event.sentiment);
    look.sentiment = int(event.sentiment.value_or(0));
    look.finalStraw = event.id == workbook.workbook.finalStrawId;
    look.sign = workbook.redFlags.find(event.id) != nullptr;
    look.promise = workbook.promises.find(event.id) != nullptr;
    look.attempt = workbook.attempts.find(event.id) != nullptr;
    look.reaching = workbook.outreach.find(event.id) != nullptr;
    takeSide(look, side, event.department, workbook);
    takeTags(look, event, workbook, desk);
    return look;
}

EventLook lookOf(const Desk &desk, const Interview &interview)
{
    EventLook look;
    look.date = dateText(interview.heldAt, desk.locale());
    const Pick<"party"> side = sideOf(interview, desk.data());
    look.side = desk.label("party", side);
    //: An interview in the history, when nothing tells with whom
    look.kind = Words::tr("Interview");
    const QString with = desk.data().nameOf(interview.personId);
    const QString kind = desk.label("interview_kind", interview.kind);
    //: A kind of interview and a person
    look.title =
        with.isEmpty() ? kind : Texts::filled(Words::tr("%1 with %2"), {kind.isEmpty() ? look.kind : kind, with});
    takeSide(look, side, {}, desk.data());
    return look;
}

EventLook lookOf(const Desk &desk, const ComebackStep &step)
{
    EventLook look;
    look.date = dateText(step.doneOn, desk.locale());
    look.side = desk.label("party", party::us);
    //: The kind of an entry of the history: a step of the parting, or of the way back, that was taken
    look.kind = Words::tr("Parting and comeback");
    QStringList title{titleOf(step, desk.data()), desk.data().nameOf(step.personId)};
    title.removeAll(QString());
    look.title = Texts::joined(title, QStringLiteral(" · "));
    takeSide(look, party::us, {}, desk.data());
    return look;
}

} // namespace

EventLook lookOf(const Desk &desk, const HistoryEntry &entry)
{
    if (entry.table == ComebackStep::table) {
        const ComebackStep *step = desk.data().comebackSteps.find(entry.id);
        return step ? lookOf(desk, *step) : EventLook();
    }
    if (entry.table == Interview::table) {
        const Interview *interview = desk.data().interviews.find(entry.id);
        return interview ? lookOf(desk, *interview) : EventLook();
    }
    const Event *event = desk.data().events.find(entry.id);
    return event ? lookOf(desk, *event) : EventLook();
}

QString EventLook::spoken() const
{
    QStringList parts{date, side, title, department, mood};
    for (const Tag &tag : tags)
        parts += tag.text;
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(", "));
}

QString moodText(const Number &sentiment)
{
    if (!sentiment)
        return {};
    switch (*sentiment) {
    case -2:
        //: Mood of an event
        return Words::tr("very bad");
    case -1:
        //: Mood of an event
        return Words::tr("bad");
    case 1:
        //: Mood of an event
        return Words::tr("good");
    case 2:
        //: Mood of an event
        return Words::tr("very good");
    default:
        //: Mood of an event
        return Words::tr("neutral");
    }
}

void paintMark(QPainter &painter, const QRectF &box, const EventLook &look)
{
    constexpr signs::Shape shapes[] = {signs::Shape::Circle, signs::Shape::Square, signs::Shape::Diamond,
                                       signs::Shape::Triangle, signs::Shape::Wedge};
    const signs::Shape shape = shapes[look.shape];
    const QColor &paper = colour(Role::Page), &ink = colour(look.role);
    signs::paintMark(painter, box, shape, ink, look.promise ? paper : ink);
    if (look.sentiment != 0)
        signs::paintSentiment(painter, box, shape, look.sentiment > 0, look.promise ? ink : paper);
    if (look.attempt)
        signs::paintGround(painter, box, colour(Role::Text));
    else if (look.reaching)
        signs::paintBrokenGround(painter, box, colour(Role::Text));
    if (look.finalStraw)
        signs::paintRing(painter, box, colour(Role::Text));
    if (look.sign)
        signs::paintPennant(painter, box, colour(Role::Text), paper);
}

} // namespace straw
