#include "ui/pages/records/parkingmoves.h"

#include "core/base/texts.h"
#include "core/guide/candidates.h"
#include "core/guide/meetings.h"
#include "core/guide/pages.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 200; // of a title that is a text of any length elsewhere
constexpr qsizetype mostOfMessage = 60;

} // namespace

bool ParkingMoves::park(const QString &text, const QString &page) const
{
    Parked parked;
    parked.text = text;
    parked.page = page;
    parked.byId = m_desk.ownPerson();
    if (const Meeting *meeting = meetingOn(m_desk.today(), m_desk.data()))
        parked.meetingId = meeting->id;
    return !m_desk.add(parked).isEmpty();
}

void ParkingMoves::settle(const QString &id) const
{
    m_desk.flushEditors();
    const Parked *parked = m_desk.data().parked.find(id);
    if (!parked)
        return;
    const QString text = parked->text;
    if (m_desk.setField({Parked::table, id, "settled_on"}, Edtf::day(m_desk.today()).toString()))
        //: Message; %1 is a thought that was parked
        m_desk.tellDone({Texts::filled(tr("Settled: %1"), {shortened(text, mostOfMessage)})});
}

void ParkingMoves::reopen(const QString &id) const
{
    m_desk.setField({Parked::table, id, "settled_on"}, {});
}

void ParkingMoves::makeQuestion(const QString &id) const
{
    settleInto(id, Unknown::table,
               /*: Message; %1 is a thought that was parked */ tr("Now an open question: %1"),
               [this](Store &store, const Parked &parked) {
                   Unknown unknown;
                   unknown.question = parked.text;
                   return m_desk.addTo(store, unknown);
               });
}

void ParkingMoves::makeCandidate(const QString &id) const
{
    settleInto(id, Action::table,
               /*: Message; %1 is what the action is about */ tr("Now a candidate for an action: %1"),
               [this](Store &store, const Parked &parked) {
                   Action action;
                   action.title = shortened(parked.text, mostOfTitle);
                   straw::makeCandidate(action, m_desk.today());
                   action.fromTable = Parked::table;
                   action.fromId = parked.id;
                   action.meetingId = parked.meetingId;
                   return m_desk.addTo(store, action);
               });
}

void ParkingMoves::settleInto(const QString &id, TableKey table, const QString &said,
                              const std::function<Result<QString>(Store &, const Parked &)> &make) const
{
    m_desk.flushEditors();
    const Parked *found = m_desk.data().parked.find(id);
    if (!found)
        return;
    const Parked parked = *found;
    QString made;
    const bool done = m_desk.perform(Change::add(table), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(made, make(store, parked));
        return store.setField(Parked::table, parked.id, "settled_on", Edtf::day(m_desk.today()).toString());
    });
    if (!done)
        return;
    Notice notice{Texts::filled(said, {shortened(parked.text, mostOfMessage)})};
    notice.actions.push_back({/*: Button in a message: leads to what was made */ tr("Show it"), &m_desk,
                              [&desk = m_desk, place = Place{table, made, {}}] { desk.reveal(place); }});
    m_desk.tellDone(notice);
}

std::vector<RowVerb> ParkingMoves::verbs(const QString &id) const
{
    const Parked *parked = m_desk.data().parked.find(id);
    if (!parked)
        return {};
    if (!parked->settledOn.isNull())
        //: Button: a thought that was parked is not settled after all
        return {{tr("Not settled"), [moves = *this, id] { moves.reopen(id); }}};
    return {{/*: Button: a thought that was parked was talked about */ tr("Settled"),
             [moves = *this, id] { moves.settle(id); }},
            {.text = tr("Make it an open question"),
             .run = [moves = *this, id] { moves.makeQuestion(id); },
             .where = RowVerb::InMenu},
            {.text = tr("Make it a candidate for an action"),
             .run = [moves = *this, id] { moves.makeCandidate(id); },
             .where = RowVerb::InMenu}};
}

RecordModel<Parked>::Looks parkedEntry(const Desk &desk)
{
    return [&desk](const Snapshot &workbook, const Parked &parked) {
        QStringList detail;
        if (!parked.settledOn.isNull())
            //: About a thought that was parked; %1 is a date
            detail += Texts::filled(ParkingMoves::tr("settled %1"), {dateText(parked.settledOn, desk.locale())});
        if (const PageText *page = Pages::instance().find(parked.page))
            //: About a thought that was parked; %1 is the page on which one was
            detail += Texts::filled(ParkingMoves::tr("came up on: %1"), {page->name});
        if (const Meeting *meeting = workbook.meetings.find(parked.meetingId); meeting && !meeting->at.isNull())
            //: About a thought that was parked; %1 is the day of the meeting in which it came up
            detail += Texts::filled(ParkingMoves::tr("meeting of %1"), {dateText(dayOf(*meeting), desk.locale())});
        if (!parked.byId.isEmpty())
            detail += workbook.nameOf(parked.byId);
        return Entry{.title = parked.text,
                     .detail = Texts::joined(detail, QStringLiteral(" · ")),
                     .quiet = !parked.settledOn.isNull()};
    };
}

} // namespace straw
