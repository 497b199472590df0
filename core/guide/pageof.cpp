#include "core/guide/pageof.h"

#include "core/guide/pages.h"
#include "core/guide/tellings.h"
#include "core/guide/triggers.h"

namespace straw {

namespace {

/// The event on whose page a place stands; empty for what is not about an event alone.
QString eventOf(const Place &place, const Snapshot &workbook)
{
    if (place.table == u"event" || place.table == u"complaint")
        return place.id;
    if (place.table == u"workbook" && place.column == u"complaint_id")
        return workbook.workbook.complaintId;
    if (place.table == u"event_person")
        return place.id.section(u'/', 0, 0);
    if (place.table == u"line") {
        const Line *line = workbook.lines.find(place.id);
        return line && line->interviewId.isEmpty() ? line->eventId : QString();
    }
    return {};
}

} // namespace

QString pageOfQuestion(const QString &promptKey, const Snapshot &workbook)
{
    // A built-in key begins with its question bank; an own question says where it was added.
    const Prompt *prompt = workbook.prompts.find(promptKey);
    const bool own = prompt && !prompt->page.isEmpty();
    const QString page = Pages::instance().asking(own ? prompt->page : promptKey.section(u'.', 0, 0));
    // An own question that was removed left its answers without a page.
    return page.isEmpty() ? QStringLiteral("interviews") : page;
}

QString pageOf(const Place &place, const Snapshot &workbook, QDate today)
{
    if (place.table == u"answer" || place.table == u"prompt")
        return pageOfQuestion(place.id.section(u'/', 0, 0), workbook);
    if (const Event *event = workbook.events.find(eventOf(place, workbook)))
        return isTrigger(*event, workbook, triggerWindow(workbook, today)) ? QStringLiteral("triggers")
                                                                           : QStringLiteral("history");
    const Line *note = place.table == Line::table ? workbook.lines.find(place.id) : nullptr;
    if (note && isBesideQuestion(*note, workbook))
        return pageOfQuestion(note->promptKey, workbook);
    const DecisionStep *step = place.table == DecisionStep::table ? workbook.decisionSteps.find(place.id) : nullptr;
    if (step && step->about == u"reaching_out")
        return Pages::instance().holding(Outreach::table, {});
    const Evidence *evidence = place.table == Evidence::table ? workbook.evidence.find(place.id) : nullptr;
    if (evidence && !evidence->criterionId.isEmpty())
        return Pages::instance().holding(Criterion::table, {});
    const Offer *offer = place.table == Offer::table ? workbook.offers.find(place.id) : nullptr;
    if (offer && !workbook.actions.find(offer->actionId) && workbook.comebackSteps.find(offer->stepId))
        return Pages::instance().holding(ComebackStep::table, {});
    return Pages::instance().holding(place.table, place.column);
}

} // namespace straw
