#include "ui/lists/recordmenu.h"

#include "core/schema/tables.h"
#include "core/storage/fields.h"
#include "core/workbook/catalogue.h"
#include "ui/desk/desk.h"
#include "ui/lists/selection.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace straw {

namespace {

/// Null when the records do not share that column and its pick list.
const Column *sharedColumn(ColumnKey name, const std::vector<Place> &records)
{
    const Column *shared = nullptr;
    for (const Place &record : records) {
        const Column *column = Tables::instance().column(record.table, name);
        if (!column || column->kind != ColumnKind::Pick || (shared && shared->list != column->list))
            return nullptr;
        shared = column;
    }
    return shared;
}

void addChanges(QMenu &menu, Desk &desk, const std::vector<Place> &records)
{
    if (desk.document().isReadOnly())
        return;
    for (const ColumnKey name :
         {ColumnKey("party"), ColumnKey("department"), ColumnKey("kind"), ColumnKey("node"), ColumnKey("role")}) {
        const Column *column = sharedColumn(name, records);
        if (!column)
            continue;
        std::vector<Place> fields;
        fields.reserve(records.size());
        for (const Place &record : records)
            fields.push_back({record.table, record.id, name});
        QMenu *choices = menu.addMenu(Catalogue::instance().columnLabel(records.front().table, name));
        for (const PickEntry &entry : Catalogue::instance().entries(column->list, desk.data())) {
            const auto has = [&](const Place &field) {
                return fieldOf(desk.data(), field.table, field.id, field.column) == entry.key;
            };
            if (entry.retired && std::ranges::none_of(fields, has))
                continue;
            QAction *choice = choices->addAction(QString(entry.label).replace(u'&', QLatin1String("&&")));
            choice->setCheckable(true);
            choice->setChecked(std::ranges::all_of(fields, has));
            QObject::connect(choice, &QAction::triggered, &desk,
                             [&desk, fields, key = entry.key] { desk.setFields(fields, key); });
        }
    }
    menu.addSeparator();
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(straw::RecordMenu)
};

} // namespace

void addRecordVerbs(QMenu &menu, const SelectionPart &asking, const Selection &selection)
{
    if (asking.desk())
        addChanges(menu, *asking.desk(), selection.records());
    menu.addAction(Words::tr("Copy as a table"), &asking, [&asking, &selection] { selection.copy(asking); });
    const std::vector<Place> removable = selection.removable();
    if (removable.empty())
        return;
    menu.addSeparator();
    //: Menu: the chosen entry
    menu.addAction(removable.size() == 1 ? Words::tr("Remove")
                                         : Words::tr("Remove %n entry(s)", nullptr, int(removable.size())),
                   &asking, [&asking, &selection] { removeSelected(asking, selection); });
}

void removeSelected(const SelectionPart &asking, const Selection &selection)
{
    const std::vector<Place> removable = selection.removable();
    if (asking.desk() && !removable.empty())
        asking.desk()->remove(removable);
}

} // namespace straw
