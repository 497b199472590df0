#pragma once

#include "core/base/result.h"
#include "core/journal/revision.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace straw {

class Connection;

/// The revisions of a workbook, each with the changeset it was made of. The only code that reads
/// and writes the table revision.
class Journal
{
public:
    explicit Journal(Connection &connection);

    /// The revision that nothing builds on yet; empty for a file without any.
    Result<QString> head() const;
    Result<std::optional<Revision>> find(const QString &id) const;
    /// Newest first.
    Result<std::vector<Revision>> all() const;

    /// Error::ChangeTooLarge.
    Result<void> append(const Revision &revision, const QByteArray &changeset);
    /// Takes the head out again, for folding; its parent becomes the head.
    Result<void> removeHead(const QString &id);
    /// The changeset of a revision, after the strict reader has passed it.
    Result<QByteArray> changeset(const QString &id) const;

    /// Reads every changeset with the strict reader. Error::HistoryDamaged names the first bad one.
    Result<void> check() const;
    /// Drops all changesets and keeps who, when and what: for a history that cannot be trusted.
    Result<void> dropChangesets();

private:
    Connection &m_connection;
};

} // namespace straw
