#include "ui/pages/causes/triedsection.h"

#include "core/base/texts.h"
#include "core/guide/candidates.h"
#include "core/insight/actions.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/records/attemptentry.h"
#include "ui/pages/records/attemptfields.h"
#include "ui/pages/records/linkedcauses.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkflow.h"

#include <QLineEdit>

#include <algorithm>

namespace straw {

namespace {

constexpr PickKey<"attempt_result"> usualResults[] = {"helped", "partly", "none"};

} // namespace

TriedSection::TriedSection(Desk &desk, const QString &whenEmpty, std::function<QString()> causeInHand, QWidget *parent)
    //: Heading: what was done to put things right
    : Section(tr("Already tried"), parent)
    , m_desk(desk)
    , m_causeInHand(std::move(causeInHand))
    , m_adding(desk, EventAdd::Attempts)
{
    addLine();
    addList(whenEmpty);
    addMeans();
    connect(&desk.document(), &Document::changed, this, &TriedSection::follow);
    follow();
}

/// A page that has just been begun asks for little.
void TriedSection::follow()
{
    const Snapshot &workbook = m_desk.data();
    setVisible(m_isWanted || !workbook.causes.isEmpty() || !workbook.statedReasons.isEmpty()
               || !workbook.attempts.isEmpty());
}

void TriedSection::addLine()
{
    m_adding.setAlso("attempt", [this](Store &store, const EventAdd::Added &added) -> Result<void> {
        STRAW_TRY(AttemptFields::begin(store, added.event, m_desk.data()));
        const Cause *cause = aimedAt();
        return cause ? LinkedCauses::link(store, LinkedCauses::Attempt, added.event.id, cause->id) : Result<void>();
    });
    m_line = new AddLine(
        m_desk, tr("Add what was tried"), tr("When, and what was done"),
        [this](const QString &line) {
            const QString id = m_adding.add(line);
            if (!id.isEmpty())
                select(id);
            return !id.isEmpty();
        },
        this);
    m_adding.serve(*m_line);
    m_line->setPreview([this](const QString &line) { return preview(line); });
    add(m_line);
}

QString TriedSection::preview(const QString &line) const
{
    QStringList parts{m_adding.preview(line)};
    if (const Cause *cause = aimedAt(); cause && !line.trimmed().isEmpty())
        parts += triedAgainst(*cause, m_desk.data());
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

const Cause *TriedSection::aimedAt() const
{
    return m_desk.data().causes.find(m_causeInHand());
}

void TriedSection::addList(const QString &whenEmpty)
{
    auto *model = new RecordModel<Attempt>(m_desk, attemptEntry(m_desk));
    model->setAlsoShows({"event", "account", "attempt_cause", "cause"});
    model->setOrder([&desk = m_desk](const Attempt &left, const Attempt &right) {
        return desk.data().events.rowOf(left.id) < desk.data().events.rowOf(right.id);
    });
    auto *empty = new EmptyState(whenEmpty, this);
    empty->follow(model);
    add(empty);
    //: Name of a list: what was done to put things right
    m_list = new EntryList(model, tr("Already tried"), this);
    m_list->setVerbs([this](const QString &id) { return verbs(id); });
    add(m_list);
    connect(m_list, &EntryList::opened, this, &TriedSection::opened);
    connect(m_list, &EntryList::entered, this, &TriedSection::entered);
}

/// What came of it, by one click, while nobody has said it.
std::vector<RowVerb> TriedSection::verbs(const QString &attemptId)
{
    std::vector<RowVerb> verbs;
    const Attempt *attempt = m_desk.data().attempts.find(attemptId);
    if (!attempt || !attempt->result.isEmpty())
        return verbs;
    for (const PickKey<"attempt_result"> result : usualResults)
        verbs.push_back({m_desk.label("attempt_result", result), [this, attemptId, result] {
                             m_desk.setField({"attempt", attemptId, "result"}, result.toString());
                         }});
    return verbs;
}

void TriedSection::addMeans()
{
    if (m_desk.document().isReadOnly())
        return;
    m_means = new LinkFlow(tr("Not tried yet; choosing one makes it a candidate for an action"), this);
    add(m_means);
    connect(m_means, &LinkFlow::chosen, this, &TriedSection::plan);
    connect(&m_desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"attempt") || summary.touches(u"choice"))
            followMeans();
    });
    followMeans();
}

void TriedSection::followMeans()
{
    std::vector<LinkFlow::Link> links;
    for (const PickEntry &means : meansNotTried(m_desk.data())) {
        //: Name of a button for screen readers; %1 is a means, such as training
        links.push_back({means.key, means.label, Texts::filled(tr("Plan it: %1"), {means.label})});
    }
    m_means->setLinks(std::move(links));
}

/// What is planned by these means against that cause already.
const Action *TriedSection::plannedBy(const QString &means, const QString &causeId) const
{
    const Snapshot &workbook = m_desk.data();
    const auto found = std::ranges::find_if(workbook.actions, [&](const Action &action) {
        return straw::isOpen(action) && action.means == means
               && (causeId.isEmpty() || workbook.actionCauses.find(action.id + u'/' + causeId));
    });
    return found == workbook.actions.end() ? nullptr : &*found;
}

/// Against the cause in hand unless it was ruled out, else the main cause: the words of the action come next.
void TriedSection::plan(const QString &means)
{
    m_desk.flushEditors();
    const Cause *cause = aimedAt();
    const bool isInHand = cause && cause->role != u"ruled_out";
    const QString causeId = isInHand ? cause->id : m_desk.data().workbook.mainCauseId;
    if (const Action *planned = plannedBy(means, causeId))
        return m_desk.reveal({"action", planned->id, "title"});
    Action action;
    action.title = m_desk.label("means", means);
    action.means = Pick<"means">(means);
    makeCandidate(action, m_desk.today());
    QString id;
    const bool done = m_desk.perform(Change::add("action"), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, action));
        return causeId.isEmpty() ? Result<void>() : LinkedCauses::link(store, LinkedCauses::Action, id, causeId);
    });
    if (done)
        m_desk.reveal({"action", id, "title"});
}

bool TriedSection::select(const QString &attemptId)
{
    return m_list->select(attemptId);
}

void TriedSection::focusLine()
{
    m_isWanted = true;
    follow();
    m_line->line()->setFocus();
}

} // namespace straw
