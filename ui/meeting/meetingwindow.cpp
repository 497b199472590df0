#include "ui/meeting/meetingwindow.h"

#include "core/base/texts.h"
#include "core/guide/meetings.h"
#include "ui/desk/datetext.h"
#include "ui/frame/focuskeeper.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/meeting/agendamodel.h"
#include "ui/meeting/shownmodels.h"
#include "ui/meeting/stage.h"
#include "ui/pages/records/parkingmoves.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace straw {

namespace {

// Of the width, and the least of it.
constexpr int agendaShare = 21, stageShare = 54, parkingShare = 25;
constexpr int leastBeside = 230;

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

bool hasAmounts(const Snapshot &workbook)
{
    return workbook.account.arrMinor
           || std::ranges::any_of(workbook.actions, [](const Action &action) { return action.costMinor.has_value(); });
}

} // namespace

MeetingWindow::MeetingWindow(Desk &desk, const QString &meetingId, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_run(MeetingRun::of(desk, meetingId))
    , m_shown(desk)
    , m_focus(new FocusKeeper(this, [this]() -> QWidget * { return m_stage; }))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(agenda(), agendaShare);
    row->addWidget(new Hairline(Qt::Vertical, this));
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(3 * Step, 2 * Step, 3 * Step, 0);
    column->setSpacing(Step);
    m_heading = new TextLabel({}, TextStyle::Poster, Role::Text, middle);
    m_say = new TextLabel({}, TextStyle::Large, Role::Text, middle);
    m_hint = new TextLabel({}, TextStyle::LargeSmall, Role::Muted, middle);
    for (TextLabel *label : {m_heading, m_say, m_hint}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        column->addWidget(label);
    }
    column->addWidget(new Hairline(Qt::Horizontal, middle));
    m_area = new PageArea(middle);
    column->addWidget(m_area, 1);
    row->addWidget(middle, stageShare);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(parking(), parkingShare);
    layout->addLayout(row, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(foot());
    addKeys();

    connect(&m_run, &MeetingRun::changed, this, &MeetingWindow::follow);
    connect(&m_run, &MeetingRun::ticked, this, &MeetingWindow::tick);
    connect(&m_shown, &Shown::changed, this, &MeetingWindow::follow);
    connect(qApp, &QGuiApplication::screenRemoved, this, &MeetingWindow::comeBack, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::screenAdded, this, &MeetingWindow::follow, Qt::QueuedConnection);
    m_run.setShown(true);
    follow();
    place();
}

/// What it shows goes before what that is read from.
MeetingWindow::~MeetingWindow()
{
    disconnect(&m_run, nullptr, this, nullptr);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

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
        return {{.text = tr("1 min less"), .run = [this, item] { addMinutes(item, -1); }},
                //: What can be done with an item of an agenda
                {.text = tr("1 min more"), .run = [this, item] { addMinutes(item, 1); }}};
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
    m_park->keepFor("meeting", m_run.meetingId());
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
    //: %1 to %4 are keys
    auto *keys = new TextLabel(Texts::filled(tr("%1: on · %2: next item · %3: begin or pause · %4: park"),
                                             {shown(Qt::Key_PageDown), shown(Qt::CTRL | Qt::Key_PageDown),
                                              shown(Qt::CTRL | Qt::Key_B), shown(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}),
                               TextStyle::Small, Role::Muted, bar);
    layout->addWidget(keys, 1);
    //: In the window of a meeting: whether sums of money are shown
    m_money = new QCheckBox(tr("Show amounts"), bar);
    connect(m_money, &QCheckBox::toggled, &m_shown, &Shown::setMoney);
    layout->addWidget(m_money);
    m_other = new LinkButton(tr("To the other screen"), bar);
    connect(m_other, &LinkButton::clicked, this, &MeetingWindow::toOtherScreen);
    layout->addWidget(m_other);
    //: Button: a window
    auto *full = new LinkButton(tr("Full screen"), bar);
    full->setToolTip(shown(QKeySequence(Qt::Key_F11)));
    connect(full, &LinkButton::clicked, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    layout->addWidget(full);
    return bar;
}

void MeetingWindow::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(Qt::Key_PageDown, [this] { stepOn(1); });
    on(Qt::Key_PageUp, [this] { stepOn(-1); });
    on(Qt::CTRL | Qt::Key_PageDown, [this] { m_run.step(1); });
    on(Qt::CTRL | Qt::Key_PageUp, [this] { m_run.step(-1); });
    on(Qt::CTRL | Qt::Key_B, [this] { turn(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { m_park->setFocus(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { addCandidate(); });
    on(Qt::Key_F11, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(QKeySequence::Close, [this] { close(); });
    on(QKeySequence::Undo, [this] { m_desk.undo(); });
    on(QKeySequence::Redo, [this] { m_desk.redo(); });
}

/// Out of a line to what is shown, then out of the full screen.
void MeetingWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (!m_stage->hasFocus())
        m_stage->setFocus();
    else if (isFullScreen())
        showNormal();
}

/// In the order of reading, what came later included.
bool MeetingWindow::focusNextPrevChild(bool next)
{
    if (m_focus->catchFocus())
        return true;
    QWidget *stop = nextStop(this, focusWidget(), next);
    if (!stop)
        return false;
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    PageArea::bringIntoView(stop);
    return true;
}

/// The workbook can lie in front of it where there is one screen.
void MeetingWindow::showEvent(QShowEvent *event)
{
    if (QWindow *window = windowHandle())
        window->setTransientParent(nullptr);
    QWidget::showEvent(event);
}

void MeetingWindow::closeEvent(QCloseEvent *event)
{
    m_desk.flushEditors();
    m_run.setShown(false);
    Q_EMIT closed();
    QWidget::closeEvent(event);
}

/// As the same keys do in the workbook.
void MeetingWindow::addCandidate()
{
    m_run.goTo(QStringLiteral("candidates"));
    m_stage->firstStop()->setFocus();
}

void MeetingWindow::turn()
{
    if (m_run.isRunning())
        m_run.pause();
    else
        m_run.start();
}

/// As the keys of a pointer for slides have it: on within the item, from its end to the next.
void MeetingWindow::stepOn(int by)
{
    if (!m_stage->step(by))
        m_run.step(by);
}

void MeetingWindow::addMinutes(const QString &item, int by)
{
    Agenda agenda = m_run.agenda();
    const auto found = std::ranges::find(agenda.items, item, &Agenda::Item::key);
    if (found == agenda.items.end())
        return;
    found->minutes = std::clamp(found->minutes + by, 0, Agenda::mostMinutes);
    m_desk.setField({"meeting", m_run.meetingId(), "agenda"}, agenda.json());
}

void MeetingWindow::follow()
{
    const Meeting *meeting = m_shown.data().meetings.find(m_run.meetingId());
    if (!meeting) { // removed, here or elsewhere
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        return;
    }
    const QString account = m_shown.data().account.name;
    m_title->setText(
        Texts::joined({account, dateText(meeting->at, m_desk.locale(), ShowStyle::Long)}, QStringLiteral(" · ")));
    //: Title of a window; %1 is an account
    setWindowTitle(titleOfWindow(Texts::filled(tr("Meeting on %1"), {account})));
    const bool isClosed = isOver(*meeting);
    //: Button: the time of a meeting
    m_turn->setText(m_run.isRunning()  ? tr("Pause")
                    : m_run.hasBegun() ? /*: Button: the time of a meeting */ tr("Go on")
                                       : /*: Button: a meeting */ tr("Begin"));
    m_turn->setVisible(!isClosed && !m_desk.document().isReadOnly());
    const Agenda agenda = m_run.agenda();
    const AgendaGuide::Text text = m_run.item() == MeetingRun::closing
                                       ? AgendaGuide::Text{{}, closingTitle(), {}, {}, 0}
                                       : AgendaGuide::instance().text(agenda.key, m_run.item());
    m_heading->setText(text.title);
    m_say->setText(text.say);
    m_say->setVisible(!text.say.isEmpty());
    m_hint->setText(text.hint);
    m_hint->setVisible(!text.hint.isEmpty());
    m_money->setVisible(hasAmounts(m_desk.data()));
    m_other->setVisible(otherScreen());
    m_agenda->select(m_run.item());
    showStage();
    tick();
}

void MeetingWindow::tick()
{
    const bool isClosing = m_run.item() == MeetingRun::closing;
    const qint64 left = m_run.left(m_run.item()), leftOfAll = m_run.leftOfAll();
    m_left->setText(leftText(left));
    m_left->setRole(left < 0 ? Role::Open : Role::Text);
    m_left->setVisible(!isClosing && !m_run.isClosed());
    //: Time of a whole meeting; %1 is such as “12:10 left”
    m_leftOfAll->setText(Texts::filled(tr("In all: %1"), {leftText(leftOfAll)}));
    m_leftOfAll->setVisible(!m_run.isClosed());
}

void MeetingWindow::showStage()
{
    if (m_stage && m_stageOf == m_run.item())
        return;
    const bool hadFocus = m_stage && m_stage->isAncestorOf(focusWidget()) && focusWidget() != m_stage;
    const bool wasHere = !m_stage || m_stage->hasFocus();
    if (m_stage) {
        m_stage->hide(); // what is typed there is kept
        m_stage->deleteLater();
    }
    m_stageOf = m_run.item();
    m_stage = MeetingStage::make(m_stageOf, m_run, m_shown, this);
    m_area->takeWidget();
    m_area->setWidget(m_stage);
    m_stage->show();
    if (hadFocus)
        m_stage->firstStop()->setFocus();
    else if (wasHere)
        m_stage->setFocus();
}

// --- On which screen

QScreen *MeetingWindow::otherScreen() const
{
    const QScreen *here = parentWidget() ? parentWidget()->window()->screen() : screen();
    const QList<QScreen *> all = QGuiApplication::screens();
    const auto found = std::ranges::find_if(all, [&](QScreen *one) { return one != here; });
    return found == all.end() ? nullptr : *found;
}

/// Where everybody sees it, if there is such a screen.
void MeetingWindow::place()
{
    resize(1280, 800);
    if (otherScreen())
        toOtherScreen();
}

void MeetingWindow::toOtherScreen()
{
    QScreen *to = otherScreen();
    if (to == screen() && isVisible() && parentWidget()) // back to the workbook's
        to = parentWidget()->window()->screen();
    if (!to)
        return;
    const bool isOther = !parentWidget() || to != parentWidget()->window()->screen();
    setWindowState(windowState() & ~(Qt::WindowFullScreen | Qt::WindowMaximized));
    const QRect room = to->availableGeometry();
    setScreen(to);
    setGeometry(QRect(room.topLeft(), QSize(1280, 800)).intersected(room));
    if (isOther)
        setWindowState(windowState() | Qt::WindowFullScreen);
}

/// The projector was unplugged: to the screen that is there, and not over all of it.
void MeetingWindow::comeBack()
{
    m_other->setVisible(otherScreen());
    const QRect room = (parentWidget() ? parentWidget()->window()->screen() : screen())->availableGeometry();
    const auto holds = [this](const QScreen *one) { return one->geometry().contains(frameGeometry().center()); };
    if (!isFullScreen() && std::ranges::any_of(QGuiApplication::screens(), holds))
        return;
    setWindowState(windowState() & ~(Qt::WindowFullScreen | Qt::WindowMaximized | Qt::WindowMinimized));
    const QSize size = QSize(1280, 800).boundedTo(room.size());
    setGeometry(QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size));
    raise();
}

} // namespace straw
