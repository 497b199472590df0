#pragma once

#include "core/base/result.h"
#include "core/journal/revision.h"

#include <QByteArray>
#include <QSet>

#include <optional>
#include <span>
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
    /// The newest that somebody made, which neither a merge is nor what the program did by itself.
    Result<std::optional<Revision>> latest() const;
    /// The same among those after a moment that were made neither on this machine nor, where the machine is
    /// not known, by this author or by nobody.
    Result<std::optional<Revision>> latestOfOthers(const QString &author, const QString &device,
                                                   const QDateTime &after) const;
    /// Those among them that tell who was erased.
    Result<std::vector<Revision>> erasings() const;

    /// Error::ChangeTooLarge.
    Result<void> append(const Revision &revision, const QByteArray &changeset);
    /// An entry as it stands in another journal, in place of one of the same id if there is any; one
    /// without its change when it is null.
    Result<void> take(const Revision &revision, const QByteArray &stored);
    /// The changeset as it is stored, for take(); null when it is not kept.
    Result<QByteArray> stored(const QString &id) const;
    static QByteArray packed(const QByteArray &changeset);
    /// Takes the head out again, for folding; its parent becomes the head.
    Result<void> removeHead(const QString &id);
    /// The changeset of a revision, after the strict reader has passed it; of one that was made in an earlier
    /// format, in the columns of the present one. Error::ChangeNotKept, HistoryDamaged.
    Result<QByteArray> changeset(const QString &id) const;

    /// Reads every changeset with the strict reader. Error::HistoryDamaged names the first bad one, or says
    /// that a revision builds on itself.
    Result<void> check() const;
    /// Whether a revision is among those that it builds on, so that there is no telling what came first.
    Result<bool> isCircular() const;
    /// For a history that cannot be trusted: drops all changesets and keeps who, when and what; nothing at all
    /// of one that is circular.
    Result<void> setAside();
    /// Drops all changesets and keeps who, when and what.
    Result<void> dropChangesets();
    /// The same for some revisions.
    Result<void> dropChangesets(const QSet<QString> &ids);
    /// Nobody is the author any more of what this one did, whatever the case of the name.
    Result<void> dropAuthor(const QString &name);

private:
    Result<std::vector<Revision>> read(const QByteArray &condition) const;
    Result<std::optional<Revision>> newest(const QByteArray &condition, std::span<const QVariant> values) const;
    Result<int> formatOf(const QString &id) const;

    Connection &m_connection;
};

} // namespace straw
