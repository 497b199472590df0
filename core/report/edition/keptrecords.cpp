#include "core/report/edition/keptrecords.h"

#include "core/report/edition/editionrules.h"
#include "core/report/edition/quoting.h"
#include "core/report/edition/recordwalk.h"

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// Under which rule a record is counted that does not stay.
template<typename T>
QLatin1String ruleFor(const T &, const EditionRule &rule)
{
    return rule.rule;
}
QLatin1String ruleFor(const Line &line, const EditionRule &rule)
{
    return isNotForQuoting(line) ? rule.rule : "other_notes"_L1;
}

template<typename T>
bool hasParts()
{
    return std::ranges::any_of(columnsOf<T>(), [](const Column *column) { return column->kind == ColumnKind::PartOf; });
}

} // namespace

KeptRecords::KeptRecords(const Snapshot &workbook, const EditionOptions &options, const EditionSelection &selection,
                         const StandIns &standIns)
    : m_workbook(workbook)
    , m_options(options)
{
    forEachRecordType([&]<typename T>() { choose<T>(selection); });
    while (dropParts(standIns)) {
    }
}

bool KeptRecords::contains(TableKey table, const QString &id) const
{
    const auto kept = m_kept.constFind(table);
    return kept == m_kept.constEnd() ? tellsOf(table, m_options) : kept->contains(id);
}

bool KeptRecords::containsAnywhere(const QString &id) const
{
    return std::ranges::any_of(m_kept, [&](const QSet<QString> &kept) { return kept.contains(id); });
}

/// Those that stay by themselves.
template<typename T>
void KeptRecords::choose(const EditionSelection &selection)
{
    QSet<QString> &kept = m_kept[T::table];
    const EditionRule &rule = ruleOf(T::table, "id");
    const Treatment treatment = rule.in(m_options.edition);
    for (const T *record : recordsOf<T>(m_workbook)) {
        const bool stays =
            !hasMany<T>() || (treatment == Treatment::Select ? selection.stays(*record) : tellsOf(T::table, m_options));
        if (stays)
            kept.insert(record->id);
        else
            m_withheld.emplace_back(ruleFor(*record, rule), record->id);
    }
}

template<typename T>
bool KeptRecords::hasOwners(const T &record, const StandIns &standIns) const
{
    bool has = true;
    auto next = columnsOf<T>().begin();
    T::fields(record, [&]<typename Field>(ColumnKey, const Field &field) {
        const Column &column = **next++;
        if constexpr (std::is_same_v<Field, QString>) {
            if (column.kind == ColumnKind::PartOf && !field.isEmpty())
                has = has && contains(column.target, column.target == u"person" ? standIns.personFor(field) : field);
        }
    });
    return has;
}

/// True when anything went, so that it has to be asked again.
bool KeptRecords::dropParts(const StandIns &standIns)
{
    bool went = false;
    forEachRecordType([&]<typename T>() {
        if (!hasMany<T>() || !hasParts<T>())
            return;
        QSet<QString> &kept = m_kept[T::table];
        for (const T *record : recordsOf<T>(m_workbook)) {
            if (kept.contains(record->id) && !hasOwners(*record, standIns)) {
                kept.remove(record->id);
                went = true;
            }
        }
    });
    return went;
}

} // namespace straw
