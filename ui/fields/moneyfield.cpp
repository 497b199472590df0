#include "ui/fields/moneyfield.h"

#include "core/base/examples.h"
#include "core/base/money.h"
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
}

Result<QVariant> MoneyField::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QVariant();
    const std::optional<qint64> minor = understandMoney(text, currency(), desk().locale());
    if (!minor)
        return Error{Error::MoneyNotUnderstood, {text}};
    return QVariant(qlonglong(*minor));
}

void MoneyField::typed()
{
    const std::optional<qint64> minor = understandMoney(m_line->text(), currency(), desk().locale());
    setNote(minor ? showMoney(*minor, currency(), desk().locale()) : QString());
    edited();
}

} // namespace straw
