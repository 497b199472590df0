#include "ui/desk/marking.h"

#include "core/insight/causefindings.h"
#include "core/insight/evidencesource.h"
#include "core/workbook/fieldvalue.h"

#include <algorithm>

namespace straw {

namespace {

/// The piece that these words are already for the same, under whatever id.
const Evidence *alike(const Evidence &words, const Snapshot &workbook)
{
    const auto found = std::ranges::find_if(workbook.evidence, [&](const Evidence &other) {
        return weighedBy(other) == weighedBy(words) && other.passage == words.passage
               && placeOf(other) == placeOf(words);
    });
    return found == workbook.evidence.end() ? nullptr : &*found;
}

Result<QString> put(const Desk &desk, Store &store, const Evidence &evidence)
{
    const Place weighed = weighedBy(evidence);
    STRAW_TRY(store.ensure(weighed.table, weighed.id));
    return desk.addTo(store, evidence);
}

Result<void> putMarked(const Desk &desk, Store &store, Evidence words)
{
    if (const Evidence *known = alike(words, desk.data())) {
        STRAW_TRY(store.setField("evidence", known->id, "stance", words.stance.toString()));
        return store.setField("evidence", known->id, "passage_at", toValue(words.passageAt));
    }
    words.id = passageId(words);
    STRAW_ASSIGN(const bool isTaken, store.exists("evidence", words.id)); // by one that has gone to another
    if (isTaken)
        words.id.clear();
    STRAW_TRY(put(desk, store, words));
    return {};
}

} // namespace

QString addEvidence(Desk &desk, const Evidence &evidence)
{
    QString id;
    const bool done = desk.perform(Change::add("evidence"), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, put(desk, store, evidence));
        return {};
    });
    return done ? id : QString();
}

bool addMarked(Desk &desk, Evidence words, const QString &newCause)
{
    return desk.perform(Change::add("evidence"), [&](Store &store) -> Result<void> {
        if (!newCause.isEmpty()) {
            STRAW_ASSIGN(words.causeId, desk.addTo(store, straw::newCause(newCause)));
        }
        return putMarked(desk, store, words);
    });
}

void showMarked(Desk &desk, const Evidence &evidence)
{
    const Place place = placeOf(evidence);
    const auto found = passageIn(desk.value(place).toString(), evidence.passage, evidence.passageAt);
    if (found)
        desk.reveal(place, int(found->at), int(found->length));
    else
        desk.reveal(place);
}

} // namespace straw
