#pragma once

#include "ui/fields/combofield.h"

namespace straw {

/// A person of the workbook. A name that matches nobody makes the person when the field is left, in
/// the same change; one that could be several makes nobody. While somebody new is typed, Ctrl+T turns
/// their side around.
class PersonField final : public ComboField
{
    Q_OBJECT
public:
    /// `party` (customer, us) is offered first, and is where a new person belongs.
    PersonField(Desk &desk, const Place &place, PickKey<"party"> party = {}, const QString &label = {},
                QWidget *parent = nullptr);

protected:
    std::vector<Option> options() const override;
    QString labelOf(const QString &key) const override;
    QString newOptionNote(const QString &label) const override;
    bool addsOnLeaving() const override { return true; }
    Result<QString> addOption(Store &store, const QString &label) override;
    Result<ChangeSummary> save(const QVariant &value) override;
    void display(const QVariant &stored) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Pick<"party"> partyOfNew() const;
    QString sideText(const QString &name, const QString &party) const;
    void tellNew(const QString &id);

    const Pick<"party"> m_party;
    bool m_turned = false;
    QString m_made; // the person that the last change brought
};

} // namespace straw
