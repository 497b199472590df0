#include "core/report/edition/editionselection.h"

#include "core/guide/criteria.h"
#include "core/insight/actions.h"
#include "core/insight/causefindings.h"
#include "core/insight/contacts.h"
#include "core/insight/promisekeeping.h"
#include "core/report/edition/quoting.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"

namespace straw {

namespace {

Pick<"party"> partyOf(const QString &personId, const Snapshot &workbook)
{
    const Person *person = workbook.people.find(personId);
    return person ? person->party : Pick<"party">();
}

bool isOfBothSides(const QString &kind)
{
    const PickEntry *entry = Catalogue::instance().find("event_kind", kind);
    return entry && entry->contact && entry->lane == u"both";
}

/// With somebody of theirs, or with nobody named and in their lane: what stands in ours alone may have been among
/// ourselves.
bool tookPart(const Contact &contact, const Event &event)
{
    if (!contact.theirs.isEmpty())
        return true;
    return contact.ours.isEmpty() && event.party == party::them;
}

} // namespace

EditionSelection::EditionSelection(const Snapshot &workbook, const EditionOptions &options)
    : m_workbook(workbook)
    , m_options(options)
{
    if (options.edition == Edition::Executive)
        selectForExecutives();
    if (options.edition == Edition::Customer)
        selectForTheCustomer();
}

void EditionSelection::selectForExecutives()
{
    for (const Evidence &evidence : m_workbook.evidence) {
        const Cause *cause = m_workbook.causes.find(evidence.causeId);
        const bool isTold = evidence.causeId.isEmpty() ? stays(evidence) : cause && stays(*cause);
        // Of an answer only what is cited as a whole is told.
        const bool isCited = evidence.passage.isEmpty() || evidence.targetTable == u"line";
        if (isTold && isCited)
            m_cited.insert(evidence.targetId);
    }
    for (const AtRisk *other : othersAtRisk(m_workbook))
        m_others.insert(other->id);
}

void EditionSelection::selectForTheCustomer()
{
    for (const Contact &contact : contacts(m_workbook)) {
        const Event *event = m_workbook.events.find(contact.eventId);
        if (event && isOfBothSides(event->kind) && tookPart(contact, *event))
            m_events.insert(event->id);
    }
    for (const Complaint &complaint : m_workbook.complaints)
        m_events.insert(complaint.id);
    for (const PromiseState &state : promiseStates(m_workbook, {})) {
        const Promise &promise = *m_workbook.promises.find(state.eventId);
        if (!state.ours || (!promise.toId.isEmpty() && partyOf(promise.toId, m_workbook) != party::them))
            continue;
        m_promises.insert(state.eventId);
        m_events.insert(state.eventId);
    }
}

bool EditionSelection::stays(const Event &event) const
{
    return m_events.contains(event.id);
}

bool EditionSelection::stays(const Line &line) const
{
    if (m_options.edition == Edition::Meeting)
        return isWithName(line) || isWithoutName(line);
    if (m_options.edition == Edition::Customer)
        return (isWithName(line) || isWithoutName(line)) && partyOf(line.personId, m_workbook) == party::them;
    // What a colleague said is our view, whatever may be quoted of it.
    const bool isTheirs = isTheirWords(line) && partyOf(line.personId, m_workbook) != party::us;
    return isTheirs ? !isNotForQuoting(line) : m_cited.contains(line.id);
}

bool EditionSelection::stays(const StatedReason &reason) const
{
    return reason.origin == u"customer" && permissionOf(reason) != Permission::None;
}

bool EditionSelection::stays(const Cause &cause) const
{
    return isClaimed(cause);
}

/// Of a cause that is kept back nothing else tells either.
bool EditionSelection::stays(const TurningPoint &moment) const
{
    const Cause *cause = m_workbook.causes.find(moment.causeId);
    return !cause || isClaimed(*cause);
}

bool EditionSelection::stays(const Evidence &evidence) const
{
    if (evidence.criterionId.isEmpty())
        return true;
    const Criterion *criterion = m_workbook.criteria.find(evidence.criterionId);
    return criterion && stays(*criterion);
}

bool EditionSelection::stays(const Criterion &criterion) const
{
    return cardOf(criterion.id, m_workbook) == PickKey<"card">("decision");
}

bool EditionSelection::stays(const Action &action) const
{
    if (m_options.edition != Edition::Customer) // whoever decides reads what there is to decide
        return isCommittedTo(action) || action.status == u"candidate";
    return isCommittedTo(action) && action.kind == u"fix_for_them" && action.whoDoes != u"they";
}

bool EditionSelection::stays(const ComebackStep &step) const
{
    const bool isWord = step.kind == u"thank_you" || step.kind == u"appreciation" || step.kind == u"own_part";
    return isWord && !step.doneOn.isNull() && !step.text.trimmed().isEmpty();
}

bool EditionSelection::keeps(const Event &event, ColumnKey column) const
{
    // What they read of a promise are its words. Without any its title has to do.
    if (column == u"title") {
        const Promise *promise = m_workbook.promises.find(event.id);
        return promise && m_promises.contains(event.id) && promise->words.trimmed().isEmpty();
    }
    // Other kinds tell how we saw it: an objection, an attempt to put it right.
    return isOfBothSides(event.kind) || event.kind == u"promise" || event.kind == u"complaint";
}

bool EditionSelection::isUnlinked(const Line &line) const
{
    return isWithoutName(line) && (m_options.edition != Edition::Internal || m_options.somebodyOfTheirs);
}

bool EditionSelection::keeps(const Line &line, ColumnKey column) const
{
    if (column == u"text")
        return !isNotForQuoting(line);
    if (column == u"person_id")
        return !isWithoutName(line);
    if (column == u"useful_point")
        return !(isWithoutName(line) && m_options.somebodyOfTheirs);
    return !isUnlinked(line);
}

/// Of one that was taken from a note, that note's; of one whose note is gone, none.
EditionSelection::Permission EditionSelection::permissionOf(const StatedReason &reason) const
{
    if (reason.lineId.isEmpty())
        return Permission::Named;
    const Line *line = m_workbook.lines.find(reason.lineId);
    if (!line || isNotForQuoting(*line))
        return Permission::None;
    return isWithoutName(*line) ? Permission::Unnamed : Permission::Named;
}

bool EditionSelection::keeps(const StatedReason &reason, ColumnKey column) const
{
    const Permission permission = permissionOf(reason);
    if (column == u"person_id") // to the customer nothing that they said is by one of us
        return permission == Permission::Named
               && (m_options.edition != Edition::Customer || partyOf(reason.personId, m_workbook) == party::them);
    if (column == u"said_on" || column == u"channel") {
        const Line *line = m_workbook.lines.find(reason.lineId);
        return permission != Permission::None && !(line && isUnlinked(*line));
    }
    return permission != Permission::None;
}

bool EditionSelection::keeps(const Evidence &evidence, ColumnKey column) const
{
    const Line *line = m_workbook.lines.find(evidence.targetId);
    if (!line)
        return true;
    // What we note beside it, and of it in our own words, tells whose it is, as much as the name would.
    const bool isOurs = column == u"note" || (!evidence.targetColumn.isEmpty() && evidence.targetColumn != u"text");
    if (isOurs)
        return !(isNotForQuoting(*line) && m_options.edition != Edition::Internal)
               && !(isWithoutName(*line) && m_options.somebodyOfTheirs);
    // Words beside a cause tell whose they are.
    return !isTheirWords(*line) || isWithName(*line);
}

} // namespace straw
