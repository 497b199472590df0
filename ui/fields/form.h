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
    Form(Desk &desk, const QString &table, const QString &id, QWidget *parent = nullptr);

    TextField *text(const QString &column, const QString &label = {});
    ProseField *prose(const QString &column, const QString &label = {}); // a row of its own
    DateField *date(const QString &column, const QString &label = {});
    MoneyField *money(const QString &column, const QString &label = {});
    NumberField *number(const QString &column, const QString &label = {});
    PickField *pick(const QString &column, const QString &label = {});
    /// For a closed list of two to four short entries.
    SegmentField *segments(const QString &column, const QString &label = {});
    SegmentField *yesNo(const QString &column, const QString &label = {});
    SegmentField *mood(const QString &column, const QString &label = {});
    PersonField *person(const QString &column, const QString &party = {}, const QString &label = {});

    /// A row for anything else.
    void add(QWidget *widget);
    /// Gives a field a row of its own.
    void setWide(QWidget *widget);

private:
    Place place(const QString &column) const { return {m_table, m_id, column}; }
    QString listOf(const QString &column) const;
    template<typename F>
    F *put(F *field);

    Desk &m_desk;
    const QString m_table, m_id;
    FlowGrid *m_grid;
};

} // namespace straw
