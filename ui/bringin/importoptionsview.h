#pragma once

#include "ui/bringin/importreading.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace straw {

class FlowGrid;
class Section;

/// How an import is to be understood: which column is what, how dates are written, and what is said
/// of all rows.
class ImportOptionsView final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportOptionsView(Desk &desk, QWidget *parent = nullptr);

    /// Begins anew with what is found out about another source.
    void reset();
    /// Shows what was found out.
    void show(const ImportReading &reading);
    ImportOptions options() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *combo(FlowGrid *grid, const QString &name);
    void addCommon(FlowGrid *grid);
    void addColumns(FlowGrid *grid, const QStringList &fields);
    void fillList(QComboBox *combo, ListKey list);

    Desk &m_desk;
    QComboBox *m_form, *m_order, *m_party, *m_department, *m_kind;
    QCheckBox *m_header;
    Section *m_more;
    QWidget *m_columns;
    std::vector<std::pair<QString, QComboBox *>> m_fields;
    QStringList m_names; // of the columns, as they are offered
    bool m_columnsChosen = false, m_headerChosen = false;
};

} // namespace straw
