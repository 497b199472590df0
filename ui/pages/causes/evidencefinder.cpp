#include "ui/pages/causes/evidencefinder.h"

#include "core/workbook/catalogue.h"
#include "ui/pages/causes/causeentries.h"

#include <algorithm>

namespace straw {

namespace {

constexpr int SearchedHits = 200;
constexpr size_t MostShown = 7;

/// The details of an event (a complaint, a promise) are found as that event, whose id they share.
QString evidenceTable(const QString &table)
{
    if (table == u"red_flag" || table == u"promise" || table == u"complaint")
        return QStringLiteral("event");
    const bool can = table == u"event" || table == u"line" || table == u"stated_reason" || table == u"answer";
    return can ? table : QString();
}

} // namespace

EvidenceFinder::EvidenceFinder(Desk &desk, QObject *parent)
    : EntryModel(desk, QStringLiteral("event"), parent)
{
    setAlsoShows({QStringLiteral("line"), QStringLiteral("stated_reason"), QStringLiteral("answer")});
}

void EvidenceFinder::setTerm(const QString &term)
{
    m_term = term;
    refresh();
}

Place EvidenceFinder::record(const QString &id)
{
    return {id.section(u' ', 0, 0), id.section(u' ', 1), {}};
}

std::vector<QString> EvidenceFinder::ids() const
{
    std::vector<QString> found;
    if (m_term.trimmed().isEmpty())
        return found;
    for (const SearchHit &hit : desk().document().search(m_term, SearchedHits)) {
        const QString table = evidenceTable(hit.table);
        const QString id = table + u' ' + hit.id;
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
    Entry entry = CauseEntries(desk()).target(place.table, place.id);
    const QString date = std::exchange(entry.lead, {});
    const QString what = entry.detail.isEmpty() ? Catalogue::instance().tableLabel(place.table) : entry.detail;
    entry.detail = date.isEmpty() ? what : date + QStringLiteral(" · ") + what;
    return entry;
}

} // namespace straw
