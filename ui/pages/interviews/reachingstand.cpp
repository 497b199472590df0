#include "ui/pages/interviews/reachingstand.h"

#include "core/base/texts.h"
#include "core/guide/ladder.h"
#include "core/guide/permission.h"
#include "core/insight/reaching.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/pages/interviews/reachingmoves.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

void say(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// What is planned, but not towards those who are not to be contacted.
std::vector<ReachingTry> plannedTries(const Desk &desk)
{
    std::vector<ReachingTry> planned = triesToBeFollowed(desk.data(), desk.today());
    std::erase_if(planned, [&](const ReachingTry &tried) {
        return isHeldBack(tried.outreach->id, towards(*tried.outreach, desk.data()), desk.data());
    });
    return planned;
}

QString nameOf(const LifeSign &sign, const Desk &desk)
{
    const Snapshot &workbook = desk.data();
    if (sign.source.table == Interview::table)
        //: The last sign of life of somebody: an interview with them
        return ReachingStand::tr("Interview");
    const Event *event = workbook.events.find(sign.source.id);
    if (!event)
        //: The last sign of life of somebody: that they cancelled
        return ReachingStand::tr("Notice");
    return event->kind.isEmpty() ? titleOf(*event, workbook) : desk.label("event_kind", event->kind);
}

} // namespace

ReachingStand::ReachingStand(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dark(new TextLabel({}, TextStyle::Strong, Role::Text, this))
    , m_lastSign(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_next(new TextLabel({}, TextStyle::Body, Role::Text, this))
    , m_hint(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_unclear(new LinkButton({}, this))
    , m_take(new LinkButton({}, this))
    //: Button: asks why reaching out to somebody is stopped
    , m_stop(new LinkButton(tr("Stop …"), this))
    //: Button: somebody who did not answer is tried again after a stop
    , m_reopen(new LinkButton(tr("Take it up again"), this))
    //: Button: leads to the date on which somebody who did not answer is looked at again
    , m_look(new LinkButton(tr("Set the next look"), this))
    , m_reason(new AddLine(
          desk, tr("Reason for the stop"), tr("What speaks for stopping now"),
          [this](const QString &reason) { return stop(reason); }, this))
{
    build();
    m_reason->line()->installEventFilter(this); // hears of Escape before the line does
    connect(m_unclear, &LinkButton::clicked, this, [this] {
        if (const auto unclear = unclearSince(m_desk.data(), m_desk.today()); !unclear.empty())
            m_desk.reveal({Event::table, unclear.front()->id, "kind"});
    });
    connect(m_take, &LinkButton::clicked, this, &ReachingStand::take);
    connect(m_stop, &LinkButton::clicked, this, [this] {
        m_reason->show();
        m_reason->line()->setFocus();
    });
    connect(m_reopen, &LinkButton::clicked, this, [this] {
        ReachingMoves(m_desk).reopen();
        if (m_stop->isVisibleTo(this))
            m_stop->setFocus();
    });
    connect(m_look, &LinkButton::clicked, this, [this] {
        if (const std::vector<ReachingTry> tries = reachingTries(m_desk.data()); !tries.empty())
            m_desk.reveal({Outreach::table, tries.back().outreach->id, "next_on"});
    });
    connect(&desk.document(), &Document::changed, this, [this] { isVisible() ? follow() : void(m_stale = true); });
    follow();
}

void ReachingStand::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (TextLabel *label : {m_dark, m_lastSign, m_next, m_hint}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(label);
        if (label == m_lastSign) {
            m_unclear->setWrapping();
            layout->addWidget(m_unclear);
            layout->addSpacing(Step);
        }
    }
    auto *verbs = new QWidget(this);
    auto *row = new FlowRow(verbs, 0, 0);
    for (LinkButton *button : {m_take, m_reopen, m_look, m_stop})
        row->addWidget(button);
    verbs->setVisible(!m_desk.document().isReadOnly());
    layout->addWidget(verbs);
    layout->addWidget(m_reason);
    m_reason->hide();
}

QString ReachingStand::goneDark(const Desk &desk)
{
    const std::optional<Silence> dark = silence(desk.data(), desk.today());
    if (!dark || dark->days < daysUntilDark)
        return {};
    const bool isExact = dark->lastSign.first == dark->lastSign.last;
    return isExact ? tr("Gone dark for %n day(s)", nullptr, dark->days)
                   : tr("Gone dark for at least %n day(s)", nullptr, dark->days);
}

void ReachingStand::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

void ReachingStand::follow()
{
    m_stale = false;
    tellSilence();
    tellUnclear();
    const bool isStopped = stopOfReaching(m_desk.data());
    m_reopen->setVisible(isStopped);
    m_stop->setVisible(!isStopped);
    m_look->setVisible(isStopped && !reachingTries(m_desk.data()).empty());
    if (isStopped)
        m_reason->hide();
    isStopped ? tellStop() : tellNext();
}

void ReachingStand::tellSilence()
{
    const std::optional<Silence> dark = silence(m_desk.data(), m_desk.today());
    say(m_dark, goneDark(m_desk));
    //: %1 is what was last heard of somebody, such as a call, %2 its date
    say(m_lastSign, dark ? Texts::filled(tr("Last sign of life: %1, %2"),
                                         {nameOf(dark->lastSign, m_desk), dateText(dark->lastSign.at, m_desk.locale())})
                         : QString());
}

/// What is not counted is said where the count stands.
void ReachingStand::tellUnclear()
{
    const int count = int(unclearSince(m_desk.data(), m_desk.today()).size());
    m_unclear->setText(tr("%n later event(s) without a kind or source do not count: say what it was", nullptr, count));
    m_unclear->setVisible(count > 0);
}

/// What is planned, else the next rung with its day; nothing while they were heard of lately.
void ReachingStand::tellNext()
{
    const std::vector<ReachingTry> planned = plannedTries(m_desk);
    const std::optional<NextRung> rung = nextRung(Ladder::instance(), m_desk.data(), m_desk.today());
    const std::optional<Silence> dark = silence(m_desk.data(), m_desk.today());
    const bool isHeard = dark && dark->days < daysUntilDark && rung && rung->index == 0 && planned.empty();
    const bool areAllHeldBack = isNotToBeContacted(towards(QString(), m_desk.data()), m_desk.data());
    m_take->setVisible(false);
    if (areAllHeldBack && planned.empty()) {
        say(m_next, tr("Held back: everyone of theirs said no to being contacted."));
        say(m_hint, {});
        return;
    }
    if (!rung || isHeard) {
        say(m_next, rung ? QString() : Ladder::instance().atTheEnd());
        say(m_hint, {});
        return;
    }
    const Rung &next = Ladder::instance().rungs()[rung->index];
    const auto first = std::ranges::min_element(planned, [](const ReachingTry &left, const ReachingTry &right) {
        return Edtf::before(left.outreach->nextOn, right.outreach->nextOn);
    });
    const Edtf day = first == planned.end() ? Edtf::day(rung->on) : first->outreach->nextOn;
    const bool isNow = day.first() <= m_desk.today();
    m_take->setText(isNow ? /*: Button: the next step of reaching out to somebody is done now */ tr("Take it")
                          : /*: Button: the next step of reaching out to somebody gets its day */ tr("Plan it"));
    m_take->setVisible((isNow || planned.empty()) && !areAllHeldBack);
    //: The next step of reaching out to somebody; %1 is what to do, %2 a date
    say(m_next, Texts::filled(tr("Next: %1 · %2"), {next.title, dateText(day, m_desk.locale(), ShowStyle::Short)}));
    say(m_hint, next.hint);
}

void ReachingStand::tellStop()
{
    const DecisionStep &stop = *stopOfReaching(m_desk.data());
    m_take->setVisible(false);
    const QString day = dateText(stop.madeOn, m_desk.locale());
    //: That reaching out to somebody was stopped; %1 is a date
    const QString beforeAny = tr("Stopped before the first try: %1");
    //: That reaching out to somebody was stopped; %1 is a date
    const QString afterTries = tr("Stopped: %1");
    const QString stopped = reachingTries(m_desk.data()).empty() ? beforeAny : afterTries;
    QStringList told{Texts::filled(stopped, {day}), stop.reason.simplified()};
    told.removeAll(QString());
    say(m_next, Texts::joined(told, QStringLiteral(" · ")));
    const std::vector<ReachingTry> planned = plannedTries(m_desk);
    if (planned.empty())
        return say(m_hint, Ladder::instance().afterTheStop());
    //: After reaching out to somebody was stopped; %1 is a date
    say(m_hint, Texts::filled(tr("Next look: %1"), {dateText(planned.back().outreach->nextOn, m_desk.locale())}));
}

void ReachingStand::take()
{
    const std::optional<NextRung> rung = nextRung(Ladder::instance(), m_desk.data(), m_desk.today());
    if (!rung)
        return;
    m_desk.flushEditors();
    const bool isFirst = triesOfThisSilence(m_desk.data(), m_desk.today()).empty();
    const bool isPlanned = !plannedTries(m_desk).empty();
    if (!isFirst && (isPlanned || rung->on <= m_desk.today())) {
        Q_EMIT rungTaken(Ladder::instance().rungs()[rung->index]);
        return;
    }
    const QString id = ReachingMoves(m_desk).take(*rung);
    if (!id.isEmpty())
        m_desk.reveal({Outreach::table, id, isFirst ? ColumnKey("to_id") : ColumnKey("next_on")});
}

/// Who thinks better of it is where they were; what they wrote waits there.
bool ReachingStand::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reason->line() || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    m_stop->setFocus();
    m_reason->hide();
    return true;
}

bool ReachingStand::stop(const QString &reason)
{
    const bool hadFocus = m_reason->isAncestorOf(window()->focusWidget());
    if (!ReachingMoves(m_desk).stop(reason))
        return false;
    m_reason->hide();
    if (hadFocus)
        m_reopen->setFocus();
    return true;
}

} // namespace straw
