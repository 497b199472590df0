#pragma once

#include "core/base/result.h"
#include "core/schema/formats.h"
#include "core/schema/keys.h"

#include <QByteArrayList>
#include <QSet>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace straw {

class Connection;

/// A cell of a changeset: absent when the changeset does not tell it (an unchanged column).
using Cell = std::optional<QVariant>;

/// One row of a changeset, with its cells in the order of the table's columns.
struct ChangesetRow
{
    enum Operation { Insert, Update, Delete };
    Operation operation;
    std::vector<Cell> before; // of Update and Delete
    std::vector<Cell> after;  // of Insert and Update

    /// Of the record that it is about.
    QString id() const { return (operation == Insert ? after : before).front()->toString(); }
};

struct ChangesetTable
{
    TableKey name;
    std::vector<ChangesetRow> rows;
};

/// The strict reader that every stored changeset passes before SQLite's own sees it, which hangs or
/// crashes on some crafted bytes: known tables, each once; the first column the only key; the
/// number of columns that the table has in the format that the change was made for; old and new
/// values in pairs; one change a row; no byte left over. What it gives has the columns of the present
/// format: those that came later are null where a row was added or removed.
Result<std::vector<ChangesetTable>> readChangeset(const QByteArray &bytes, int format = Formats::current);
/// The same without handing out the values, which is several times as fast.
Result<void> checkChangeset(const QByteArray &bytes, int format = Formats::current);

/// The bytes of a changeset, which readChangeset reads back to the same. The order of tables and rows
/// is kept, so equal values give equal bytes.
QByteArray writeChangeset(const std::vector<ChangesetTable> &tables);

/// The changeset that takes the given one back. The bytes must have passed readChangeset.
Result<QByteArray> invertChangeset(const QByteArray &bytes);

/// One changeset with the effect of several, one after the other; empty when they cancel out. An error
/// when they were made for tables of different width.
Result<QByteArray> joinChangesets(const QByteArrayList &changesets);

/// Applies a changeset that has passed readChangeset, inside a transaction. Error::UndoHeld as soon as
/// a row is not as the changeset expects it, or when a reference would lead nowhere; the transaction
/// is to be rolled back then. Adds the names of the tables that it changes to `touched`.
Result<void> applyChangeset(Connection &connection, const QByteArray &bytes, QSet<TableKey> *touched = nullptr);
/// The same where rules::checkTouched is asked of it next, which looks at the references of the rows that it touches
/// instead of those of their tables.
Result<void> applyToBeChecked(Connection &connection, const QByteArray &bytes);

/// Records what happens to the recorded tables of a connection while it lives.
class Session
{
public:
    static Result<Session> start(Connection &connection);
    Session(Session &&other) noexcept;
    ~Session();
    /// What has changed since the start; empty when nothing has.
    Result<QByteArray> changeset() const;

    /// A sqlite3_session.
    void *handle() const { return m_session; }

private:
    explicit Session(void *session);
    void *m_session;
};

} // namespace straw
