#include "ui/fields/numberfield.h"

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
    QString text;
    if (stored.isValid())
        text = isReal() ? desk().locale().toString(stored.toDouble(), 'g', 12)
                        : desk().locale().toString(stored.toLongLong());
    showIn(*m_line, text);
}

bool NumberField::isReal() const
{
    const Column *column = Tables::instance().column(place().table, place().column);
    return column && column->kind == ColumnKind::Real;
}

Result<QVariant> NumberField::value() const
{
    QString text = m_line->text().trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return QVariant();
    bool understood = false;
    if (isReal()) {
        double value = desk().locale().toDouble(text, &understood);
        if (!understood)
            value = QLocale::c().toDouble(text, &understood);
        if (!understood)
            return Error{Error::NumberNotUnderstood, {text}};
        return QVariant(value);
    }
    qlonglong number = desk().locale().toLongLong(text, &understood);
    if (!understood)
        number = QLocale::c().toLongLong(text, &understood);
    if (!understood)
        return Error{Error::NumberNotUnderstood, {text}};
    return QVariant(number);
}

} // namespace straw
