#pragma once

#include "core/report/edition/edition.h"
#include "core/report/edition/editionselection.h"
#include "core/report/edition/standins.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace straw {

/// Which records of a workbook are in an edition: those that its rules keep, without what belongs to a record that
/// went.
class KeptRecords
{
public:
    KeptRecords(const Snapshot &workbook, const EditionOptions &options, const EditionSelection &selection,
                const StandIns &standIns);

    /// Of a table without a struct nothing is known but whether the edition tells of it.
    bool contains(TableKey table, const QString &id) const;
    /// In whatever table it is.
    bool containsAnywhere(const QString &id) const;

    /// What went by itself: the rule and the record.
    const std::vector<std::pair<QLatin1String, QString>> &withheld() const { return m_withheld; }

private:
    template<typename T>
    void choose(const EditionSelection &selection);
    template<typename T>
    bool hasOwners(const T &record, const StandIns &standIns) const;
    bool dropParts(const StandIns &standIns);

    const Snapshot &m_workbook;
    const EditionOptions &m_options;
    QHash<TableKey, QSet<QString>> m_kept;
    std::vector<std::pair<QLatin1String, QString>> m_withheld;
};

} // namespace straw
