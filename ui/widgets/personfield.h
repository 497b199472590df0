#pragma once

#include "ui/widgets/combofield.h"

namespace straw {

/// A person of the workbook; typing a new name makes the person in the same change.
class PersonField final : public ComboField
{
    Q_OBJECT
public:
    /// `party` (customer, us) is offered first, and is where a new person belongs.
    PersonField(Desk &desk, const Place &place, const QString &party = {}, const QString &label = {},
                QWidget *parent = nullptr);

protected:
    std::vector<Option> options() const override;
    QString labelOf(const QString &key) const override;
    QString newOptionNote(const QString &label) const override;
    Result<QString> addOption(Store &store, const QString &label) override;

private:
    const QString m_party;
};

} // namespace straw
