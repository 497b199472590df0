#include "ui/fields/form.h"

#include "ui/widgets/flowgrid.h"

namespace straw {

Form::Form(Desk &desk, const QString &table, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(table)
    , m_id(id)
    , m_grid(new FlowGrid(this))
{
}

template<typename F>
F *Form::put(F *field)
{
    m_grid->addWidget(field);
    return field;
}

TextField *Form::text(const QString &column, const QString &label)
{
    return put(new TextField(m_desk, place(column), label, this));
}

ProseField *Form::prose(const QString &column, const QString &label)
{
    ProseField *field = put(new ProseField(m_desk, place(column), label, this));
    setWide(field);
    return field;
}

DateField *Form::date(const QString &column, const QString &label)
{
    return put(new DateField(m_desk, place(column), label, this));
}

MoneyField *Form::money(const QString &column, const QString &label)
{
    return put(new MoneyField(m_desk, place(column), label, this));
}

NumberField *Form::number(const QString &column, const QString &label)
{
    return put(new NumberField(m_desk, place(column), label, this));
}

PickField *Form::pick(const QString &column, const QString &label)
{
    return put(new PickField(m_desk, place(column), listOf(column), label, this));
}

SegmentField *Form::segments(const QString &column, const QString &label)
{
    return put(new SegmentField(m_desk, place(column), listOf(column), label, this));
}

SegmentField *Form::yesNo(const QString &column, const QString &label)
{
    return put(SegmentField::yesNo(m_desk, place(column), label, this));
}

SegmentField *Form::mood(const QString &column, const QString &label)
{
    return put(SegmentField::mood(m_desk, place(column), label, this));
}

PersonField *Form::person(const QString &column, const QString &party, const QString &label)
{
    return put(new PersonField(m_desk, place(column), party, label, this));
}

void Form::add(QWidget *widget)
{
    put(widget);
    setWide(widget);
}

void Form::setWide(QWidget *widget)
{
    m_grid->setWide(widget);
}

QString Form::listOf(const QString &column) const
{
    const Table *table = Tables::instance().find(m_table);
    const Column *described = table ? table->column(column) : nullptr;
    Q_ASSERT_X(described && described->kind == ColumnKind::Pick, "Form", qPrintable(m_table + u'.' + column));
    return described ? described->list : QString();
}

} // namespace straw
