#include "core/document/writedoor.h"

#include "core/document/working/seal.h"
#include "core/document/working/usersname.h"
#include "core/journal/journal.h"
#include "core/merge/mergeplan.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/store.h"

namespace straw {

namespace {

constexpr qint64 foldSeconds = 60;

ChangeSummary summarise(const std::vector<ChangesetTable> &tables)
{
    ChangeSummary summary;
    for (const ChangesetTable &changed : tables) {
        const Table &table = Tables::instance().at(changed.name);
        for (const ChangesetRow &row : changed.rows) {
            RowChange change{changed.name, {}, RowChange::Changed, {}};
            if (row.operation == ChangesetRow::Insert) {
                change.kind = RowChange::Added;
                change.id = row.after[0]->toString();
            } else {
                change.id = row.before[0]->toString();
                if (row.operation == ChangesetRow::Delete)
                    change.kind = RowChange::Removed;
            }
            for (size_t i = 1; row.operation == ChangesetRow::Update && i < row.after.size(); ++i) {
                if (row.after[i])
                    change.columns << table.columns[i].name;
            }
            summary.rows.push_back(std::move(change));
        }
    }
    return summary;
}

/// Of a change that is taken back: what came up since and names what would go, or what went and is named by
/// what would come back, or leads back up to it by now.
template<typename T>
Result<T> heldByLater(Result<T> done)
{
    if (!done && (done.error().code == Error::ReferenceMissing || done.error().code == Error::ReferenceCircular))
        return Error{Error::UndoHeld, {}};
    return done;
}

} // namespace

WriteDoor::WriteDoor(Connection &connection, Store &store, Journal &journal, const Seal &seal,
                     std::function<QString()> name, const Environment &environment, QString head)
    : m_connection(connection)
    , m_store(store)
    , m_journal(journal)
    , m_seal(seal)
    , m_name(std::move(name))
    , m_environment(environment)
    , m_head(std::move(head))
{
}

Result<Written> WriteDoor::perform(const Change &what, const std::function<Result<void>(Store &)> &change,
                                   const QString &foldKey)
{
    Revision revision;
    revision.change = what;
    return record(std::move(revision), [&] { return change(m_store); }, foldKey);
}

Result<Written> WriteDoor::revert(const QString &id, const Change &what)
{
    STRAW_ASSIGN(const QByteArray changeset, m_journal.changeset(id));
    STRAW_ASSIGN(const QByteArray inverted, invertChangeset(changeset));
    Revision revision;
    revision.change = what;
    revision.undoes = id;
    return heldByLater(record(std::move(revision), [&] { return applyToBeChecked(m_connection, inverted); }, {}));
}

Result<void> WriteDoor::mayRevert(const QString &id) const
{
    STRAW_ASSIGN(const QByteArray changeset, m_journal.changeset(id));
    STRAW_ASSIGN(const QByteArray inverted, invertChangeset(changeset));
    STRAW_ASSIGN(const Transaction transaction, Transaction::begin(m_connection)); // goes without a commit
    STRAW_TRY(applyToBeChecked(m_connection, inverted));
    STRAW_ASSIGN(const std::vector<ChangesetTable> changed, readChangeset(inverted));
    return heldByLater(rules::checkTouched(m_connection, changed));
}

/// The changeset of the head if the next change may be folded into it; else empty.
Result<QByteArray> WriteDoor::foldable(const QString &foldKey) const
{
    if (foldKey.isEmpty() || foldKey != m_openKey || m_head != m_openRevision || m_head.isEmpty()
        || m_head == m_seal.revision())
        return QByteArray();
    STRAW_ASSIGN(const std::optional<Revision> open, m_journal.find(m_head));
    if (!open)
        return QByteArray();
    // A clock that was set back tells nothing about how long ago that was.
    const qint64 age = open->at.secsTo(m_environment.clock->nowUtc());
    if (age < 0 || age >= foldSeconds)
        return QByteArray();
    return m_journal.changeset(m_head);
}

Result<Written> WriteDoor::erase(const Change &what, const std::function<Result<void>(Store &)> &change)
{
    Revision revision;
    revision.change = what;
    return record(std::move(revision), [&] { return change(m_store); }, {}, Nothing);
}

Result<Written> WriteDoor::merge(const MergePlan &plan, Connection &other)
{
    return byUsersName(takeIn(plan, other), m_environment.home, m_name());
}

Result<Written> WriteDoor::takeIn(const MergePlan &plan, Connection &other)
{
    const auto held = m_seal.hold();
    STRAW_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    if (m_head != plan.localHead)
        return Error{Error::MergeOutdated, {}};
    // Whoever made the plan has asked the rules of the result (see planMerge).
    STRAW_TRY(applyMerge(m_connection, other, plan));
    STRAW_ASSIGN(const std::vector<ChangesetTable> changed, readChangeset(plan.changes));
    m_room.forget(); // the journal has grown by what was taken
    STRAW_TRY(m_room.check(m_connection, changed));
    STRAW_TRY(transaction.commit());
    m_head = plan.head;
    m_openRevision.clear();
    Written written{Change::merge(), summarise(changed), {}};
    written.summary.revision = m_head;
    return written;
}

Result<Written> WriteDoor::record(Revision revision, const Body &body, const QString &foldKey, Keep keep)
{
    return byUsersName(write(std::move(revision), body, foldKey, keep), m_environment.home, m_name());
}

Result<Written> WriteDoor::write(Revision revision, const Body &body, const QString &foldKey, Keep keep)
{
    const auto held = m_seal.hold(); // a fold and a snapshot that leaves must not cross
    STRAW_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    QByteArray changeset;
    {
        STRAW_ASSIGN(const Session session, Session::start(m_connection));
        STRAW_TRY(body());
        STRAW_ASSIGN(changeset, session.changeset());
    }
    if (changeset.isEmpty())
        return Written(); // the transaction goes without a commit

    STRAW_ASSIGN(const std::vector<ChangesetTable> changed, readChangeset(changeset));
    STRAW_TRY(rules::checkTouched(m_connection, changed));
    if (auto room = m_room.check(m_connection, changed); !room) {
        m_room.forget();
        return std::move(room.error());
    }
    Written written;
    written.what = revision.change;
    written.summary = summarise(changed);

    revision.id = m_environment.ids->next();
    revision.parent = m_head;
    revision.at = m_environment.clock->nowUtc();
    revision.author = m_environment.identity.author;
    revision.device = m_environment.identity.device;
    revision.format = Formats::current;

    STRAW_ASSIGN(const QByteArray earlier, foldable(foldKey));
    if (!earlier.isEmpty()) {
        STRAW_ASSIGN(const std::optional<Revision> open, m_journal.find(m_head));
        STRAW_ASSIGN(changeset, joinChangesets({earlier, changeset}));
        STRAW_TRY(m_journal.removeHead(m_head));
        revision.parent = open->parent;
        revision.at = open->at; // of the first edit, so that a fold never spans more than a minute
        written.folded = m_head;
    }
    // What is typed and taken back within a fold leaves no revision at all.
    if (!changeset.isEmpty()) {
        if (keep == Nothing) {
            STRAW_TRY(m_journal.dropChangesets());
            STRAW_TRY(m_journal.take(revision, QByteArray()));
        } else {
            STRAW_TRY(m_journal.append(revision, changeset));
        }
        written.summary.revision = revision.id;
    }
    STRAW_TRY(transaction.commit());
    m_head = changeset.isEmpty() ? revision.parent : revision.id;
    m_openRevision = written.summary.revision;
    m_openKey = foldKey;
    return written;
}

} // namespace straw
