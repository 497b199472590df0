#include "ui/pages/causes/hangingmodel.h"

#include "core/workbook/catalogue.h"
#include "ui/desk/valuetext.h"
#include "ui/pages/records/evidenceentries.h"

namespace straw {

namespace {

constexpr TableKey causeTable = "cause";

/// What names a cause because it belongs to it; the workbook names the main one.
std::vector<Referrer> hanging()
{
    std::vector<Referrer> columns;
    for (const Referrer &referrer : Tables::instance().referrersOf(causeTable)) {
        if (referrer.table->name != u"workbook")
            columns.push_back(referrer);
    }
    return columns;
}

/// Of a record that only ties two together, the other one; no table else.
Place otherEnd(const Desk &desk, const Place &record)
{
    const Table &table = Tables::instance().at(record.table);
    for (const Column &column : table.columns) {
        if (column.kind == ColumnKind::PartOf && column.target != causeTable && table.columns.size() == 3)
            return {column.target, desk.value({record.table, record.id, column.name}).toString(), {}};
    }
    return {};
}

} // namespace

HangingModel::HangingModel(Desk &desk, const QString &causeId, QObject *parent)
    : EntryModel(desk, causeTable, parent)
    , m_causeId(causeId)
{
    QList<TableKey> shown{"event", "line", "answer", "action"};
    for (const Referrer &referrer : hanging())
        shown << referrer.table->name;
    setAlsoShows(shown);
    refresh();
}

Place HangingModel::record(const QString &id)
{
    return {TableKey::find(id.section(u' ', 0, 0)), id.section(u' ', 1), {}};
}

void HangingModel::toggle(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    if (!m_ticked.remove(id))
        m_ticked.insert(id);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT toggled();
}

std::vector<Place> HangingModel::ticked() const
{
    std::vector<Place> records;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_ticked.contains(idAt(row)))
            records.push_back(record(idAt(row)));
    }
    return records;
}

std::vector<QString> HangingModel::ids() const
{
    std::vector<QString> all;
    for (const Referrer &referrer : hanging()) {
        const auto naming = desk().document().store().naming(referrer, causeTable, m_causeId);
        for (const QString &id : naming ? *naming : QStringList())
            all.push_back(referrer.table->name.toString() + u' ' + id);
    }
    return all;
}

QString HangingModel::called(const Place &record) const
{
    if (const Evidence *evidence = record.table == u"evidence" ? desk().data().evidence.find(record.id) : nullptr)
        return EvidenceEntries(desk()).of(*evidence).title;
    const Place other = otherEnd(desk(), record);
    return other.id.isEmpty() ? recordText(desk(), record.table, record.id) : recordText(desk(), other.table, other.id);
}

Entry HangingModel::entry(const QString &id) const
{
    const Place place = record(id);
    const Place other = otherEnd(desk(), place);
    Entry entry{.title = called(place),
                .detail = Catalogue::instance().tableLabel(other.id.isEmpty() ? place.table : other.table)};
    if (isTicked(id)) {
        entry.icon = QStringLiteral("check");
        entry.iconRole = Role::Accent;
        //: Tag on an entry that goes to the new cause
        entry.tags.push_back({tr("goes along"), Role::Us});
    }
    return entry;
}

} // namespace straw
