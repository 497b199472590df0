#include "ui/pages/interviews/reachingsection.h"

#include "core/base/texts.h"
#include "core/guide/ladder.h"
#include "core/guide/quickwords.h"
#include "core/insight/reaching.h"
#include "core/workbook/decisionplace.h"
#include "ui/desk/datetext.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/form.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/interviews/entrytest.h"
#include "ui/pages/interviews/reachingmoves.h"
#include "ui/pages/interviews/reachingstand.h"
#include "ui/pages/records/notagain.h"
#include "ui/pages/records/outreachentry.h"
#include "ui/pages/records/outreachfields.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

TextLabel *wrapped(const QString &text, TextStyle style, QWidget *parent)
{
    auto *label = new TextLabel(text, style, Role::Muted, parent);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    return label;
}

QVBoxLayout *columnOf(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

const UnexpectedMove *moveOf(const QString &key, const QString &title)
{
    const auto &moves = Ladder::instance().unexpected();
    const auto move = std::ranges::find(moves, key, &UnexpectedMove::key);
    return move != moves.end() && title.contains(move->title, Qt::CaseInsensitive) ? &*move : nullptr;
}

} // namespace

ReachingSection::ReachingSection(Desk &desk, const QString &whenEmpty, QWidget *parent)
    //: Heading: what is done to reach somebody who does not answer
    : Section(
          tr("Reaching out"), [this](Section &) { fill(); }, parent)
    , m_desk(desk)
    , m_whenEmpty(whenEmpty)
    , m_adding(desk, EventAdd::Reaching)
{
    // What nobody sees waits: silence is counted from every event there is.
    connect(&desk.document(), &Document::changed, this, [this] { isVisible() ? follow() : void(m_stale = true); });
    setOpen(isBegun());
    follow();
}

bool ReachingSection::isBegun() const
{
    const Snapshot &workbook = m_desk.data();
    return !workbook.outreach.isEmpty() || !stepsOfReaching(workbook).empty()
           || !workbook.decision.reachStopOn.isNull();
}

/// The tries alone tell most of it; what helps beside them opens on a click.
void ReachingSection::fill()
{
    auto *stand = new ReachingStand(m_desk, this);
    connect(stand, &ReachingStand::rungTaken, this, &ReachingSection::takeRung);
    add(stand);
    m_notAgain = wrapped({}, TextStyle::Small, this);
    add(m_notAgain);
    addLine();
    addTries();
    addStopDate();
    addSteps();
    m_folds = new QVBoxLayout; // closer to each other than the parts above
    m_folds->setSpacing(Step);
    content()->addLayout(m_folds);
    m_test = addFold(tr("Silence, or something else?"), new EntryTest(m_desk, this));
    addMoves();
    addManners();
    follow();
}

void ReachingSection::addLine()
{
    m_adding.setAlso("outreach", [this](Store &store, const EventAdd::Added &added) -> Result<void> {
        const UnexpectedMove *move = moveOf(m_move, added.event.title);
        Pick<"channel"> channel(added.source);
        if (channel.isEmpty() && move)
            channel = move->channel;
        STRAW_TRY(takenRung(store, added.people));
        return OutreachFields::begin(store, added.event, added.people, m_desk, {channel, added.cost, move != nullptr});
    });
    m_line = new AddLine(
        m_desk, tr("Add a try to reach them"), tr("When, what you did, @whom via phone"),
        [this](const QString &line) {
            const QString id = m_adding.add(line);
            if (id.isEmpty())
                return false;
            select(id);
            return true;
        },
        this);
    m_adding.serve(*m_line);
    connect(m_line->line(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_move.clear();
            m_hasRung = false;
        }
    });
    add(m_line);
}

void ReachingSection::addTries()
{
    auto *model = new RecordModel<Outreach>(m_desk, outreachEntry(m_desk));
    model->setAlsoShows({"event", "account", "person", "workbook", "because"});
    model->setOrder([&desk = m_desk](const Outreach &left, const Outreach &right) {
        const Event *earlier = desk.data().events.find(left.id), *later = desk.data().events.find(right.id);
        return earlier && later && Edtf::before(earlier->at, later->at);
    });
    auto *empty = new EmptyState(m_whenEmpty, this);
    empty->follow(model);
    add(empty);
    //: Name of a list: what was done to reach somebody who does not answer
    m_tries = new EntryList(model, tr("Reaching out"), this);
    m_tries->setVerbs([this](const QString &id) { return verbs(id); });
    add(m_tries);
    connect(m_tries, &EntryList::opened, this, &ReachingSection::opened);
    connect(m_tries, &EntryList::entered, this, &ReachingSection::entered);
}

/// What came back, by one click, while nobody has said it.
std::vector<RowVerb> ReachingSection::verbs(const QString &tryId)
{
    const Outreach *outreach = m_desk.data().outreach.find(tryId);
    if (!outreach)
        return {};
    std::vector<RowVerb> verbs;
    if (outreach->result.trimmed().isEmpty())
        //: Button on a try to reach somebody
        verbs.push_back({tr("No answer"), [this, tryId] { ReachingMoves(m_desk).noAnswer(tryId); }});
    const std::vector<ReachingTry> open = triesOfThisSilence(m_desk.data(), m_desk.today());
    if (std::ranges::any_of(open, [&](const ReachingTry &tried) { return tried.outreach->id == tryId; }))
        //: Button on a try to reach somebody
        verbs.push_back({tr("They answered"), [this, tryId] { ReachingMoves(m_desk).theyAnswered(tryId); }});
    return verbs;
}

void ReachingSection::addStopDate()
{
    auto *form = new Form(m_desk, Decision::table, inDecision().id, this);
    form->date("reach_stop_on")->setFuture();
    form->add(new FieldNote(
        m_desk,
        [&desk = m_desk] {
            const Edtf &stopOn = desk.data().decision.reachStopOn;
            const bool hasPassed = !stopOn.isNull() && stopOn.last() < desk.today();
            return hasPassed && !stopOfReaching(desk.data())
                       ? tr("That day has passed: stop, or enter the day until which you go on.")
                       : QString();
        },
        form));
    add(form);
}

void ReachingSection::addSteps()
{
    auto *model = new RecordModel<DecisionStep>(
        m_desk,
        [this](const Snapshot &workbook, const DecisionStep &step) {
            QStringList detail{step.reason.simplified(), workbook.nameOf(step.byId)};
            detail.removeAll(QString());
            return Entry{.lead = dateText(step.madeOn, m_desk.locale()),
                         .title = m_desk.label("decision_step_kind", step.kind),
                         .detail = Texts::joined(detail, QStringLiteral(" · "))};
        },
        [](const Snapshot &, const DecisionStep &step) { return step.about == u"reaching_out"; });
    model->setAlsoShows({"person"});
    model->setOrder(
        [](const DecisionStep &left, const DecisionStep &right) { return Edtf::before(left.madeOn, right.madeOn); });
    m_steps = new EntryList(model, tr("When reaching out was stopped and taken up again"), this);
    add(m_steps);
    connect(m_steps, &EntryList::opened, this, &ReachingSection::stepOpened);
    connect(m_steps, &EntryList::entered, this, &ReachingSection::entered);
}

FoldButton *ReachingSection::addFold(const QString &title, QWidget *content)
{
    auto *fold = new FoldButton(title, this);
    content->hide();
    m_folds->addWidget(fold);
    m_folds->addWidget(content);
    connect(fold, &FoldButton::toggled, content, &QWidget::setVisible);
    return fold;
}

void ReachingSection::addMoves()
{
    auto *moves = new QWidget(this);
    QVBoxLayout *column = columnOf(moves, 0);
    column->addWidget(wrapped(Ladder::instance().unexpectedLimit(), TextStyle::Small, moves));
    for (const UnexpectedMove &move : Ladder::instance().unexpected()) {
        auto *button = new LinkButton(move.title, moves);
        button->setEnabled(!m_desk.document().isReadOnly());
        connect(button, &LinkButton::clicked, this, [this, &move] { take(move); });
        column->addWidget(button, 0, Qt::AlignLeft);
        column->addWidget(wrapped(move.hint, TextStyle::Small, moves));
    }
    addFold(tr("Something they would not expect"), moves);
}

void ReachingSection::addManners()
{
    auto *manners = new QWidget(this);
    QVBoxLayout *column = columnOf(manners, 4);
    for (const QString &text : Ladder::instance().notThis())
        column->addWidget(wrapped(text, TextStyle::Body, manners));
    addFold(tr("What not to do"), manners);
}

/// The step waits in the line, to whoever was tried last unless it asks for another person.
void ReachingSection::takeRung(const Rung &rung)
{
    const std::vector<ReachingTry> tries = reachingTries(m_desk.data());
    const QString to = rung.toAnother || tries.empty() ? QString() : m_desk.data().nameOf(tries.back().outreach->toId);
    QString line = rung.title;
    if (const Pick<"channel"> channel = channelFor(rung, m_desk.data(), m_desk.today()); !channel.isEmpty())
        line += u' ' + QuickWords::plain().beforeSource.first() + u' ' + m_desk.label("channel", channel).toLower();
    line += to.isEmpty() ? QStringLiteral(" @") : QStringLiteral(" @\"%1\" ").arg(to);
    m_line->setText(line);
    m_hasRung = true;
    m_line->line()->setFocus();
}

/// What was planned for today or before is done by it; of whoever is tried themselves their last try tells.
Result<void> ReachingSection::takenRung(Store &store, const QStringList &people) const
{
    if (!m_hasRung)
        return {};
    for (const ReachingTry &tried : triesToBeFollowed(m_desk.data(), m_desk.today())) {
        const Outreach &outreach = *tried.outreach;
        if (outreach.nextOn.first() <= m_desk.today() && !people.contains(outreach.toId))
            STRAW_TRY(store.setField(Outreach::table, outreach.id, "next_on", {}));
    }
    return {};
}

/// It waits in the line for whom and when.
void ReachingSection::take(const UnexpectedMove &move)
{
    m_move = move.key;
    m_line->setText(move.title + QStringLiteral(" @"));
    m_line->line()->setFocus();
}

void ReachingSection::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    if (m_stale)
        follow();
}

void ReachingSection::follow()
{
    m_stale = false;
    setRemark(ReachingStand::goneDark(m_desk));
    if (!m_line)
        return;
    const QString notAgain = notAgainText(m_desk.data());
    m_notAgain->setText(notAgain);
    m_notAgain->setVisible(!notAgain.isEmpty());
    m_test->setRemark(EntryTest::count(m_desk));
}

bool ReachingSection::select(const QString &tryId)
{
    setOpen(true);
    return m_tries->select(tryId);
}

bool ReachingSection::selectStep(const QString &stepId)
{
    setOpen(true);
    return m_steps->select(stepId);
}

void ReachingSection::focusLine()
{
    setOpen(true);
    m_line->line()->setFocus();
}

void ReachingSection::openTest()
{
    setOpen(true);
    m_test->setChecked(true);
}

} // namespace straw
