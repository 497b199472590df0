#include "ui/pages/registry.h"

#include "core/guide/begun.h"
#include "core/guide/triggers.h"
#include "ui/pages/account/accountpage.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/actions/actionspage.h"
#include "ui/pages/causes/causespage.h"
#include "ui/pages/interviews/interviewspage.h"
#include "ui/pages/page.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/triggers/triggerspage.h"

namespace straw {

namespace {

template<typename P>
PageEntry entry(const char *key)
{
    return {QString::fromLatin1(key), [](Desk &desk, QWidget *parent) -> Page * { return new P(desk, parent); }};
}

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

const std::vector<PageEntry> &pageRegistry()
{
    static const std::vector<PageEntry> pages{
        // before
        entry<AccountPage>("account"),

        // understand
        entry<TriggersPage>("triggers"),
        entry<HistoryPage>("history"),
        entry<InterviewsPage>("interviews"),
        entry<CausesPage>("causes"),

        // act
        entry<ActionsPage>("actions"),

        // share
        entry<ReviewPage>("review"),
    };
    return pages;
}

QString pageOf(const Place &place, const Snapshot &workbook, QDate today)
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("account"), QStringLiteral("account")},
        {QStringLiteral("person"), QStringLiteral("account")},
        {QStringLiteral("event"), QStringLiteral("history")},
        {QStringLiteral("red_flag"), QStringLiteral("history")},
        {QStringLiteral("promise"), QStringLiteral("history")},
        {QStringLiteral("complaint"), QStringLiteral("triggers")},
        {QStringLiteral("event_person"), QStringLiteral("history")},
        {QStringLiteral("line"), QStringLiteral("interviews")},
        {QStringLiteral("unknown"), QStringLiteral("interviews")},
        {QStringLiteral("interview"), QStringLiteral("interviews")},
        {QStringLiteral("interview_question"), QStringLiteral("interviews")},
        {QStringLiteral("stated_reason"), QStringLiteral("causes")},
        {QStringLiteral("cause"), QStringLiteral("causes")},
        {QStringLiteral("evidence"), QStringLiteral("causes")},
        {QStringLiteral("action"), QStringLiteral("actions")},
        {QStringLiteral("action_cause"), QStringLiteral("actions")},
        {QStringLiteral("workbook"), QStringLiteral("review")},
        {QStringLiteral("lesson"), QStringLiteral("review")},
        {QStringLiteral("review"), QStringLiteral("review")},
        {QStringLiteral("because"), QStringLiteral("review")},
    };
    if (place.table == u"answer" || place.table == u"prompt")
        return pageOfQuestion(place.id.section(u'/', 0, 0), workbook);
    if (const Event *event = workbook.events.find(eventOf(place, workbook)))
        return isTrigger(*event, workbook, triggerWindow(workbook, today)) ? QStringLiteral("triggers")
                                                                           : QStringLiteral("history");
    static const QHash<QString, QString> pagesOfWorkbook{
        {QStringLiteral("depth"), QStringLiteral("account")},
        {QStringLiteral("main_cause_id"), QStringLiteral("causes")},
        {QStringLiteral("final_straw_id"), QStringLiteral("triggers")},
        {QStringLiteral("trigger_days"), QStringLiteral("triggers")},
        {QStringLiteral("complaint_id"), QStringLiteral("triggers")},
    };
    const QString page = place.table == u"workbook" ? pagesOfWorkbook.value(place.column) : QString();
    return page.isEmpty() ? pages.value(place.table) : page;
}

} // namespace straw
