#include "ui/widgets/numberfield.h"

#include "ui/widgets/lineeditor.h"

namespace straw {

NumberField::NumberField(Desk &desk, const Place &place, const QString &label, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_line(new QLineEdit(this))
{
    setEditor(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &NumberField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &NumberField::commit);
}

void NumberField::display(const QVariant &stored)
{
    showIn(*m_line, stored.isValid() ? desk().locale().toString(stored.toLongLong()) : QString());
}

Result<QVariant> NumberField::value() const
{
    QString text = m_line->text().trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return QVariant();
    bool understood = false;
    qlonglong number = desk().locale().toLongLong(text, &understood);
    if (!understood)
        number = QLocale::c().toLongLong(text, &understood);
    if (!understood)
        return Error{Error::NumberNotUnderstood, {text}};
    return QVariant(number);
}

} // namespace straw
