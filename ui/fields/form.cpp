#include "ui/fields/form.h"

#include "ui/widgets/flowgrid.h"

namespace straw {

Form::Form(Desk &desk, TableKey table, const QString &id, QWidget *parent)
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

TextField *Form::text(ColumnKey column, const QString &label)
{
    return put(new TextField(m_desk, place(column), label, this));
}

ProseField *Form::prose(ColumnKey column, const QString &label)
{
    ProseField *field = put(new ProseField(m_desk, place(column), label, this));
    setWide(field);
    return field;
}

DateField *Form::date(ColumnKey column, const QString &label)
{
    return put(new DateField(m_desk, place(column), label, this));
}

MoneyField *Form::money(ColumnKey column, const QString &label)
{
    return put(new MoneyField(m_desk, place(column), label, this));
}

NumberField *Form::number(ColumnKey column, const QString &label)
{
    return put(new NumberField(m_desk, place(column), label, this));
}

PickField *Form::pick(ColumnKey column, const QString &label)
{
    return put(new PickField(m_desk, place(column), listOf(column), label, this));
}

SegmentField *Form::segments(ColumnKey column, const QString &label)
{
    return put(new SegmentField(m_desk, place(column), listOf(column), label, this));
}

SegmentField *Form::yesNo(ColumnKey column, const QString &label)
{
    return put(SegmentField::yesNo(m_desk, place(column), label, this));
}

SegmentField *Form::mood(ColumnKey column, const QString &label)
{
    return put(SegmentField::mood(m_desk, place(column), label, this));
}

PersonField *Form::person(ColumnKey column, PickKey<"party"> party, const QString &label)
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

ListKey Form::listOf(ColumnKey column) const
{
    const Column *described = Tables::instance().column(m_table, column);
    Q_ASSERT_X(described && described->kind == ColumnKind::Pick, "Form", qPrintable(column.toString()));
    return described ? described->list : ListKey();
}

} // namespace straw
