#pragma once

#include "core/journal/journal.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/fileheader.h"
#include "tests/support/memorystore.h"
#include "tests/support/workbench.h"

namespace straw {

/// One copy of a workbook in memory with its journal, written as the write door does it: what tests
/// of merging take in hundreds, without files and syncs.
class MemoryCopy
{
public:
    /// A new workbook; the clock is shared by all copies of a test and moves with every change.
    MemoryCopy(const QString &author, FixedClock &clock)
        : m_author(author)
        , m_clock(&clock)
        , m_connection(need(Connection::inMemory()))
    {
        need(createFormat(*m_connection));
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
        MemoryCopy copy(author, *m_clock, need(Connection::inMemory()));
        need(m_connection->copyInto(*copy.m_connection));
        copy.m_head = m_head;
        return copy;
    }

    Result<QString> perform(const Change &what, const std::function<Result<void>(Store &)> &change,
                            const QString &undoes = {})
    {
        return record(what, change, undoes, [this](const Revision &revision, const QByteArray &changeset) {
            return journal().append(revision, changeset);
        });
    }

    /// Erases a person, history included.
    Result<QString> erasePerson(const QString &person)
    {
        return record(
            Change::erase("person", person), [&](Store &store) { return store.remove("person", person); }, {},
            [this](const Revision &revision, const QByteArray &) -> Result<void> {
                STRAW_TRY(journal().dropChangesets());
                return journal().take(revision, QByteArray());
            });
    }

    Result<QString> setField(const QString &table, const QString &id, const QString &column,
                             const QVariant &value)
    {
        return perform(Change::edit(table, column),
                       [&](Store &store) { return store.setField(table, id, column, value); });
    }

    Result<QString> remove(const QString &table, const QString &id)
    {
        return perform(Change::remove(table), [&](Store &store) { return store.remove(table, id); });
    }

    /// Error::UndoHeld when later changes build on it.
    Result<QString> revert(const QString &revision)
    {
        STRAW_ASSIGN(const QByteArray changeset, journal().changeset(revision));
        STRAW_ASSIGN(const QByteArray inverted, invertChangeset(changeset));
        return perform(Change::undo({}), [&](Store &) { return applyChangeset(connection(), inverted); },
                       revision);
    }

    /// Makes one revision of the last two, as consecutive typing does.
    Result<void> foldLast()
    {
        STRAW_ASSIGN(const auto last, journal().find(m_head));
        STRAW_ASSIGN(const auto before, journal().find(last->parent));
        STRAW_ASSIGN(const QByteArray first, journal().changeset(before->id));
        STRAW_ASSIGN(const QByteArray second, journal().changeset(last->id));
        STRAW_ASSIGN(const QByteArray joined, joinChangesets({first, second}));
        Revision folded = *last;
        folded.parent = before->parent;
        STRAW_TRY(journal().removeHead(last->id));
        STRAW_TRY(journal().removeHead(before->id));
        return journal().append(folded, joined);
    }

    const QString &author() const { return m_author; }
    const QString &head() const { return m_head; }
    void setHead(const QString &head) { m_head = head; }
    Connection &connection() const { return *m_connection; }
    Store store() const { return Store(connection()); }
    Journal journal() const { return Journal(connection()); }
    Result<std::vector<Revision>> history() const { return journal().all(); }
    QString content() const { return contentOf(store()); }

    template<typename T>
    static T need(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(describeError(result.error())));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

private:
    MemoryCopy(const QString &author, FixedClock &clock, std::unique_ptr<Connection> connection)
        : m_author(author)
        , m_clock(&clock)
        , m_connection(std::move(connection))
    {
    }

    using Keep = std::function<Result<void>(const Revision &revision, const QByteArray &changeset)>;

    Result<QString> record(const Change &what, const std::function<Result<void>(Store &)> &change,
                           const QString &undoes, const Keep &keep)
    {
        STRAW_ASSIGN(Transaction transaction, Transaction::begin(connection()));
        QByteArray changeset;
        {
            STRAW_ASSIGN(const Session session, Session::start(connection()));
            Store writing = store();
            STRAW_TRY(change(writing));
            STRAW_ASSIGN(changeset, session.changeset());
        }
        if (changeset.isEmpty())
            return QString();
        const std::vector<ChangesetTable> changed = need(readChangeset(changeset));
        STRAW_TRY(rules::checkTouched(connection(), changed));
        m_clock->advance(1000);
        Revision revision;
        revision.id = makeUuid7(m_clock->nowUtc().toMSecsSinceEpoch(), 0, nextRandom());
        revision.parent = m_head;
        revision.at = m_clock->nowUtc();
        revision.author = m_author;
        revision.format = Formats::current;
        revision.change = what;
        revision.undoes = undoes;
        STRAW_TRY(keep(revision, changeset));
        STRAW_TRY(transaction.commit());
        m_head = revision.id;
        return m_head;
    }

    static quint64 nextRandom()
    {
        static quint64 counter = 0;
        return ++counter;
    }

    QString m_author;
    FixedClock *m_clock;
    std::unique_ptr<Connection> m_connection;
    QString m_head;
};

} // namespace straw
