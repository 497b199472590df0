#include "ui/fields/pickfield.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/ownkey.h"

namespace straw {

PickField::PickField(Desk &desk, const Place &place, ListKey list, const QString &label, QWidget *parent)
    : ComboField(desk, place, label, parent)
    , m_list(list)
{
    start();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"choice"))
            refill();
    });
}

void PickField::setParentEntry(const QString &parent)
{
    m_parent = parent;
    refill();
}

void PickField::setParty(const QString &party)
{
    m_party = party;
    refill();
}

/// What another program or a newer one has chosen stays, though the list is not known to have it.
void PickField::display(const QVariant &stored)
{
    ComboField::display(stored);
    const QString key = stored.toString();
    const bool isKnown = key.isEmpty() || Catalogue::instance().find(m_list, key)
                         || desk().data().choices.find(m_list.toString() + u'/' + key);
    if (!isKnown)
        setNote(tr("The list here does not have it. It stays as it is until you choose something else."), true);
}

std::vector<ComboField::Option> PickField::options() const
{
    std::vector<Option> options;
    for (const PickEntry &entry : Catalogue::instance().entries(m_list, desk().data())) {
        const bool fits = m_party.isEmpty() || entry.party.isEmpty() || entry.party == m_party;
        if (!entry.retired && fits && (!m_parent || entry.parent == *m_parent))
            options.push_back({entry.key, entry.label, !m_parent && !entry.parent.isEmpty()});
    }
    return options;
}

QString PickField::labelOf(const QString &key) const
{
    return desk().label(m_list, key);
}

QString PickField::newOptionNote(const QString &label) const
{
    if (label.isEmpty() || ownKeyOf(label).isEmpty() || !Catalogue::instance().isOpen(m_list))
        return {};
    return Texts::filled(tr("Enter adds “%1” to the list of this workbook."), {label});
}

Result<QString> PickField::addOption(Store &store, const QString &label)
{
    Choice choice;
    choice.list = m_list;
    choice.key = ownKeyOf(label);
    choice.id = m_list.toString() + u'/' + choice.key;
    choice.label = label;
    choice.parent = m_parent.value_or(QString());
    STRAW_ASSIGN(choice.rank, store.lastRank("choice"));
    STRAW_TRY(store.put(choice));
    return choice.key;
}

} // namespace straw
