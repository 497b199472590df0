#pragma once

#include "core/document/working/seal.h"
#include "core/document/writedoor.h"
#include "core/journal/journal.h"
#include "core/merge/mergeplan.h"
#include "tests/support/memorystore.h"
#include "tests/support/workbench.h"

namespace straw {

/// One copy of a workbook in memory with its journal, changed through the write door: what tests of merging
/// take in hundreds, without files and syncs.
class MemoryCopy
{
public:
    /// A new workbook; the clock is shared by all copies of a test and moves with every change.
    MemoryCopy(const QString &author, const std::shared_ptr<FixedClock> &clock)
        : MemoryCopy(author, clock, need(Connection::inMemory()))
    {
        need(createFormat(connection()));
        need(perform(Change::create(), [](Store &store) -> Result<void> {
            Workbook workbook;
            workbook.id = QStringLiteral("0195f000-0000-7000-8000-000000000001");
            Account account;
            account.id = QStringLiteral("account");
            account.name = QStringLiteral("Norvik Logistics");
            STRAW_TRY(store.insert(workbook));
            return store.insert(account);
        }));
    }

    /// As if the file had been mailed to somebody.
    MemoryCopy mailedTo(const QString &author) const
    {
        seal();
        auto copied = need(Connection::inMemory());
        need(connection().copyInto(*copied));
        return MemoryCopy(author, m_parts->clock, std::move(copied));
    }

    /// What somebody else may have seen by now is never folded.
    void seal() const { m_parts->seal.moveTo(head()); }

    /// With a fold key, the change is folded into the one before it when that had the same key.
    Result<QString> perform(const Change &what, const std::function<Result<void>(Store &)> &change,
                            const QString &foldKey = {})
    {
        return revisionOf(door().perform(what, change, foldKey.isEmpty() ? m_parts->foldKey : foldKey));
    }
    /// The fold key of changes that come without one.
    void setFoldKey(const QString &key) { m_parts->foldKey = key; }

    /// Erases a person, history included.
    Result<QString> erasePerson(const QString &person)
    {
        return revisionOf(door().erase(Change::erase("person", person),
                                       [&](Store &store) { return store.remove("person", person); }));
    }

    Result<QString> setField(TableKey table, const QString &id, ColumnKey column, const QVariant &value,
                             const QString &foldKey = {})
    {
        return perform(
            Change::edit(table, column), [&](Store &store) { return store.setField(table, id, column, value); },
            foldKey);
    }

    Result<QString> remove(TableKey table, const QString &id)
    {
        return perform(Change::remove(table), [&](Store &store) { return store.remove(table, id); });
    }

    /// Error::UndoHeld when later changes build on it.
    Result<QString> revert(const QString &revision) { return revisionOf(door().revert(revision, Change::undo({}))); }

    Result<QString> merge(const MergePlan &plan, const MemoryCopy &other)
    {
        return revisionOf(door().merge(plan, other.connection()));
    }

    const QString &author() const { return m_parts->environment.identity.author; }
    const QString &head() const { return m_parts->door->head(); }
    Connection &connection() const { return *m_parts->connection; }
    Store store() const { return Store(connection()); }
    Journal journal() const { return Journal(connection()); }
    Result<std::vector<Revision>> history() const { return journal().all(); }
    QString content() const { return contentOf(store()); }

private:
    /// The same ones in every run, and in the order in which they are made, whoever makes them.
    class CountedIds final : public IdSource
    {
    public:
        explicit CountedIds(std::shared_ptr<FixedClock> clock)
            : m_clock(std::move(clock))
        {
        }
        QString next() override
        {
            static quint64 counter = 0;
            return makeUuid7(m_clock->nowUtc().toMSecsSinceEpoch(), 0, ++counter);
        }

    private:
        std::shared_ptr<FixedClock> m_clock;
    };

    /// At a place of their own, since the door knows the others by their address.
    struct Parts
    {
        Parts(const QString &author, std::shared_ptr<FixedClock> time, std::unique_ptr<Connection> opened)
            : clock(std::move(time))
            , connection(std::move(opened))
            , store(*connection)
            , journal(*connection)
        {
            environment.clock = clock;
            environment.ids = std::make_shared<CountedIds>(clock);
            environment.identity.author = author;
        }

        std::shared_ptr<FixedClock> clock;
        Environment environment;
        std::unique_ptr<Connection> connection;
        Store store;
        Journal journal;
        Seal seal;
        QString foldKey;
        std::optional<WriteDoor> door;
    };

    MemoryCopy(const QString &author, const std::shared_ptr<FixedClock> &clock, std::unique_ptr<Connection> connection)
        : m_parts(std::make_unique<Parts>(author, clock, std::move(connection)))
    {
        const auto head = m_parts->journal.head(); // none yet of a new one
        m_parts->door.emplace(
            *m_parts->connection, m_parts->store, m_parts->journal, m_parts->seal, [] { return QString(); },
            m_parts->environment, head ? *head : QString());
        seal();
    }

    WriteDoor &door()
    {
        m_parts->clock->advance(1000);
        return *m_parts->door;
    }

    static Result<QString> revisionOf(const Result<Written> &written)
    {
        if (!written)
            return written.error();
        return written->summary.revision;
    }

    std::unique_ptr<Parts> m_parts;
};

} // namespace straw
