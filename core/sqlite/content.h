#pragma once

#include "core/base/result.h"
#include "core/schema/keys.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace straw {

class Connection;
struct ChangesetTable;
struct Table;

/// Copies the rows of a table into another database that has it, as they are stored; false when there
/// is none. `told` hears now and then how many more it were.
Result<bool> copyRows(Connection &from, Connection &to, const Table &table,
                      const std::function<void(qint64 rows)> &told = {});

/// The recorded tables of a workbook at some revision, in a database in memory: neither the journal
/// nor the bytes of attachments, so it stays small. References are not enforced in it, since what
/// is rebuilt or merged step by step need not hold until the end (see rules.h).
class Content
{
public:
    /// A workbook's tables without any row.
    static Result<Content> empty();
    static Result<Content> of(Connection &source);
    Content(Content &&) noexcept;
    Content &operator=(Content &&) noexcept;
    ~Content();

    Result<Content> copy() const;
    /// Error::UndoHeld when a row is not as the changeset expects it.
    Result<void> apply(const QByteArray &changeset);
    /// What leads from this content to the other, in the order of tables and ids; empty when they are
    /// equal. The second as the bytes of a changeset.
    Result<std::vector<ChangesetTable>> differenceTo(const Content &other) const;
    Result<QByteArray> changesTo(const Content &other) const;

    Connection &connection() const { return *m_connection; }

private:
    Content(std::unique_ptr<Connection> connection, QSet<TableKey> filled);
    std::unique_ptr<Connection> m_connection;
    QSet<TableKey> m_filled; // tables that may have rows; most have none, and need not be looked at
};

} // namespace straw
