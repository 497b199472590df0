#include "ui/pages/records/attemptfields.h"

#include "core/guide/namedmeans.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/records/linkedcauses.h"

namespace straw {

AttemptFields::AttemptFields(Desk &desk, const QString &eventId, QWidget *parent)
    : Form(desk, "attempt", eventId, parent)
{
    pick("means");
    pick("result");
    prose("why_not");
    money("cost_minor");
    add(new LinkedCauses(desk, LinkedCauses::Attempt, eventId, this));
}

Result<void> AttemptFields::begin(Store &store, const Event &event, const Snapshot &workbook)
{
    Attempt attempt;
    attempt.id = event.id;
    attempt.means = namedMeans(event.title, Catalogue::instance(), workbook);
    STRAW_TRY(store.insert(attempt));
    return event.kind.isEmpty() ? store.setField("event", event.id, "kind", PickKey<"event_kind">("attempt").toString())
                                : Result<void>();
}

} // namespace straw
