#include "core/report/edition/passages.h"

#include "core/report/edition/editionrules.h"
#include "core/report/edition/recordwalk.h"

namespace straw {

namespace {

/// Where the words come from that were marked as evidence.
QString textAt(const Snapshot &workbook, TableKey table, const QString &id, const QString &column)
{
    QString text;
    forEachRecordType([&]<typename T>() {
        if (T::table != table)
            return;
        const T *record = nullptr;
        if constexpr (hasMany<T>())
            record = (workbook.*recordsIn<T>).find(id);
        else
            record = &(workbook.*recordsIn<T>);
        if (!record)
            return;
        T::fields(*record, [&]<typename Field>(ColumnKey name, const Field &field) {
            if constexpr (std::is_same_v<Field, QString>) {
                if (name == column)
                    text = field;
            }
        });
    });
    return text;
}

/// Whether the text stands in the edition that the words were marked in. Where it is not known which text that was,
/// our own people may read them still.
bool isTold(const Evidence &evidence, const Snapshot &projection, const Snapshot &original, Edition edition)
{
    const ColumnKey column = ColumnKey::find(evidence.targetColumn);
    if (column.isEmpty())
        return edition == Edition::Internal;
    if (ruleOf(evidence.targetTable, column).in(edition) == Treatment::Drop)
        return false;
    return textAt(original, evidence.targetTable, evidence.targetId, evidence.targetColumn)
           == textAt(projection, evidence.targetTable, evidence.targetId, evidence.targetColumn);
}

} // namespace

QStringList dropPassages(Snapshot &projection, const Snapshot &original, Edition edition)
{
    QStringList dropped;
    std::vector<Evidence> all(projection.evidence.begin(), projection.evidence.end());
    for (Evidence &evidence : all) {
        if (evidence.passage.isEmpty() || isTold(*original.evidence.find(evidence.id), projection, original, edition))
            continue;
        dropped += evidence.id;
        evidence.passage.clear();
        evidence.targetColumn.clear();
        evidence.passageAt.reset();
    }
    putRecords<Evidence>(projection, std::move(all));
    return dropped;
}

} // namespace straw
