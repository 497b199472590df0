#pragma once

#include "ui/fields/combofield.h"

namespace straw {

/// A choice among records of this workbook that have no kind of field of their own: the cause behind
/// a stated reason, the event that an action answers.
class RecordField final : public ComboField
{
    Q_OBJECT
public:
    struct Choice
    {
        QString id, label;
    };
    using Choices = std::function<std::vector<Choice>(const Snapshot &)>;

    /// `table` is where the records are; the choices are read again when it changes.
    RecordField(Desk &desk, const Place &place, TableKey table, Choices choices, const QString &label = {},
                QWidget *parent = nullptr);

    /// What is typed and not in the list becomes a record: `add` makes it from the words and gives
    /// its id, `note` says so beforehand.
    void setAdding(const QString &note, std::function<Result<QString>(Store &, const QString &)> add);

protected:
    std::vector<Option> options() const override;
    QString labelOf(const QString &key) const override;
    QString newOptionNote(const QString &label) const override;
    Result<QString> addOption(Store &store, const QString &label) override;

private:
    const Choices m_choices;
    QString m_note;
    std::function<Result<QString>(Store &, const QString &)> m_add;
};

} // namespace straw
