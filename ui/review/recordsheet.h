#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class Form;

/// Everything of one record, whichever table it is of: what no page shows of it can be read, changed and
/// removed here.
class RecordSheet final : public QWidget
{
    Q_OBJECT
public:
    RecordSheet(Desk &desk, TableKey table, const QString &id, QWidget *parent = nullptr);

    /// Puts the cursor into a field and marks some of it.
    void focusAt(ColumnKey column, int start, int length);

Q_SIGNALS:
    /// It is gone.
    void closed();

private:
    void addField(const Column &column, Form &form);

    Desk &m_desk;
    const TableKey m_table;
    const QString m_id;
};

} // namespace straw
