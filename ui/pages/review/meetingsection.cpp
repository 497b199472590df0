#include "ui/pages/review/meetingsection.h"

#include "core/base/texts.h"
#include "core/guide/agenda.h"
#include "core/guide/meetings.h"
#include "core/workbook/parties.h"
#include "core/workbook/today.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/adding/quickoffers.h"
#include "ui/pages/records/meetingmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>

namespace straw {

namespace {

/// Its time has come, or its day is over.
bool hasBegun(const Meeting &meeting, const Desk &desk)
{
    const QDateTime now = nowOf(desk.data(), *desk.document().environment().clock);
    if (meeting.at.last() != now.date() || meeting.at.precision() != Edtf::Minute)
        return meeting.at.last() < now.date();
    return meeting.at.time() <= now.time();
}

Entry entryOf(const Desk &desk, const Snapshot &workbook, const Meeting &meeting)
{
    QStringList detail{timeText(meeting.at, desk.locale())};
    if (const size_t people = peopleOf(meeting, workbook).size(); people > 0)
        detail += MeetingSection::tr("%n person(s) take(s) part", nullptr, int(people));
    detail.removeAll(QString());
    Entry entry{.lead = dateText(dayOf(meeting), desk.locale()),
                .title = AgendaGuide::instance().kind(Agenda::read(meeting.agenda).key).name,
                .detail = Texts::joined(detail, QStringLiteral(" · "))};
    if (isOver(meeting))
        //: Tag on a meeting
        entry.tags.push_back({MeetingSection::tr("over"), Role::Muted});
    else if (meeting.at.isNull())
        //: Tag on a meeting: it has no day yet
        entry.tags.push_back({MeetingSection::tr("without a day"), Role::Open});
    else if (hasBegun(meeting, desk))
        //: Tag on a meeting: it was not closed yet
        entry.tags.push_back({MeetingSection::tr("not closed"), Role::Open});
    else
        //: Tag on a meeting
        entry.tags.push_back({MeetingSection::tr("planned"), Role::Us});
    return entry;
}

EntryList *listOf(Desk &desk)
{
    auto *model = new RecordModel<Meeting>(
        desk, [&desk](const Snapshot &workbook, const Meeting &meeting) { return entryOf(desk, workbook, meeting); });
    model->setAlsoShows({"meeting_person"});
    model->setOrder([](const Meeting &left, const Meeting &right) {
        return !left.at.isNull() && (right.at.isNull() || Edtf::before(left.at, right.at));
    });
    //: Heading, and name of a list: meetings about the account
    return new EntryList(model, MeetingSection::tr("Meetings"));
}

} // namespace

MeetingSection::MeetingSection(Desk &desk, const QString &whenEmpty, QWidget *parent)
    //: Heading, and name of a list: meetings about the account
    : ListSection(tr("Meetings"), listOf(desk), parent, Folds::UntilOpened)
    , m_desk(desk)
    , m_line(new AddLine(
          desk, tr("Plan a meeting"), tr("Thu 14:00 @Name, or a word about it"),
          [&desk](const QString &line) { return !MeetingMoves(desk).addFrom(line).isEmpty(); }, this))
{
    content()->setSpacing(Step);
    m_line->setPreview([this](const QString &line) { return MeetingMoves(m_desk).understood(line); });
    m_line->setSuggestions(quickOffers(desk, QuickWords::plain(), party::us));
    auto *empty = new EmptyState(whenEmpty, this);
    empty->follow(list()->entries());
    content()->insertWidget(0, m_line);
    content()->insertWidget(1, empty);
}

void MeetingSection::focusLine()
{
    m_line->line()->setFocus();
}

} // namespace straw
