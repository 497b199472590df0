#include "ui/fields/recordfield.h"

#include <algorithm>

namespace straw {

RecordField::RecordField(Desk &desk, const Place &place, TableKey table, Choices choices, const QString &label,
                         QWidget *parent)
    : ComboField(desk, place, label, parent)
    , m_choices(std::move(choices))
{
    start();
    connect(&desk.document(), &Document::changed, this, [this, table](const ChangeSummary &summary) {
        if (summary.touches(table))
            refill();
    });
}

void RecordField::setAdding(const QString &note, std::function<Result<QString>(Store &, const QString &)> add)
{
    m_note = note;
    m_add = std::move(add);
}

std::vector<ComboField::Option> RecordField::options() const
{
    std::vector<Option> options;
    for (const Choice &choice : m_choices(desk().data()))
        options.push_back({choice.id, choice.label});
    return options;
}

QString RecordField::labelOf(const QString &key) const
{
    const std::vector<Choice> choices = m_choices(desk().data());
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&key](const Choice &choice) { return choice.id == key; });
    return found == choices.end() ? QString() : found->label;
}

QString RecordField::newOptionNote(const QString &label) const
{
    return m_add && !label.isEmpty() ? m_note : QString();
}

Result<QString> RecordField::addOption(Store &store, const QString &label)
{
    return m_add(store, label);
}

} // namespace straw
