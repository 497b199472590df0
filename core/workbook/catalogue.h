#pragma once

#include "core/schema/pick.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace straw {

struct Snapshot;

/// One entry of a pick list.
struct PickEntry
{
    QString key;
    QString label;                     // what people read
    QString parent;                    // of a sub-reason: its family
    QString lane;                      // of an event kind: customer, us or both
    Pick<"department"> department;     // of an event kind: the department that is usually meant
    Pick<"side"> side;                 // of a reason or department: sales, operations, both or customer
    Pick<"party"> party;               // of a role: whose people have it
    QString evidence;                  // of a reason: what to ask for before settling on it
    QStringList aliases;               // other words for it, for typing and importing
    bool contact = false;              // of an event kind or a source: somebody speaks or writes to the other side
    bool needsOurs = false;            // of such a kind: only when somebody of ours is named
    bool rating = false;               // of a scale: it tells how good somebody finds the relationship
    QString phase;                     // of a step: parting or comeback
    bool contract = false;             // of a step: it winds up the contract, whatever else they wish
    std::optional<double> least, most; // of a scale: its ends
    bool own = false;                  // added in this workbook
    bool retired = false;              // no longer offered
    QString now = {};                  // of a retired entry that says the same as another: the key of that one
};

/// The built-in pick lists and labels of resources/<language>/catalogues.
class Catalogue
{
public:
    /// In the language of the interface, and in any other; their keys and their order are the same.
    static const Catalogue &instance();
    static const Catalogue &of(const QString &language);
    explicit Catalogue(const QString &language);

    /// True when a workbook may add keys of its own.
    bool isOpen(ListKey list) const;
    /// The built-in entries, in the order in which they are offered; those of former years are among them, as retired.
    const std::vector<PickEntry> &entries(ListKey list) const;
    /// The built-in entries followed by the workbook's own; relabelled and retired as it says.
    std::vector<PickEntry> entries(ListKey list, const Snapshot &workbook) const;
    /// The key under which a key is shown and counted today: its own, or that of the entry which a retired one
    /// became. Files keep what they hold.
    QString current(ListKey list, const QString &key) const;
    /// Null when the list has no such key.
    const PickEntry *find(ListKey list, const QString &key) const;
    /// What people read for a key, by what it became; the key itself when it is not known, so that nothing is hidden.
    QString label(ListKey list, const QString &key) const;
    QString label(ListKey list, const QString &key, const Snapshot &workbook) const;
    /// The side that is usual for a key: as the workbook says, else as everywhere; empty for none.
    Pick<"side"> side(ListKey list, const QString &key, const Snapshot &workbook) const;

    /// "event", "events", "Date": what people read for tables and columns.
    QString tableLabel(TableKey table) const;
    QString tablePlural(TableKey table) const;
    QString columnLabel(TableKey table, ColumnKey column) const;

private:
    struct List
    {
        std::vector<PickEntry> entries;
        bool open = false;
    };
    struct TableLabels
    {
        QString one, many;
        QHash<ColumnKey, QString> columns;
    };
    QHash<ListKey, List> m_lists;
    QHash<TableKey, TableLabels> m_labels;
};

} // namespace straw
