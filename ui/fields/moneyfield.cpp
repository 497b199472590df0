#include "ui/fields/moneyfield.h"

#include "core/base/examples.h"
#include "core/base/texts.h"
#include "ui/widgets/lineeditor.h"

namespace straw {

MoneyField::MoneyField(Desk &desk, const Place &place, const QString &label, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_line(new QLineEdit(this))
{
    setEditor(m_line);
    setHint(Texts::filled(tr("%1 or %2; the currency is the account's", "two amounts as examples"),
                          {examples::amount(desk.locale()), examples::shortAmount(desk.locale())}));
    connect(m_line, &QLineEdit::textEdited, this, &MoneyField::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &MoneyField::commit);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"account") && !isDirty())
            revert();
    });
}

void MoneyField::display(const QVariant &stored)
{
    showIn(*m_line, stored.isValid() ? showMoney(stored.toLongLong(), currency(), desk().locale()) : QString());
    if (stored.isValid() && !isPlausibleAmount(stored.toLongLong()))
        setNote(tr("Please look at this again: the amount is below zero, or far too large."), true);
}

std::optional<TypedMoney> MoneyField::understood() const
{
    return understandMoneyAndCurrency(m_line->text(), currency(), desk().locale());
}

Result<QVariant> MoneyField::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QVariant();
    const std::optional<TypedMoney> typed = understood();
    if (!typed)
        return Error{Error::MoneyNotUnderstood, {text}};
    return QVariant(qlonglong(typed->minor));
}

/// The currency that was typed becomes that of the account in the same change.
Result<ChangeSummary> MoneyField::save(const QVariant &value)
{
    const std::optional<TypedMoney> typed = understood();
    if (!typed || typed->currency.isEmpty())
        return Field::save(value);
    return desk().write(Change::edit(place().table, place().column), [&](Store &store) -> Result<void> {
        STRAW_TRY(store.setField("account", desk().data().account.id, "currency", typed->currency));
        return put(store, value);
    });
}

void MoneyField::typed()
{
    const std::optional<TypedMoney> typed = understood();
    setNote(typed ? showMoney(typed->minor, typed->currency.isEmpty() ? currency() : typed->currency, desk().locale())
                  : QString());
    edited();
}

} // namespace straw
