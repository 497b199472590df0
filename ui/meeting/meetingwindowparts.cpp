#include "core/base/texts.h"
#include "core/guide/meetings.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/meeting/agendamodel.h"
#include "ui/meeting/meetingwindow.h"
#include "ui/meeting/roomscreen.h"
#include "ui/meeting/shownmodels.h"
#include "ui/meeting/stage.h"
#include "ui/pages/actions/actionmoves.h"
#include "ui/pages/records/parkingmoves.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

// What stands around the stage.
namespace straw {

namespace {

constexpr int leastBeside = 230;

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

QWidget *MeetingWindow::head()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(3 * Step, Step, 3 * Step, Step);
    layout->setSpacing(2 * Step);
    m_title = new TextLabel({}, TextStyle::Large, Role::Muted, bar);
    layout->addWidget(m_title, 1);
    m_leftOfAll = new TextLabel({}, TextStyle::LargeSmall, Role::Muted, bar);
    layout->addWidget(m_leftOfAll);
    m_left = new TextLabel({}, TextStyle::Poster, Role::Text, bar);
    layout->addWidget(m_left);
    m_turn = new QPushButton(bar);
    m_turn->setProperty("primary", true);
    m_turn->setFont(textFont(TextStyle::LargeSmall));
    connect(m_turn, &QPushButton::clicked, this, &MeetingWindow::turn);
    layout->addWidget(m_turn);
    return bar;
}

QWidget *MeetingWindow::agenda()
{
    auto *area = new PageArea(this);
    area->setMinimumWidth(leastBeside);
    auto *holder = new QWidget(area);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(2 * Step, 2 * Step, Step, 2 * Step);
    //: Name of a list: what a meeting goes through
    m_agenda = new EntryList(new AgendaModel(m_run), tr("Agenda"), EntryList::Ways, holder);
    m_agenda->setVerbs([this](const QString &item) -> std::vector<RowVerb> {
        if (item == MeetingRun::closing)
            return {};
        //: What can be done with an item of an agenda
        return {{.text = tr("−1 min"), .run = [this, item] { addMinutes(item, -1); }},
                //: What can be done with an item of an agenda
                {.text = tr("+1 min"), .run = [this, item] { addMinutes(item, 1); }}};
    });
    connect(m_agenda, &EntryList::opened, &m_run, &MeetingRun::goTo);
    layout->addWidget(m_agenda);
    layout->addStretch();
    area->setWidget(holder);
    return area;
}

QWidget *MeetingWindow::parking()
{
    auto *area = new PageArea(this);
    area->setMinimumWidth(leastBeside);
    auto *holder = new QWidget(area);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(2 * Step, 2 * Step, 2 * Step, 2 * Step);
    //: Heading: what was put off
    auto *heading = new TextLabel(tr("Parked"), TextStyle::LargeSmall, Role::Muted, holder);
    heading->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(heading);
    m_park = new AddLine(
        m_desk, tr("Park a thought"), tr("Park a thought"),
        [this](const QString &text) {
            Parked parked; // by whom, the room knows
            parked.text = text;
            parked.meetingId = m_run.meetingId();
            return !m_desk.add(parked).isEmpty();
        },
        holder);
    keepDraft(*m_park, m_run);
    m_park->line()->setFont(textFont(TextStyle::LargeSmall));
    layout->addWidget(m_park);
    auto *list = new EntryList(new ShownModel<Parked>(m_desk, m_shown, openParked,
                                                      [](const Snapshot &workbook, const Parked &parked) {
                                                          return Entry{.title = parked.text,
                                                                       .detail = workbook.nameOf(parked.byId)};
                                                      }),
                               //: Name of a list: what was put off
                               tr("Parked"), EntryList::Ways, holder);
    list->setLarge();
    list->setVerbs([this](const QString &id) -> std::vector<RowVerb> {
        //: What can be done with a question that was put off
        return {{.text = tr("Settled"), .run = [this, id] { ParkingMoves(m_desk).settle(id); }}};
    });
    layout->addWidget(list);
    m_idea = new AddLine(
        m_desk, tr("Note an idea for a change"), tr("An idea for a change"),
        [this](const QString &text) { return ActionMoves(m_desk).addFrom(text, m_run.meetingId()); }, holder);
    keepDraft(*m_idea, m_run);
    m_idea->line()->setFont(textFont(TextStyle::LargeSmall));
    layout->addSpacing(2 * Step);
    layout->addWidget(m_idea);
    layout->addStretch();
    area->setWidget(holder);
    return area;
}

QWidget *MeetingWindow::foot()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(3 * Step, Step, 3 * Step, Step);
    layout->setSpacing(2 * Step);
    //: %1 to %5 are keys
    auto *keys = new TextLabel(Texts::filled(tr("%1: on · %2: next item · %3: begin or pause · %4: park · %5: an idea"),
                                             {shown(Qt::Key_PageDown), shown(Qt::CTRL | Qt::Key_PageDown),
                                              shown(Qt::CTRL | Qt::Key_B), shown(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}),
                               TextStyle::Small, Role::Muted, bar);
    layout->addWidget(keys, 1);
    //: In the window of a meeting: whether sums of money are shown
    m_money = new QCheckBox(tr("Show amounts"), bar);
    connect(m_money, &QCheckBox::toggled, &m_shown, &Shown::setMoney);
    layout->addWidget(m_money);
    m_other = new LinkButton(tr("To the other screen"), bar);
    connect(m_other, &LinkButton::clicked, m_screen, &RoomScreen::change);
    layout->addWidget(m_other);
    //: Button: a window
    auto *full = new LinkButton(tr("Full screen"), bar);
    full->setToolTip(shown(QKeySequence(Qt::Key_F11)));
    connect(full, &LinkButton::clicked, m_screen, &RoomScreen::turnFullScreen);
    layout->addWidget(full);
    return bar;
}

} // namespace straw
