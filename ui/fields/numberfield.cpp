#include "ui/fields/numberfield.h"

#include "ui/widgets/lineeditor.h"

namespace straw {

namespace {

constexpr qlonglong wholePercent = 100;

} // namespace

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
        text = is(ColumnKind::Real) ? desk().locale().toString(stored.toDouble(), 'g', 12)
                                    : desk().locale().toString(stored.toLongLong());
    showIn(*m_line, text);
    const qlonglong number = stored.toLongLong();
    if (is(ColumnKind::Percent) && (number < 0 || number > wholePercent))
        setNote(tr("Please look at this again: a share is between 0 and 100 percent."), true);
}

bool NumberField::is(ColumnKind kind) const
{
    const Column *column = Tables::instance().column(place().table, place().column);
    return column && column->kind == kind;
}

Result<QVariant> NumberField::value() const
{
    QString text = m_line->text().trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return QVariant();
    bool understood = false;
    if (is(ColumnKind::Real)) {
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
