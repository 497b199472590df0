#include "ui/shell/searchresults.h"

#include "core/guide/pages.h"
#include "core/storage/search.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/registry.h"

#include <algorithm>

namespace straw {

namespace {

constexpr int Most = 100;
constexpr qsizetype Before = 24; // characters shown before the mark

/// One line around the mark.
void excerpt(const SearchHit &hit, Entry &entry)
{
    qsizetype from = std::max<qsizetype>(0, hit.start - Before);
    if (from > 0)
        from = std::min(hit.start, hit.text.indexOf(u' ', from) + 1); // not within a word
    const QString ellipsis = from > 0 ? QStringLiteral("… ") : QString();
    QString text = hit.text.mid(from, 200);
    text.replace(u'\n', u' ');
    entry.title = ellipsis + text;
    entry.markStart = int(hit.start - from + ellipsis.size());
    entry.markLength = int(hit.length);
}

} // namespace

std::vector<ResultItem> searchResults(Desk &desk, const QString &term)
{
    const Catalogue &labels = Catalogue::instance();
    std::vector<ResultItem> results;
    for (const SearchHit &hit : desk.document().search(term, Most)) {
        const Place place{hit.table, hit.id, hit.column};
        const PageText *page = Pages::instance().find(pageOf(place, desk.data(), desk.today()));
        Entry entry;
        excerpt(hit, entry);
        entry.icon = page ? page->key : QStringLiteral("search"); // what no page shows opens by itself
        entry.detail = Desk::tr("%1 · %2").arg(page ? page->name : labels.tableLabel(hit.table),
                                               labels.columnLabel(hit.table, hit.column));
        results.push_back({entry, [&desk, place, hit] { desk.reveal(place, int(hit.start), int(hit.length)); }});
    }
    return results;
}

} // namespace straw
