#pragma once

#include "ui/fields/datefield.h"
#include "ui/fields/moneyfield.h"
#include "ui/fields/numberfield.h"
#include "ui/fields/personfield.h"
#include "ui/fields/pickfield.h"
#include "ui/fields/prosefield.h"
#include "ui/fields/segmentfield.h"
#include "ui/fields/textfield.h"

namespace straw {

class FlowGrid;

/// The fields of one record, in reading order, two beside each other where there is room. The label
/// is the column's own unless another is given; pick lists come from the description of the table.
class Form : public QWidget
{
    Q_OBJECT
public:
    Form(Desk &desk, TableKey table, const QString &id, QWidget *parent = nullptr);

    TextField *text(ColumnKey column, const QString &label = {});
    ProseField *prose(ColumnKey column, const QString &label = {}); // a row of its own
    DateField *date(ColumnKey column, const QString &label = {});
    MoneyField *money(ColumnKey column, const QString &label = {});
    NumberField *number(ColumnKey column, const QString &label = {});
    PickField *pick(ColumnKey column, const QString &label = {});
    /// For a closed list of two to four short entries.
    SegmentField *segments(ColumnKey column, const QString &label = {});
    SegmentField *yesNo(ColumnKey column, const QString &label = {});
    SegmentField *mood(ColumnKey column, const QString &label = {});
    PersonField *person(ColumnKey column, PickKey<"party"> party = {}, const QString &label = {});

    /// A row for anything else.
    void add(QWidget *widget);
    /// Gives a field a row of its own.
    void setWide(QWidget *widget);

private:
    Place place(ColumnKey column) const { return {m_table, m_id, column}; }
    ListKey listOf(ColumnKey column) const;
    template<typename F>
    F *put(F *field);

    Desk &m_desk;
    const TableKey m_table;
    const QString m_id;
    FlowGrid *m_grid;
};

} // namespace straw
