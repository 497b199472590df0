#include "ui/pages/history/relationshipfacts.h"

#include "core/base/texts.h"
#include "core/insight/leads.h"
#include "core/insight/metrictext.h"
#include "core/insight/perception.h"
#include "core/insight/promisekeeping.h"
#include "core/insight/scores.h"
#include "core/insight/warningsigns.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/pages/history/coursechart.h"
#include "ui/pages/history/courses.h"
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

/// "Sales Q4 2023 (4 of 4) · Success Q1 to Q3 2024, as entered, 9 of 11": quarters after each other of the same lead.
class LeadStretch
{
public:
    explicit LeadStretch(const LeadQuarter &first)
        : m_first(first)
    {
        add(first);
    }

    bool takes(const LeadQuarter &quarter) const
    {
        return quarter.leader == m_first.leader && quarter.isEntered == m_first.isEntered
               && quarter.contacts.leader() == m_first.contacts.leader();
    }
    void add(const LeadQuarter &quarter)
    {
        m_last = &quarter.contacts;
        m_led += quarter.contacts.ledBy(most());
        m_all += quarter.contacts.contacts();
    }

    QString text(const Desk &desk) const
    {
        const QStringList counts{desk.locale().toString(m_led), desk.locale().toString(m_all)};
        const QString who = desk.label("department", m_first.leader);
        //: The department that led an account, the quarters
        QStringList words{
            m_last == &m_first.contacts
                ? Texts::filled(RelationshipFacts::tr("%1 %2", "department, quarter"), {who, name(m_first.contacts)})
                : Texts::filled(RelationshipFacts::tr("%1 %2 to %3", "department, quarters"),
                                {who, name(m_first.contacts), name(*m_last)})};
        if (!m_first.isEntered)
            return Texts::filled(RelationshipFacts::tr("%1 (%2 of %3)", "who led, contacts"), words + counts);
        words += counts;
        if (most() == m_first.leader)
            return Texts::filled(RelationshipFacts::tr("%1, as entered (%2 of %3)", "who led, contacts"), words);
        words += desk.label("department", most());
        return Texts::filled(RelationshipFacts::tr("%1, as entered; most contacts: %4 (%2 of %3)", "who led, contacts"),
                             words);
    }

private:
    /// Whose contacts are counted: whoever had most, also where somebody else had the lead.
    QString most() const
    {
        const QString leader = m_first.contacts.leader();
        return leader.isEmpty() ? m_first.leader : leader;
    }
    static QString name(const ContactQuarter &quarter)
    {
        //: A quarter of a year: its number and the year
        return Texts::filled(RelationshipFacts::tr("Q%1 %2"),
                             {QString::number(quarter.quarter), QString::number(quarter.year)});
    }

    const LeadQuarter &m_first;
    const ContactQuarter *m_last = nullptr;
    int m_led = 0, m_all = 0;
};

QString leadsText(const Desk &desk)
{
    std::vector<LeadStretch> stretches;
    const std::vector<LeadQuarter> quarters = leadQuarters(desk.data(), desk.today());
    for (const LeadQuarter &quarter : quarters) {
        if (quarter.leader.isEmpty())
            continue;
        if (!stretches.empty() && stretches.back().takes(quarter))
            stretches.back().add(quarter);
        else
            stretches.emplace_back(quarter);
    }
    QStringList parts;
    for (const LeadStretch &stretch : stretches)
        parts += stretch.text(desk);
    return Texts::joined(parts, QStringLiteral(" · "));
}

/// "Success · Mara Vos · from 1 April 2026"
QString nextLeadText(const LeadPass &next, const Desk &desk)
{
    QStringList parts{desk.label("department", next.department)};
    for (const QString &person : next.people)
        parts += desk.data().nameOf(person);
    if (!next.at.isNull())
        //: From when on somebody leads an account; %1 is a date
        parts += Texts::filled(RelationshipFacts::tr("from %1"), {dateText(next.at, desk.locale())});
    parts.removeAll(QString());
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
                         tr("In each quarter, the department that led most contacts, and how many of all; as entered "
                            "from the event on by which the lead passed"),
                         {}});
    if (const std::optional<LeadPass> next = leadNext(desk.data(), desk.today()))
        //: Label: the department, or the person, that is to lead the account next
        facts.push_back({tr("Who leads next"), nextLeadText(*next, desk),
                         tr("The next event by which the lead passes, or one without a day"), next->eventId});
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
    for (CourseChart *chart : {courses::ratings(m_desk, m_content), courses::safety(m_desk, m_content)}) {
        if (!chart)
            continue;
        chart->setCurrent(m_current);
        connect(chart, &CourseChart::chosen, this, &RelationshipFacts::eventChosen);
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
    for (auto *chart : m_content->findChildren<CourseChart *>())
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
    name->setWordWrap(true);
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
