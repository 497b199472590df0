#include "ui/pages/records/offers.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "ui/desk/datetext.h"
#include "ui/desk/valuetext.h"
#include "ui/pages/records/offerdetails.h"
#include "ui/pages/records/partlist.h"

#include <QCoreApplication>

namespace straw {

namespace offers {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::Offers)
};

Entry entryOf(const Desk &desk, const Offer &offer)
{
    const bool isAnswered = !offer.answer.trimmed().isEmpty();
    QStringList detail{desk.label("offer_kind", offer.kind),
                       valueText(desk, Offer::table, "value_minor",
                                 offer.valueMinor ? QVariant(qlonglong(*offer.valueMinor)) : QVariant()),
                       desk.data().nameOf(offer.approverId)};
    if (detail.front() == offer.what)
        detail.removeFirst();
    detail.removeAll(QString());
    Entry entry{.title = offer.what, .detail = Texts::joined(detail, QStringLiteral(" · ")), .quiet = isAnswered};
    if (!offer.proved.isEmpty())
        //: Tag on a trial: whether it proved what it was to prove; %1 is yes, partly or no
        entry.tags.push_back({Texts::filled(Words::tr("proved: %1"), {desk.label("worked", offer.proved)})});
    else if (offer.kind == u"new_trial" && offer.proves.isEmpty())
        //: Tag on a trial
        entry.tags.push_back({Words::tr("what must it prove?"), Role::Open});
    if (offer.kind == u"new_trial" && offer.expiresOn.isNull())
        //: Tag on an offer
        entry.tags.push_back({Words::tr("until when?"), Role::Open});
    if (!offer.expiresOn.isNull() && !isAnswered)
        //: Tag on an offer; %1 is a date
        entry.tags.push_back({Texts::filled(Words::tr("until %1"), {dateText(offer.expiresOn, desk.locale())}),
                              offer.expiresOn.last() < desk.today() ? Role::Open : Role::Muted});
    return entry;
}

} // namespace

QWidget *details(Desk &desk, const QString &offerId)
{
    return new OfferDetails(desk, offerId);
}

EntryModel *modelOf(Desk &desk, const QString &actionId)
{
    auto *model = new RecordModel<Offer>(
        desk, [&desk](const Snapshot &, const Offer &offer) { return entryOf(desk, offer); },
        [actionId](const Snapshot &, const Offer &offer) {
            return offer.actionId == actionId && (!actionId.isEmpty() || offer.stepId.isEmpty());
        });
    model->setAlsoShows({"person", "account"});
    return model;
}

namespace {

PartList *partsOf(EntryModel *model, const Place &record, const PartList::Adds &adds, QWidget *parent)
{
    Desk &desk = model->desk();
    return new PartList(
        model,
        {Words::tr("What we offer"), Words::tr("Add an offer"), Words::tr("What they would get"),
         Pages::instance().find(QStringLiteral("actions"))->emptyText(QStringLiteral("offers"))},
        record, adds, [&desk](const QString &id) { return details(desk, id); }, parent);
}

} // namespace

PartList *ofAction(Desk &desk, const QString &actionId, QWidget *parent)
{
    const auto add = [&desk, actionId](const QString &what) {
        Offer offer;
        offer.actionId = actionId;
        offer.what = what;
        return desk.add(offer);
    };
    return partsOf(modelOf(desk, actionId), {"action", actionId, {}}, add, parent);
}

PartList *ofStep(Desk &desk, const QString &stepId, QWidget *parent)
{
    auto *model = new RecordModel<Offer>(
        desk, [&desk](const Snapshot &, const Offer &offer) { return entryOf(desk, offer); },
        [stepId](const Snapshot &, const Offer &offer) { return offer.stepId == stepId; });
    model->setAlsoShows({"person", "account"});
    const auto add = [&desk, stepId](const QString &what) {
        QString id;
        const bool done = desk.perform(Change::add(Offer::table), [&](Store &store) -> Result<void> {
            STRAW_TRY(store.ensure(ComebackStep::table, stepId));
            Offer offer;
            offer.stepId = stepId;
            offer.what = what;
            STRAW_ASSIGN(id, desk.addTo(store, offer));
            return {};
        });
        return done ? id : QString();
    };
    return partsOf(model, {ComebackStep::table, stepId, {}}, add, parent);
}

} // namespace offers

} // namespace straw
