#include "ui/pages/causes/causefinder.h"

#include "core/base/namematch.h"
#include "core/workbook/title.h"
#include "ui/pages/causes/causeentries.h"

namespace straw {

namespace {

constexpr size_t MostShown = 7;

} // namespace

CauseFinder::CauseFinder(Desk &desk, const QString &exceptId, QObject *parent)
    : EntryModel(desk, "cause", parent)
    , m_exceptId(exceptId)
{
    setAlsoShows({"choice"});
    refresh();
}

void CauseFinder::setTerm(const QString &term)
{
    m_term = term;
    refresh();
}

std::vector<QString> CauseFinder::ids() const
{
    const NamePattern pattern(m_term);
    std::vector<QString> found;
    for (const Cause &cause : desk().data().causes) {
        if (found.size() == MostShown)
            break;
        const bool fits = m_term.trimmed().isEmpty() || pattern.begins(titleOf(cause, desk().data()));
        if (fits && cause.id != m_exceptId)
            found.push_back(cause.id);
    }
    return found;
}

Entry CauseFinder::entry(const QString &id) const
{
    const Cause *cause = desk().data().causes.find(id);
    if (!cause)
        return {};
    // Only what it says tells whether two say the same; in a panel there is no room for both.
    Entry entry = CauseEntries(desk()).of(*cause);
    entry.tags.clear();
    return entry;
}

} // namespace straw
