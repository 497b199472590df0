#include "core/insight/historyentries.h"

#include "core/insight/interviews.h"
#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"
#include "core/workbook/title.h"

#include <algorithm>

namespace straw {

namespace {

/// Finds the words of a filter in events; names are collected once, not for each event.
class Finder
{
public:
    Finder(const Snapshot &workbook, const HistoryFilter &filter)
        : m_workbook(workbook)
        , m_show(filter.show)
        , m_words(filter.text.simplified().split(u' ', Qt::SkipEmptyParts))
    {
        if (m_words.isEmpty())
            return;
        for (const EventPerson &part : workbook.eventPeople)
            m_names[part.eventId] += workbook.nameOf(part.personId) + u' ';
    }

    bool takes(const Event &event) const
    {
        return takesKind(event) && hasWords({event.title, event.body, labelOf(event), m_names.value(event.id)});
    }

    bool takes(const Interview &interview) const
    {
        const Pick<"party"> side = m_show == HistoryFilter::Us ? party::us : party::them;
        if (m_show > HistoryFilter::Us || (m_show != HistoryFilter::All && sideOf(interview, m_workbook) != side))
            return false;
        return hasWords({interview.summary, m_workbook.nameOf(interview.personId),
                         Catalogue::instance().label("interview_kind", interview.kind)});
    }

    bool takes(const ComebackStep &step) const
    {
        return (m_show == HistoryFilter::All || m_show == HistoryFilter::Us)
               && hasWords({titleOf(step, m_workbook), step.result, m_workbook.nameOf(step.personId)});
    }

private:
    bool takesKind(const Event &event) const
    {
        switch (m_show) {
        case HistoryFilter::All:
            return true;
        case HistoryFilter::Them:
            return sideOf(event, m_workbook) == u"customer";
        case HistoryFilter::Us:
            return sideOf(event, m_workbook) == u"us";
        case HistoryFilter::Sales:
            return isSales(event.department, m_workbook);
        case HistoryFilter::Operations:
            return !event.department.isEmpty() && !isSales(event.department, m_workbook);
        case HistoryFilter::WarningSigns:
            return m_workbook.redFlags.find(event.id) != nullptr;
        case HistoryFilter::Promises:
            return m_workbook.promises.find(event.id) != nullptr;
        case HistoryFilter::Ratings:
            return isRating(event);
        }
        return true;
    }

    QString labelOf(const Event &event) const
    {
        return m_words.isEmpty() ? QString() : Catalogue::instance().label("event_kind", event.kind, m_workbook);
    }

    bool hasWords(const QStringList &texts) const
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return std::any_of(texts.begin(), texts.end(),
                               [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
        });
    }

    const Snapshot &m_workbook;
    const HistoryFilter::Show m_show;
    const QStringList m_words;
    QHash<QString, QString> m_names;
};

} // namespace

std::vector<HistoryEntry> historyEntries(const Snapshot &workbook, const HistoryFilter &filter)
{
    const Finder finder(workbook, filter);
    std::vector<std::pair<Edtf, HistoryEntry>> kept; // elsewhere
    for (const Interview &interview : workbook.interviews) {
        if (wasHeld(interview) && finder.takes(interview))
            kept.push_back({interview.heldAt, {Interview::table, interview.id}});
    }
    for (const ComebackStep &step : workbook.comebackSteps) {
        if (!step.doneOn.isNull() && finder.takes(step))
            kept.push_back({step.doneOn, {ComebackStep::table, step.id}});
    }
    std::ranges::stable_sort(kept, Edtf::before, &std::pair<Edtf, HistoryEntry>::first);

    // Events are in order already; the few others go between them.
    std::vector<HistoryEntry> entries;
    auto next = kept.begin();
    for (const Event &event : workbook.events) {
        while (next != kept.end() && Edtf::before(next->first, event.at))
            entries.push_back((next++)->second);
        if (finder.takes(event))
            entries.push_back({Event::table, event.id});
    }
    while (next != kept.end())
        entries.push_back((next++)->second);
    return entries;
}

Edtf dayOf(const HistoryEntry &entry, const Snapshot &workbook)
{
    if (const Interview *interview = workbook.interviews.find(entry.id))
        return interview->heldAt;
    if (const ComebackStep *step = workbook.comebackSteps.find(entry.id))
        return step->doneOn;
    const Event *event = workbook.events.find(entry.id);
    return event ? event->at : Edtf();
}

bool isRating(const Event &event)
{
    if (!event.number)
        return false;
    const PickEntry *scale = Catalogue::instance().find("scale", event.scale);
    return scale && scale->rating;
}

} // namespace straw
