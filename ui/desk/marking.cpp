#include "ui/desk/marking.h"

#include "core/insight/causefindings.h"
#include "core/insight/evidencesource.h"
#include "core/workbook/fieldvalue.h"

namespace straw {

namespace {

Result<void> put(const Desk &desk, Store &store, const Evidence &words)
{
    STRAW_ASSIGN(const bool isThere, store.exists("evidence", words.id));
    if (!isThere) {
        STRAW_TRY(desk.addTo(store, words));
        return {};
    }
    STRAW_TRY(store.setField("evidence", words.id, "stance", words.stance.toString()));
    return store.setField("evidence", words.id, "passage_at", toValue(words.passageAt));
}

} // namespace

bool addMarked(Desk &desk, Evidence words, const QString &newCause)
{
    return desk.perform(Change::add("evidence"), [&](Store &store) -> Result<void> {
        if (!newCause.isEmpty()) {
            STRAW_ASSIGN(words.causeId, desk.addTo(store, straw::newCause(newCause)));
        }
        words.id = passageId(words);
        return put(desk, store, words);
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
