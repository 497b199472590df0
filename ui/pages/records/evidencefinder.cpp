#include "ui/pages/records/evidencefinder.h"

#include "core/workbook/catalogue.h"
#include "ui/pages/records/evidenceentries.h"

#include <algorithm>

namespace straw {

namespace {

constexpr int SearchedHits = 200;
constexpr size_t MostShown = 7;

/// The details of an event (a complaint, a promise) are found as that event, whose id they share.
TableKey evidenceTable(TableKey table)
{
    if (table == u"red_flag" || table == u"promise" || table == u"complaint")
        return "event";
    const bool can = table == u"event" || table == u"line" || table == u"stated_reason" || table == u"answer";
    return can ? table : TableKey();
}

} // namespace

EvidenceFinder::EvidenceFinder(Desk &desk, QObject *parent)
    : EntryModel(desk, "event", parent)
{
    setAlsoShows({"line", "stated_reason", "answer"});
}

void EvidenceFinder::setTerm(const QString &term)
{
    m_term = term;
    refresh();
}

Place EvidenceFinder::record(const QString &id)
{
    return {TableKey::find(id.section(u' ', 0, 0)), id.section(u' ', 1), {}};
}

std::vector<QString> EvidenceFinder::ids() const
{
    std::vector<QString> found;
    if (m_term.trimmed().isEmpty())
        return found;
    for (const SearchHit &hit : desk().document().search(m_term, SearchedHits)) {
        const TableKey table = evidenceTable(hit.table);
        const QString id = table.toString() + u' ' + hit.id;
        if (!table.isEmpty() && std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
        if (found.size() == MostShown)
            break;
    }
    return found;
}

Entry EvidenceFinder::entry(const QString &id) const
{
    const Place place = record(id);
    Entry entry = EvidenceEntries(desk()).target(place.table, place.id);
    const QString date = std::exchange(entry.lead, {});
    const QString what = entry.detail.isEmpty() ? Catalogue::instance().tableLabel(place.table) : entry.detail;
    entry.detail = date.isEmpty() ? what : date + QStringLiteral(" · ") + what;
    return entry;
}

} // namespace straw
