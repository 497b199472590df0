#include "core/insight/historyentries.h"

#include "core/insight/interviews.h"
#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"

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
    std::vector<const Interview *> held;
    for (const Interview &interview : workbook.interviews) {
        if (wasHeld(interview) && finder.takes(interview))
            held.push_back(&interview);
    }
    std::stable_sort(held.begin(), held.end(), [](const Interview *left, const Interview *right) {
        return Edtf::before(left->heldAt, right->heldAt);
    });

    // Events are in order already; the few interviews go between them.
    std::vector<HistoryEntry> entries;
    auto next = held.begin();
    for (const Event &event : workbook.events) {
        while (next != held.end() && Edtf::before((*next)->heldAt, event.at))
            entries.push_back({(*next++)->id, true});
        if (finder.takes(event))
            entries.push_back({event.id, false});
    }
    while (next != held.end())
        entries.push_back({(*next++)->id, true});
    return entries;
}

bool isRating(const Event &event)
{
    if (!event.number)
        return false;
    const PickEntry *scale = Catalogue::instance().find("scale", event.scale);
    return scale && scale->rating;
}

} // namespace straw
