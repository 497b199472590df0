#include "ui/pages/history/relationshipfacts.h"

#include "core/base/texts.h"
#include "core/insight/contactbands.h"
#include "core/insight/metrictext.h"
#include "core/insight/perception.h"
#include "core/insight/promisekeeping.h"
#include "core/insight/scores.h"
#include "core/insight/warningsigns.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/pages/history/gapchart.h"
#include "ui/pages/history/scoretext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int NameWidth = 168;

QString promisesText(const Desk &desk)
{
    int inTime = 0, late = 0, partly = 0, broken = 0, withdrawn = 0, open = 0;
    for (const PromiseState &promise : promiseStates(desk.data(), desk.today())) {
        if (!promise.ours)
            continue;
        inTime += promise.kept == PromiseState::InTime;
        late += promise.kept == PromiseState::Late;
        partly += promise.kept == PromiseState::Partly;
        broken += promise.kept == PromiseState::Broken;
        withdrawn += promise.kept == PromiseState::Withdrawn;
        open += promise.kept == PromiseState::Open || promise.kept == PromiseState::Overdue;
    }
    QStringList parts;
    const auto say = [&](int count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    //: How many promises
    say(inTime, RelationshipFacts::tr("%n kept", nullptr, inTime));
    //: How many promises
    say(late, RelationshipFacts::tr("%n kept late", nullptr, late));
    //: How many promises
    say(partly, RelationshipFacts::tr("%n kept in part", nullptr, partly));
    //: How many promises
    say(broken, RelationshipFacts::tr("%n not kept", nullptr, broken));
    //: How many promises
    say(withdrawn, RelationshipFacts::tr("%n withdrawn", nullptr, withdrawn));
    //: How many promises
    say(open, RelationshipFacts::tr("%n still open", nullptr, open));
    return Texts::joined(parts, QStringLiteral(" · "));
}

/// "Sales Q4 2023 (4 of 4) · Success Q1 to Q4 2024 (11 of 13)": quarters after each other with the same department.
QString leadsText(const Desk &desk)
{
    struct Stretch
    {
        QString department;
        const ContactQuarter *from, *to;
        int led, all;
    };
    std::vector<Stretch> stretches;
    const std::vector<ContactQuarter> quarters = contactQuarters(desk.data(), desk.today());
    for (const ContactQuarter &quarter : quarters) {
        const QString leader = quarter.leader();
        if (leader.isEmpty())
            continue;
        if (stretches.empty() || stretches.back().department != leader)
            stretches.push_back({leader, &quarter, &quarter, 0, 0});
        Stretch &stretch = stretches.back();
        stretch.to = &quarter;
        stretch.led += quarter.counts.front().second;
        stretch.all += quarter.contacts();
    }
    const auto name = [](const ContactQuarter &quarter) {
        //: A quarter of a year: its number and the year
        return Texts::filled(RelationshipFacts::tr("Q%1 %2"),
                             {QString::number(quarter.quarter), QString::number(quarter.year)});
    };
    const auto number = [&desk](int count) { return desk.locale().toString(count); };
    QStringList parts;
    for (const Stretch &stretch : stretches) {
        const QString who = desk.label("department", stretch.department);
        parts += stretch.from == stretch.to
                     ? Texts::filled(RelationshipFacts::tr("%1 %2 (%3 of %4)", "department, quarter, contacts"),
                                     {who, name(*stretch.from), number(stretch.led), number(stretch.all)})
                     : Texts::filled(
                           RelationshipFacts::tr("%1 %2 to %3 (%4 of %5)", "department, quarters, contacts"),
                           {who, name(*stretch.from), name(*stretch.to), number(stretch.led), number(stretch.all)});
    }
    return Texts::joined(parts, QStringLiteral(" · "));
}

/// Scales by which firms follow a customer. How each side rates the relationship is told beside each other.
bool isOfRelationship(const Pick<"scale"> &scale)
{
    return scale == u"health" || scale == u"nps" || scale == u"recommend" || scale == u"csat";
}

QString gapText(const Desk &desk, const std::vector<PerceptionGap> &gaps)
{
    if (gaps.empty())
        return {};
    const PerceptionGap &last = gaps.back();
    const auto tenths = [&](int value) { return desk.locale().toString(value / 10.0, 'f', 1); };
    return Texts::filled(
        RelationshipFacts::tr("We said %1, they said %2 (%3)"),
        {tenths(last.ours.tenths), tenths(last.theirs.tenths), dateText(last.theirs.at, desk.locale())});
}

} // namespace

RelationshipFacts::RelationshipFacts(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    build();
    connect(&desk.document(), &Document::changed, this, &RelationshipFacts::follow);
}

void RelationshipFacts::follow(const ChangeSummary &summary)
{
    constexpr TableKey shown[] = {"event",    "event_person", "person",  "interview",
                                  "red_flag", "promise",      "account", "workbook"};
    for (const TableKey table : shown)
        m_stale = m_stale || summary.touches(table);
    // Later, so that the change is shown first.
    if (m_stale && isVisible())
        QMetaObject::invokeMethod(this, &RelationshipFacts::build, Qt::QueuedConnection);
}

void RelationshipFacts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        build();
}

std::vector<RelationshipFacts::Fact> RelationshipFacts::facts(const Desk &desk)
{
    std::vector<Fact> facts;
    const Texts texts(QLocale().name());
    const FirstOf sign = firstReadableSign(desk.data());
    if (!sign.eventId.isEmpty()) {
        facts.push_back(
            {tr("First readable sign"),
             Texts::filled(tr("%1: %2", "date: event"), {dateText(sign.date, desk.locale()),
                                                         titleOf(Place{"event", sign.eventId, {}}, desk.data())}),
             tr("The earliest warning sign that we knew or could have known"), sign.eventId});
        for (const Metric::Kind kind : {Metric::WarningLeadTime, Metric::ReactionTime}) {
            const Metric metric = straw::metric(kind, desk.data(), desk.today());
            facts.push_back({metricName(kind, texts),
                             metricValue(metric, texts, desk.locale()),
                             metricFormula(metric, texts, desk.locale()),
                             {}});
        }
    }
    if (const QString promises = promisesText(desk); !promises.isEmpty())
        //: Label: how many were kept
        facts.push_back(
            {tr("Our promises"), promises, tr("Late when kept after its day; open ones may be overdue"), {}});
    if (const QString leads = leadsText(desk); !leads.isEmpty())
        //: Label: the department that led most contacts in each quarter
        facts.push_back({tr("Who led"),
                         leads,
                         tr("In each quarter, the department that led most contacts, and how many of all"),
                         {}});
    const auto gaps = perceptionGaps(desk.data());
    if (const QString gap = gapText(desk, gaps); !gap.isEmpty())
        facts.push_back({tr("How the relationship was rated"), gap,
                         tr("Ratings on 0 to 10; each of theirs against the one of ours nearest in time"),
                         gaps.back().theirs.eventId});
    for (const ScoreAtNotice &score : scoresAtNotice(desk.data())) {
        if (isOfRelationship(score.scale))
            facts.push_back({desk.label("scale", score.scale), scoreText(score, desk),
                             tr("The last value until that day; how old it was then, in days"),
                             score.atNotice->eventId});
    }
    return facts;
}

void RelationshipFacts::build()
{
    m_stale = false;
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step / 2);
    const auto all = facts(m_desk);
    if (all.empty()) {
        auto *none = new TextLabel(tr("Warning signs, promises and ratings are summed up here once there are some."),
                                   TextStyle::Body, Role::Muted, m_content);
        none->setWordWrap(true);
        none->setContentsMargins(Hang, 0, Hang, 0);
        layout->addWidget(none);
    }
    for (const Fact &fact : all)
        layout->addWidget(row(fact));
    if (ratingsBy(u"us", m_desk.data()).size() + ratingsBy(u"customer", m_desk.data()).size() > 1) {
        auto *chart = new GapChart(m_desk, m_content);
        chart->setCurrent(m_current);
        connect(chart, &GapChart::chosen, this, &RelationshipFacts::eventChosen);
        layout->addWidget(chart);
    }
    if (!all.empty()) {
        auto *formulas =
            new LinkButton(m_formulas ? tr("Hide how this is computed") : tr("How this is computed"), m_content);
        connect(formulas, &LinkButton::clicked, this, [this] {
            m_formulas = !m_formulas;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    build();
                    findChild<LinkButton *>(QStringLiteral("formulas"))->setFocus();
                },
                Qt::QueuedConnection);
        });
        formulas->setObjectName(QStringLiteral("formulas"));
        layout->addWidget(formulas, 0, Qt::AlignLeft);
    }
    m_layout->addWidget(m_content);
    m_content->show();
}

void RelationshipFacts::setCurrent(const QString &eventId)
{
    m_current = eventId;
    if (auto *chart = m_content->findChild<GapChart *>())
        chart->setCurrent(eventId);
}

QWidget *RelationshipFacts::row(const Fact &fact)
{
    auto *holder = new QWidget(m_content);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(Hang, 2, Hang, 2);
    layout->setSpacing(Step);
    auto *name = new TextLabel(fact.name, TextStyle::Small, Role::Muted, holder);
    name->setFixedWidth(NameWidth);
    layout->addWidget(name, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *value = new TextLabel(fact.value, TextStyle::Body, Role::Text, holder);
    value->setWordWrap(true);
    right->addWidget(value);
    if (m_formulas && !fact.formula.isEmpty()) {
        auto *formula = new TextLabel(fact.formula, TextStyle::Small, Role::Muted, holder);
        formula->setWordWrap(true);
        right->addWidget(formula);
    }
    layout->addLayout(right, 1);
    if (!fact.eventId.isEmpty()) {
        //: Button: the event in the history
        auto *show = new LinkButton(tr("Show"), holder);
        //: For screen readers: the button “Show”; %1 is an event
        show->setAccessibleName(Texts::filled(tr("Show: %1"), {fact.value}));
        connect(show, &LinkButton::clicked, this, [this, id = fact.eventId] { Q_EMIT eventChosen(id); });
        layout->addWidget(show, 0, Qt::AlignTop);
    }
    return holder;
}

} // namespace straw
