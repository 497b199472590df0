#include "core/report/edition/passages.h"

#include "core/report/edition/editionrules.h"
#include "core/report/edition/recordwalk.h"
#include "core/storage/fields.h"
#include "core/workbook/passage.h"

namespace straw {

namespace {

/// Where the words come from that were marked as evidence.
QString textAt(const Snapshot &workbook, const Evidence &evidence)
{
    return fieldOf(workbook, evidence.targetTable, evidence.targetId, ColumnKey::find(evidence.targetColumn))
        .toString();
}

bool stands(const Snapshot &workbook, const Evidence &evidence)
{
    return passageIn(textAt(workbook, evidence), evidence.passage, evidence.passageAt).has_value();
}

/// What others said or wrote to us has a permission of its own; every other text is ours.
bool isTheirText(TableKey table, ColumnKey column)
{
    return (table == u"account" && column == u"notice_text") || (table == u"stated_reason" && column == u"text")
           || (table == u"line" && column == u"text");
}

/// Whether the text stands in the edition that the words were marked in. Where it is not known which text that was,
/// and where its words have changed since, our own people may read them still.
bool isTold(const Evidence &evidence, const Snapshot &projection, const Snapshot &original, Edition edition)
{
    const bool isInside = edition == Edition::Internal;
    const ColumnKey column = ColumnKey::find(evidence.targetColumn);
    if (column.isEmpty())
        return isInside;
    if (ruleOf(evidence.targetTable, column).in(edition) == Treatment::Drop)
        return false;
    if (!isInside && !(isTheirText(evidence.targetTable, column) && stands(original, evidence)))
        return false;
    return textAt(original, evidence) == textAt(projection, evidence);
}

/// Gives the ids of those that are not told.
template<typename Told>
QStringList drop(Snapshot &projection, Told &&isTold)
{
    QStringList dropped;
    std::vector<Evidence> all(projection.evidence.begin(), projection.evidence.end());
    for (Evidence &evidence : all) {
        if (evidence.passage.isEmpty() || isTold(evidence))
            continue;
        dropped += evidence.id;
        evidence.passage.clear();
        evidence.targetColumn.clear();
        evidence.passageAt.reset();
    }
    putRecords<Evidence>(projection, std::move(all));
    return dropped;
}

} // namespace

QStringList dropPassages(Snapshot &projection, const Snapshot &original, Edition edition)
{
    return drop(projection, [&](const Evidence &evidence) {
        return isTold(*original.evidence.find(evidence.id), projection, original, edition);
    });
}

QStringList dropCutPassages(Snapshot &projection, const std::function<QString(const QString &)> &replaced)
{
    return drop(projection, [&](const Evidence &evidence) {
        return replaced(textAt(projection, evidence)).contains(replaced(evidence.passage));
    });
}

} // namespace straw
