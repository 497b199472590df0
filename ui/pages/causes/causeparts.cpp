#include "ui/pages/causes/causeparts.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/desk/valuetext.h"
#include "ui/fields/form.h"
#include "ui/fields/recordfield.h"
#include "ui/pages/records/partlist.h"

#include <QCoreApplication>

namespace straw {

namespace causeparts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::CauseParts)
};

QString emptyText(const QString &place)
{
    return Pages::instance().find(QStringLiteral("causes"))->emptyText(place);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

Entry entryOf(const Desk &desk, const AtRisk &other)
{
    Entry entry{.title = other.account,
                .detail = joined({valueText(desk, AtRisk::table, "arr_minor",
                                            other.arrMinor ? QVariant(qlonglong(*other.arrMinor)) : QVariant()),
                                  desk.data().nameOf(other.ownerId)}),
                .quiet = !other.result.trimmed().isEmpty()};
    if (!other.dueOn.isNull() && !entry.quiet)
        //: Tag on something to be done; %1 is a date
        entry.tags.push_back({Texts::filled(Words::tr("due %1"), {dateText(other.dueOn, desk.locale())}),
                              other.dueOn.last() < desk.today() ? Role::Open : Role::Muted});
    return entry;
}

QWidget *atRiskDetails(Desk &desk, const QString &id)
{
    auto *form = new Form(desk, AtRisk::table, id);
    form->text("account");
    form->money("arr_minor");
    form->person("owner_id", "us");
    form->date("due_on")->setFuture();
    form->prose("plan")->setLeastLines(1);
    form->prose("result")->setLeastLines(1);
    return form;
}

Entry entryOf(const Desk &desk, const TurningPoint &moment)
{
    return {.lead = dateText(moment.at, desk.locale()),
            .title = moment.whatHappened,
            .detail = moment.whatElse,
            .icon = QStringLiteral("both")};
}

template<typename T>
auto isOf(const QString &causeId)
{
    return [causeId](const Snapshot &, const T &record) { return record.causeId == causeId; };
}

} // namespace

QWidget *details(Desk &desk, const QString &id)
{
    auto *form = new Form(desk, TurningPoint::table, id);
    form->prose("what_happened")->setLeastLines(1);
    form->date("at");
    form->person("who_id", "us");
    form->prose("what_else")->setHint(Words::tr("Only what was really possible then, with what was known."));
    form->money("cost_minor");
    form->number("odds_pct")->setHint(Words::tr("How likely it would have worked; a rough number is enough."));
    form->prose("why_not")->setLeastLines(1);
    form->add(new RecordField(
        desk, {TurningPoint::table, id, "cause_id"}, "cause",
        [](const Snapshot &workbook) {
            std::vector<RecordField::Choice> choices;
            for (const Cause &cause : workbook.causes)
                choices.push_back({cause.id, titleOf(cause, workbook)});
            return choices;
        },
        {}, form));
    return form;
}

QString addTurningPoint(Desk &desk, const QString &causeId, const QString &what)
{
    TurningPoint moment;
    moment.causeId = causeId;
    moment.whatHappened = what;
    return desk.add(moment);
}

EntryModel *turningPointsOf(Desk &desk, const QString &causeId)
{
    auto *model = new RecordModel<TurningPoint>(
        desk, [&desk](const Snapshot &, const TurningPoint &moment) { return entryOf(desk, moment); },
        isOf<TurningPoint>(causeId));
    model->setOrder(
        [](const TurningPoint &left, const TurningPoint &right) { return Edtf::before(left.at, right.at); });
    return model;
}

PartList *turningPoints(Desk &desk, const QString &causeId, QWidget *parent)
{
    //: Label: moments at which another act was possible
    const QString name = Words::tr("Turning points");
    return new PartList(
        turningPointsOf(desk, causeId),
        {name, Words::tr("Add a turning point"), Words::tr("What was done, or left undone"),
         emptyText(QStringLiteral("turning_points"))},
        {"cause", causeId, {}}, [&desk, causeId](const QString &what) { return addTurningPoint(desk, causeId, what); },
        [&desk](const QString &id) { return details(desk, id); }, parent);
}

PartList *othersAtRisk(Desk &desk, const QString &causeId, QWidget *parent)
{
    auto *model = new RecordModel<AtRisk>(
        desk, [&desk](const Snapshot &, const AtRisk &other) { return entryOf(desk, other); }, isOf<AtRisk>(causeId));
    model->setAlsoShows({"person", "account"});
    return new PartList(
        model,
        {Words::tr("Others at risk of the same"), Words::tr("Add another customer at risk"),
         Words::tr("Name of another customer"), emptyText(QStringLiteral("at_risk"))},
        {"cause", causeId, {}},
        [&desk, causeId](const QString &name) {
            AtRisk other;
            other.causeId = causeId;
            other.account = name;
            return desk.add(other);
        },
        [&desk](const QString &id) { return atRiskDetails(desk, id); }, parent);
}

QString count(const Desk &desk, TableKey table, const QString &causeId)
{
    const auto ofCause = [&](const auto &record) { return record.causeId == causeId; };
    const auto count = table == TurningPoint::table ? std::ranges::count_if(desk.data().turningPoints, ofCause)
                                                    : std::ranges::count_if(desk.data().atRisk, ofCause);
    return count > 0 ? desk.locale().toString(qlonglong(count)) : QString();
}

} // namespace causeparts

} // namespace straw
