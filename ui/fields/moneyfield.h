#pragma once

#include "core/base/money.h"
#include "ui/fields/field.h"

class QLineEdit;

namespace straw {

/// An amount in the currency of the account, typed loosely ("84k"), shown in the user's locale. A currency that is
/// typed with it while the account has none becomes that of the account.
class MoneyField final : public Field
{
    Q_OBJECT
public:
    MoneyField(Desk &desk, const Place &place, const QString &label = {}, QWidget *parent = nullptr);

protected:
    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;
    Result<ChangeSummary> save(const QVariant &value) override;

private:
    const QString &currency() const { return desk().data().account.currency; }
    std::optional<TypedMoney> understood() const;
    void typed();

    QLineEdit *m_line;
};

} // namespace straw
