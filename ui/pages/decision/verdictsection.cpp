#include "ui/pages/decision/verdictsection.h"

#include "core/base/texts.h"
#include "core/guide/checks.h"
#include "core/insight/decisionstory.h"
#include "core/merge/conflict.h"
#include "core/workbook/decisionplace.h"
#include "ui/desk/datetext.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/form.h"
#include "ui/pages/decision/decisionmoves.h"
#include "ui/pages/decision/spentview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace straw {

namespace {

/// Of what the limits consist of; the page shows them once one of them is filled in.
bool hasLimits(const Decision &d)
{
    return !d.verdict.isEmpty() || d.budgetMinor || !d.grantedById.isEmpty() || !d.stopSignal.isEmpty()
           || !d.stopOn.isNull() || !d.onlyWeCan.isEmpty() || !d.exitTest.isEmpty() || !d.decidedById.isEmpty()
           || !d.decidedOn.isNull();
}

} // namespace

VerdictSection::VerdictSection(Desk &desk, QWidget *parent)
    //: Heading: whether the account is saved
    : Section(tr("The decision"), parent)
    , m_desk(desk)
{
    addStopButtons();
    addConflictLine();
    addVerdict();
    addStopped();
    addLimits();
    add(new SpentView(desk, this));
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        follow();
        if (summary.touches(u"conflict"))
            followConflict();
    });
    follow();
    followConflict();
}

void VerdictSection::addStopButtons()
{
    //: Button: saving the account is stopped
    m_stop = new LinkButton(tr("Stop"), this);
    m_takeUp = new LinkButton(tr("Take it up again"), this);
    connect(m_stop, &LinkButton::clicked, this, &VerdictSection::stop);
    connect(m_takeUp, &LinkButton::clicked, this, &VerdictSection::takeUpAgain);
    addBesideTitle(m_stop);
    addBesideTitle(m_takeUp);
}

void VerdictSection::addConflictLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(Hang, 0, 0, 0);
    layout->setSpacing(Step);
    m_conflict = new TextLabel({}, TextStyle::Small, Role::Open, line);
    m_conflict->setWordWrap(true);
    layout->addWidget(m_conflict, 1);
    auto *look = new LinkButton(tr("Look at both"), line);
    connect(look, &LinkButton::clicked, &m_desk, &Desk::showConflicts);
    layout->addWidget(look, 0, Qt::AlignTop);
    add(line);
}

void VerdictSection::addVerdict()
{
    m_verdict = new SegmentField(m_desk, inDecision("verdict"), ListKey("decision_verdict"), QString(), this);
    m_verdict->setAlso([&desk = m_desk](Store &store, const QVariant &verdict) {
        return DecisionMoves(desk).decide(store, verdict.toString());
    });
    m_verdict->hideLabel();
    add(m_verdict);
    m_undecidedUntil = new DateField(m_desk, inDecision("undecided_until"), {}, this);
    m_undecidedUntil->setFuture();
    add(m_undecidedUntil);
    m_open = new TextLabel({}, TextStyle::Small, Role::Open, this);
    m_open->setWordWrap(true);
    m_open->setContentsMargins(Hang, 0, Hang, 0);
    add(m_open);
}

void VerdictSection::addStopped()
{
    m_stopped = new TextLabel({}, TextStyle::Body, Role::Text, this);
    m_stopped->setContentsMargins(Hang, 0, Hang, 0);
    m_stopped->setWordWrap(true);
    add(m_stopped);
    m_stoppedBecause = new ProseField(m_desk, inDecision("stopped_because"), {}, this);
    m_stoppedBecause->setAlso([&desk = m_desk](Store &store, const QVariant &reason) -> Result<void> {
        const DecisionStep *step = lastStop(desk.data());
        return step ? store.setField("decision_step", step->id, "reason", reason) : Result<void>();
    });
    add(m_stoppedBecause);
}

void VerdictSection::addLimits()
{
    m_limits = new Section(tr("Limits, and who decided"), [this](Section &section) { fillLimits(section); }, this);
    m_limits->setOpen(hasLimits(m_desk.data().decision));
    add(m_limits);
}

void VerdictSection::fillLimits(Section &limits)
{
    auto *form = new Form(m_desk, Decision::table, inDecision().id, &limits);
    form->prose("only_we_can");
    form->prose("stop_signal")->setHint(tr("Something that can be seen on a day: “no answer from dispatch by Friday”"));
    DateField *stopOn = form->date("stop_on");
    stopOn->setFuture();
    form->setWide(stopOn);
    form->add(new FieldNote(
        m_desk,
        [&desk = m_desk] {
            const Edtf &day = desk.data().decision.stopOn;
            const bool hasPassed = !day.isNull() && day.last() < desk.today();
            return hasPassed && isBeingSaved(desk.data()) && !lastStop(desk.data())
                       ? tr("That day has passed: stop, or enter the day until which you go on.")
                       : QString();
        },
        form));
    form->money("budget_minor");
    form->person("granted_by_id", "us");
    form->prose("exit_test");
    PersonField *by = form->person("decided_by_id", "us");
    by->setAlso([&desk = m_desk](Store &store, const QVariant &id) {
        return DecisionMoves(desk).movePerson(store, id.toString());
    });
    DateField *on = form->date("decided_on");
    on->setAlso([&desk = m_desk](Store &store, const QVariant &day) {
        return DecisionMoves(desk).moveDay(store, day.toString());
    });
    limits.add(form);
}

void VerdictSection::follow()
{
    const Decision &decision = m_desk.data().decision;
    const DecisionStep *stop = lastStop(m_desk.data());
    const bool canBeChanged = !m_desk.document().isReadOnly();
    m_stop->setVisible(canBeChanged && !stop && isBeingSaved(m_desk.data()));
    m_takeUp->setVisible(canBeChanged && stop);
    m_undecidedUntil->setVisible(decision.verdict == u"undecided");
    if (decision.verdict != m_shownVerdict && !decision.verdict.isEmpty())
        m_limits->setOpen(true);
    m_shownVerdict = decision.verdict;

    m_stopped->setVisible(stop);
    if (stop) {
        const QString day = dateText(stop->madeOn, m_desk.locale());
        const QString who = m_desk.data().nameOf(stop->byId);
        //: %1 is a date, %2 a person
        m_stopped->setText(who.isEmpty() ? Texts::filled(/*: %1 is a date */ tr("Stopped on %1"), {day})
                                         : Texts::filled(tr("Stopped on %1 by %2"), {day, who}));
    }
    m_stoppedBecause->setVisible(stop || !decision.stoppedBecause.isEmpty());
    const QStringList open = openWords();
    m_open->setText(open.join(u'\n'));
    m_open->setVisible(!open.isEmpty());
}

/// What is missing before anything is spent, and dates that do not agree.
QStringList VerdictSection::openWords() const
{
    QStringList words;
    const Decision &decision = m_desk.data().decision;
    const bool hasSignal = !decision.stopSignal.trimmed().isEmpty(), hasDay = !decision.stopOn.isNull();
    if (isBeingSaved(m_desk.data()) && !(hasSignal && hasDay)) {
        words += hasDay      ? tr("Before anything is spent: what tells you to stop?")
                 : hasSignal ? tr("Before anything is spent: on which day do you stop at the latest?")
                             : tr("Before anything is spent: what tells you to stop, and on which day at the latest?");
    }
    for (const OpenCheck &check : m_desk.openChecks()) {
        const bool isOfDates = check.key == u"stop_before_decision" || check.key == u"undecided_until_passed";
        if (isOfDates && !check.isAnswered())
            words += checkText(check, Texts(QLocale().name()), m_desk.locale());
    }
    return words;
}

void VerdictSection::followConflict()
{
    const auto conflicts = m_desk.document().conflicts();
    QString words;
    for (const Conflict &conflict : conflicts ? *conflicts : std::vector<Conflict>()) {
        if (conflict.table != u"decision" || conflict.column != u"verdict")
            continue;
        const auto label = [this](const Conflict::Side &side) {
            const QString verdict = m_desk.label("decision_verdict", side.value.toString());
            return verdict.isEmpty() ? tr("nothing", "instead of a decision") : verdict;
        };
        words = Texts::filled(tr("Two of you decided differently: “%1” and “%2”."),
                              {label(conflict.left), label(conflict.right)});
    }
    m_conflict->setText(words);
    m_conflict->parentWidget()->setVisible(!words.isEmpty());
}

void VerdictSection::stop()
{
    DecisionMoves(m_desk).stop();
    if (m_stoppedBecause->isVisible())
        m_stoppedBecause->focusAt();
}

void VerdictSection::takeUpAgain()
{
    DecisionMoves(m_desk).takeUpAgain();
    if (m_stop->isVisible())
        m_stop->setFocus();
    else
        m_verdict->focusAt();
}

} // namespace straw
