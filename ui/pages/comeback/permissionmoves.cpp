#include "ui/pages/comeback/permissionmoves.h"

#include "core/base/texts.h"
#include "ui/desk/datetext.h"

namespace straw {

namespace {

constexpr TableKey table = "person";

} // namespace

void PermissionMoves::answer(const QStringList &personIds, PickKey<"keep_in_touch"> answer) const
{
    m_desk.flushEditors();
    const bool isGiven = answer != PickKey<"keep_in_touch">("not_asked");
    const QVariant day = isGiven ? QVariant(Edtf::day(m_desk.today()).toString()) : QVariant();
    m_desk.perform(Change::edit(table, "keep_in_touch"), [&](Store &store) -> Result<void> {
        for (const QString &id : personIds) {
            STRAW_TRY(store.setField(table, id, "keep_in_touch", answer.toString()));
            STRAW_TRY(store.setField(table, id, "keep_in_touch_on", day));
        }
        return {};
    });
}

Result<void> PermissionMoves::setDay(Store &store, const QString &personId, const QString &answer) const
{
    const Person *person = m_desk.data().people.find(personId);
    const bool isGiven = !answer.isEmpty() && answer != u"not_asked";
    if (!person || !isGiven || !person->keepInTouchOn.isNull())
        return {};
    return store.setField(table, personId, "keep_in_touch_on", Edtf::day(m_desk.today()).toString());
}

QString PermissionMoves::told(const QString &personId, const Desk &desk)
{
    const Person *person = desk.data().people.find(personId);
    if (!person)
        return {};
    const QString answer = desk.label("keep_in_touch", person->keepInTouch.isEmpty() ? QStringLiteral("not_asked")
                                                                                     : person->keepInTouch.toString());
    QStringList parts{answer, dateText(person->keepInTouchOn, desk.locale()), person->keepInTouchHow.simplified()};
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace straw
