#pragma once

#include "ui/fields/combofield.h"

namespace straw {

/// A choice from a pick list of the catalogue, with what this workbook added to it.
class PickField final : public ComboField
{
    Q_OBJECT
public:
    PickField(Desk &desk, const Place &place, ListKey list, const QString &label = {}, QWidget *parent = nullptr);

    /// Offers only the entries under this one (the reasons of a family); empty for the entries
    /// without a parent. All are offered unless told.
    void setParentEntry(const QString &parent);
    /// Offers only the entries for people of this side (roles); all when it is empty.
    void setParty(const QString &party);

protected:
    void display(const QVariant &stored) override;
    std::vector<Option> options() const override;
    QString labelOf(const QString &key) const override;
    QString newOptionNote(const QString &label) const override;
    Result<QString> addOption(Store &store, const QString &label) override;

private:
    const ListKey m_list;
    std::optional<QString> m_parent;
    QString m_party;
};

} // namespace straw
