#include "ui/pages/comeback/permissionsection.h"

#include "core/base/texts.h"
#include "core/workbook/parties.h"
#include "ui/desk/persontext.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/comeback/permissionmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <algorithm>

namespace straw {

namespace {

/// An answer, the icon of a person who gave it, and the key that does.
struct Way
{
    PickKey<"keep_in_touch"> answer;
    const char *icon;
    Qt::Key key;
};
constexpr Way ways[] = {
    {"granted", "check", Qt::Key_1}, {"refused", "close", Qt::Key_2}, {"stopped", "stop", Qt::Key_3}};
constexpr Qt::Key keyThatTakesBack = Qt::Key_0;

Entry entryOf(const Desk &desk, const Person &person)
{
    QStringList detail{PermissionMoves::told(person.id, desk), aboutPerson(desk, person)};
    detail.removeAll(QString());
    Entry entry{.title = person.name, .detail = Texts::joined(detail, QStringLiteral(" · "))};
    const auto *way = std::ranges::find_if(ways, [&](const Way &one) { return person.keepInTouch == one.answer; });
    if (way != std::end(ways)) {
        entry.icon = QString::fromLatin1(way->icon);
        entry.iconRole = way == ways ? Role::Us : Role::Open;
    }
    return entry;
}

/// Who has left can be asked no more; what they said stays.
EntryList *listOf(Desk &desk)
{
    auto *model = new RecordModel<Person>(
        desk, [&desk](const Snapshot &, const Person &person) { return entryOf(desk, person); },
        [](const Snapshot &, const Person &person) {
            const bool isAsked = !person.keepInTouch.isEmpty() && person.keepInTouch != u"not_asked";
            return person.party == party::them && (person.leftOn.isNull() || isAsked);
        });
    //: Name of a list: with whom we may keep in touch
    return new EntryList(model, PermissionSection::tr("Permission to keep in touch"));
}

} // namespace

PermissionSection::PermissionSection(Desk &desk, const QString &whenEmpty, QWidget *parent)
    : ListSection(tr("Permission to keep in touch"), listOf(desk), parent)
    , m_desk(desk)
{
    content()->setSpacing(Step);
    auto *empty =
        desk.document().isReadOnly()
            ? new EmptyState(whenEmpty, this)
            : new EmptyState(whenEmpty, tr("Add their people"), [&desk] { desk.reveal({"person", {}, {}}); }, this);
    empty->follow(list()->entries());
    content()->insertWidget(0, empty);
    list()->setRemovable(false); // a person is removed where all is said about them
    list()->setKeepsIcons(true);
    list()->setVerbs([this](const QString &id) { return verbs(id); });
    new DigitKeys(list(), [this](const QStringList &ids, Qt::Key digit) { return answer(ids, digit); });
}

/// In words, while nobody has answered at once; none for the answer that stands there.
std::vector<RowVerb> PermissionSection::verbs(const QString &id)
{
    const Person *person = m_desk.data().people.find(id);
    if (!person)
        return {};
    constexpr PickKey<"keep_in_touch"> notAsked = "not_asked";
    const auto give = [this, id](PickKey<"keep_in_touch"> answer) {
        return [this, id, answer] { PermissionMoves(m_desk).answer(DigitKeys::meant(*list(), id), answer); };
    };
    const bool isAnswered = !person->keepInTouch.isEmpty() && person->keepInTouch != notAsked;
    std::vector<RowVerb> verbs;
    for (const Way &way : ways) {
        if (person->keepInTouch != way.answer)
            verbs.push_back({.text = m_desk.label("keep_in_touch", way.answer),
                             .run = give(way.answer),
                             .where = isAnswered ? RowVerb::Pointed : RowVerb::Always,
                             .keys = QKeySequence(way.key),
                             .forAll = true});
    }
    if (isAnswered)
        verbs.push_back({.text = m_desk.label("keep_in_touch", notAsked),
                         .run = give(notAsked),
                         .where = RowVerb::InMenu,
                         .keys = QKeySequence(keyThatTakesBack),
                         .forAll = true});
    return verbs;
}

DigitKeys::Went PermissionSection::answer(const QStringList &ids, Qt::Key digit)
{
    const auto *way = std::ranges::find(ways, digit, &Way::key);
    const bool isAnswer = way != std::end(ways);
    if (!isAnswer && digit != keyThatTakesBack)
        return DigitKeys::Nowhere;
    PermissionMoves(m_desk).answer(ids, isAnswer ? way->answer : PickKey<"keep_in_touch">("not_asked"));
    return isAnswer ? DigitKeys::On : DigitKeys::Here;
}

} // namespace straw
