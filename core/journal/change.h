#pragma once

#include "core/schema/keys.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace straw {

/// What a revision is about, in words that stay valid for ever: the journal stores them, ui and
/// Texts make sentences of them ("Undo change: Owner", "Added by Anna Meyer: event").
struct Change
{
    QString kind;     // one of the constants below
    QJsonObject args; // as listed beside them

    static Change create();
    static Change edit(TableKey table, ColumnKey column);
    static Change add(TableKey table);
    static Change remove(TableKey table);
    static Change move(TableKey table);
    /// Two records of a table became one, and one became two.
    static Change join(TableKey table);
    static Change split(TableKey table);
    static Change import(int count, const QString &source);
    static Change merge();
    /// About a field, or about a whole record when no column is named.
    static Change settle(TableKey table, ColumnKey column);
    static Change cleanCopy(const QStringList &erased, bool withheld);
    static Change erase(TableKey table, const QString &id);
    /// The state of that time was brought back.
    static Change restore(const QDateTime &at);
    /// The file became one of another version, by the program itself.
    static Change format(const QString &version);
    /// What had been removed together with the workbook itself was brought back, by the program itself.
    static Change recover();
    static Change undo(const Change &what);
    static Change redo(const Change &what);

    static constexpr QLatin1String Create{"create"};              // -
    static constexpr QLatin1String Edit{"edit"};                  // table, column
    static constexpr QLatin1String Add{"add"};                    // table
    static constexpr QLatin1String Remove{"remove"};              // table
    static constexpr QLatin1String Move{"move"};                  // table
    static constexpr QLatin1String Join{"join"};                  // table
    static constexpr QLatin1String Split{"split"};                // table
    static constexpr QLatin1String Import{"import"};              // count, source
    static constexpr QLatin1String Merge{"merge"};                // -
    static constexpr QLatin1String Settle{"settle"};              // table, column
    static constexpr QLatin1String SettleRecord{"settle_record"}; // table
    static constexpr QLatin1String CleanCopy{
        "clean_copy"};                             // erased: ids, withheld: true when something was left out, or absent
    static constexpr QLatin1String Erase{"erase"}; // table, id
    static constexpr QLatin1String Restore{"restore"}; // at: UTC, ISO 8601
    static constexpr QLatin1String Format{"format"};   // version
    static constexpr QLatin1String Recover{"recover"}; // -
    static constexpr QLatin1String Undo{"undo"};       // kind, args: of what was undone
    static constexpr QLatin1String Redo{"redo"};       // kind, args: of what was redone

    /// True for what nobody did, but the program when it opened a file.
    bool isByProgram() const { return kind == Format || kind == Recover; }
    /// Of an undo or redo: what it took back or did again.
    Change subject() const;

    bool operator==(const Change &) const = default;
};

} // namespace straw
