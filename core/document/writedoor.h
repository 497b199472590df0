#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/journal/change.h"
#include "core/storage/changesummary.h"
#include "core/storage/rules.h"

#include <functional>

namespace straw {

class Connection;
class Journal;
class Seal;
class Store;
struct MergePlan;
struct Revision;

/// What came of a write: the summary (whose revision is empty when a fold cancelled itself out), and which earlier
/// revision it was folded into, if any.
struct Written
{
    Change what;
    ChangeSummary summary;
    QString folded; // the revision that the new one replaces; empty when none
};

/// The one way by which a workbook changes: a transaction in which SQLite's session extension
/// records what happens, which becomes a revision of the journal together with the change itself.
/// What it touched must be as opening wants it (rules.h), else everything is as before.
class WriteDoor
{
public:
    /// The head is that of the journal; from then on only this door moves it. An error about what the program
    /// keeps for itself is told by the name that the user knows the file by.
    WriteDoor(Connection &connection, Store &store, Journal &journal, const Seal &seal, std::function<QString()> name,
              const Environment &environment, QString head);

    const QString &head() const { return m_head; }

    /// Runs the change and records it. An empty change makes no revision. With a fold key, it
    /// becomes one with the revision before it, when that one had the same key, is this window's,
    /// less than a minute old and not sealed.
    Result<Written> perform(const Change &what, const std::function<Result<void>(Store &)> &change,
                            const QString &foldKey = {});

    /// The same for what must leave no trace: the revision is recorded without its change, and the
    /// changes of all revisions before it are dropped. Their bytes go with forgetErased.
    Result<Written> erase(const Change &what, const std::function<Result<void>(Store &)> &change);

    /// Takes another copy in, by a plan made of it, which has been checked. MergeOutdated when the workbook has
    /// moved on since.
    Result<Written> merge(const MergePlan &plan, Connection &other);

    /// Takes a revision back, as a new revision. Error::UndoHeld when a row is no longer as that
    /// revision left it, or when later work builds on it; WouldRemoveWorkbook.
    Result<Written> revert(const QString &revision, const Change &what);
    /// Whether that would succeed; nothing is changed. Errors of revert().
    Result<void> mayRevert(const QString &revision) const;

private:
    using Body = std::function<Result<void>()>;
    enum Keep { WholeChange, Nothing };
    Result<Written> record(Revision revision, const Body &body, const QString &foldKey, Keep keep = WholeChange);
    Result<Written> write(Revision revision, const Body &body, const QString &foldKey, Keep keep);
    Result<Written> takeIn(const MergePlan &plan, Connection &other);
    Result<QByteArray> foldable(const QString &foldKey) const;

    Connection &m_connection;
    Store &m_store;
    Journal &m_journal;
    const Seal &m_seal;
    std::function<QString()> m_name;
    const Environment &m_environment;
    QString m_head;
    rules::Room m_room;
    // The latest revision of this window that may still be folded into, and its key.
    QString m_openRevision;
    QString m_openKey;
};

} // namespace straw
