#include "ui/shell/searchresults.h"

#include "core/base/texts.h"
#include "core/guide/pageof.h"
#include "core/guide/pages.h"
#include "core/storage/search.h"
#include "core/workbook/catalogue.h"

namespace straw {

namespace {

constexpr int Most = 100;

} // namespace

std::vector<ResultItem> searchResults(Desk &desk, const QString &term)
{
    const Catalogue &labels = Catalogue::instance();
    std::vector<ResultItem> results;
    for (const SearchHit &hit : desk.document().search(term, Most)) {
        const Place place{hit.table, hit.id, hit.column};
        const PageText *page = Pages::instance().find(pageOf(place, desk.data(), desk.today()));
        Entry entry;
        const Excerpt excerpt = excerptOf(hit);
        entry.title = excerpt.text;
        entry.markStart = int(excerpt.start);
        entry.markLength = int(excerpt.length);
        entry.icon = page ? page->key : QStringLiteral("search"); // what no page shows opens by itself
        entry.detail = Texts::filled(Desk::tr("%1 · %2"), {page ? page->name : labels.tableLabel(hit.table),
                                                           labels.columnLabel(hit.table, hit.column)});
        results.push_back({entry, [&desk, place, hit] { desk.reveal(place, int(hit.start), int(hit.length)); }});
    }
    return results;
}

} // namespace straw
