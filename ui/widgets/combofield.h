#pragma once

#include "ui/widgets/field.h"

class QComboBox;

namespace straw {

/// A choice from a list that may be long: typing searches it, and where the list may grow, what is
/// not in it can be added by typing it.
class ComboField : public Field
{
    Q_OBJECT
protected:
    struct Option
    {
        QString key, label;
        bool nested = false; // belongs to the one above it
    };

    ComboField(Desk &desk, const Place &place, const QString &label, QWidget *parent);
    /// To be called at the end of the constructor of each kind.
    void start();
    /// Reads the options again.
    void refill();

    virtual std::vector<Option> options() const = 0;
    /// The label of a key that is no longer offered.
    virtual QString labelOf(const QString &key) const = 0;
    /// What a new option would be, such as "Enter adds “x” to the list"; empty when the list is closed.
    virtual QString newOptionNote(const QString &label) const = 0;
    /// Adds an option and gives its key.
    virtual Result<QString> addOption(Store &store, const QString &label) = 0;

    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;
    Result<ChangeSummary> save(const QVariant &value) override;

private:
    void typed(const QString &text);
    int rowOf(const QString &typed) const;

    QComboBox *m_combo;
};

} // namespace straw
