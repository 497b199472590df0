#pragma once

#include "ui/fields/combofield.h"

namespace straw {

/// A language that people write in, by its own name; stored as its BCP 47 tag.
class LanguageField final : public ComboField
{
    Q_OBJECT
public:
    LanguageField(Desk &desk, const Place &place, const QString &label = {}, QWidget *parent = nullptr);

protected:
    std::vector<Option> options() const override;
    QString labelOf(const QString &key) const override;
    QString newOptionNote(const QString &label) const override;
    Result<QString> addOption(Store &store, const QString &label) override;
};

} // namespace straw
