#include "core/document/working/lostworkbook.h"

#include "core/journal/ancestry.h"
#include "core/journal/journal.h"
#include "core/schema/tables.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/content.h"
#include "core/storage/rules.h"

#include <QUuid>

namespace straw {

namespace {

/// For ids of what is brought back.
const QUuid recoveryNamespace(QStringLiteral("{5f0c9a36-2f4e-5b7b-9c55-8f1e0d7f3a12}"));

/// The newest state on the line of first parents that could be opened; nothing when none can be rebuilt.
Result<std::optional<Content>> lastWholeState(Connection &connection, const Journal &journal, const QString &head)
{
    Ancestry ancestry;
    STRAW_ASSIGN(const std::vector<Revision> all, journal.all());
    ancestry.add(all);
    STRAW_ASSIGN(Content state, Content::of(connection));
    constexpr qsizetype farEnough = 200; // nobody worked on for longer in what could not be opened
    for (const QString &id : ancestry.firstParents(head).mid(0, farEnough)) {
        const auto changeset = journal.changeset(id);
        const auto inverted = changeset ? invertChangeset(*changeset) : changeset;
        if (!inverted || !state.apply(*inverted))
            return std::optional<Content>();
        if (rules::checkWhole(state.connection(), Tables::instance(), rules::Content))
            return std::optional(std::move(state));
    }
    return std::optional<Content>();
}

} // namespace

Result<bool> recoverWorkbook(Connection &connection)
{
    Journal journal(connection);
    STRAW_ASSIGN(const QString head, journal.head());
    STRAW_ASSIGN(const std::optional<Revision> last, journal.find(head));
    if (!last || !journal.check())
        return false;
    STRAW_ASSIGN(const std::optional<Content> whole, lastWholeState(connection, journal, head));
    if (!whole)
        return false;
    STRAW_ASSIGN(const Content now, Content::of(connection));
    STRAW_ASSIGN(const QByteArray changes, now.changesTo(*whole));
    STRAW_ASSIGN(Transaction transaction, Transaction::begin(connection));
    STRAW_TRY(applyChangeset(connection, changes));
    Revision recovery;
    recovery.id = QUuid::createUuidV5(recoveryNamespace, head.toUtf8()).toString(QUuid::WithoutBraces);
    recovery.parent = head;
    recovery.at = last->at;
    recovery.change = Change::recover();
    recovery.format = Formats::current;
    STRAW_TRY(journal.append(recovery, changes));
    STRAW_TRY(transaction.commit());
    return true;
}

} // namespace straw
