#include "ui/meeting/meetingwindow.h"

#include "core/base/texts.h"
#include "core/guide/meetings.h"
#include "ui/desk/datetext.h"
#include "ui/frame/focuskeeper.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/meeting/agendamodel.h"
#include "ui/meeting/roomscreen.h"
#include "ui/meeting/stage.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/windowtitle.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace straw {

namespace {

constexpr int agendaShare = 21, stageShare = 54, parkingShare = 25; // of the width

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
    , m_screen(new RoomScreen(this, parent))
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
    connect(m_screen, &RoomScreen::changed, this, &MeetingWindow::follow);
    m_run.setShown(true);
    follow();
    setMinimumSize(760, 480);
    resize(1280, 800);
    m_screen->begin();
}

/// What it shows goes before what that is read from.
MeetingWindow::~MeetingWindow()
{
    disconnect(&m_run, nullptr, this, nullptr);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
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
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { visit(*m_park); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { visit(*m_idea); });
    on(Qt::Key_F11, [this] { m_screen->turnFullScreen(); });
    on(QKeySequence::Close, [this] { close(); });
    on(QKeySequence::Undo, [this] { m_desk.undo(); });
    on(QKeySequence::Redo, [this] { m_desk.redo(); });
}

/// Out of a line to what is shown, then out of the full screen.
void MeetingWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_before && m_before->isVisible())
        std::exchange(m_before, nullptr)->setFocus();
    else if (!m_stage->hasFocus())
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

/// As the same keys do in the workbook: Escape leads back to where the cursor was.
void MeetingWindow::visit(AddLine &line)
{
    QWidget *focus = focusWidget();
    if (focus && !m_park->isAncestorOf(focus) && !m_idea->isAncestorOf(focus))
        m_before = focus;
    line.setFocus();
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
    m_other->setVisible(m_screen->isThere());
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
    const QWidget *focus = focusWidget();
    const bool isHere = !m_stage || !focus || focus == m_stage || m_stage->isAncestorOf(focus);
    if (m_stage) {
        m_stage->hide(); // what is typed there is kept
        m_stage->deleteLater();
    }
    m_stageOf = m_run.item();
    m_stage = MeetingStage::make(m_stageOf, m_run, m_shown, this);
    m_area->takeWidget();
    m_area->setWidget(m_stage);
    m_stage->show();
    if (isHere)
        m_stage->firstStop()->setFocus();
}

} // namespace straw
