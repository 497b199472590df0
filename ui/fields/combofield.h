#pragma once

#include "ui/fields/field.h"
#include "ui/widgets/suggestions.h"

class QComboBox;

namespace straw {

/// A choice from a list that may be long: typing searches it, and leaving the field takes the only
/// match (NamePattern says what matches). What matches nothing or several stays as it was typed and
/// says so. Where the list may grow, what is not in it is added by typing it.
class ComboField : public Field
{
    Q_OBJECT
public:
    /// What holds while nothing is chosen.
    void setPlaceholder(const QString &text);

protected:
    struct Option
    {
        QString key, label;
        bool nested = false; // belongs to the one above it
        QString about = {};  // said beside it while one types
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
    /// The same in the list that opens while one types: "New: x".
    virtual QString newOptionOffer(const QString &label) const;
    /// True when leaving the field adds what is new; else only Enter and the list do.
    virtual bool addsOnLeaving() const { return false; }
    /// Adds an option and gives its key.
    virtual Result<QString> addOption(Store &store, const QString &label) = 0;

    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;
    Result<ChangeSummary> save(const QVariant &value) override;

    QString typedText() const;
    /// True when the typed text is taken for a new option at the next commit.
    bool isNew() const;
    void noteTyped();

private:
    std::vector<int> rowsOf(const QString &typed) const;
    Suggestions::Offers offers(const QString &text) const;
    void typed();
    void confirm(bool asNew = false);
    void take(const Suggestions::Offer &offer);

    QComboBox *m_combo;
    bool m_confirmed = false; // by Enter, not by leaving
    bool m_asNew = false;     // chosen in the list as new, whatever it matches
};

} // namespace straw
