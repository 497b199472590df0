#include "core/merge/commonbase.h"

#include "core/journal/rewind.h"
#include "core/schema/sqltext.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"

namespace straw {

namespace {

/// A state of an earlier format as it is in the present one. Both sides have made that step: it is nobody's
/// change, neither against what somebody removed nor beside what somebody wrote.
Result<void> stepUp(Content &state, int format)
{
    for (int next = std::max(format, Formats::oldest) + 1; next <= Formats::current; ++next)
        STRAW_TRY(state.connection().execute(Formats::stepTo(next)));
    return {};
}

// Copies that crossed so often were made to keep a reader busy, or go in a circle.
constexpr int mostMergesInMemory = 100;

/// Which record names which of the same table.
Result<QHash<RecordKey, QString>> parentsIn(const Content &content)
{
    QHash<RecordKey, QString> parents;
    for (const Table &table : Tables::instance().all()) {
        for (const Column &column : table.columns) {
            if (!column.isAscent())
                continue;
            STRAW_ASSIGN(Statement statement,
                         content.connection().prepare("SELECT id, " + sql::quoted(column.name) + " FROM "
                                                      + sql::quoted(table.name) + " WHERE " + sql::quoted(column.name)
                                                      + " IS NOT NULL"));
            for (;;) {
                STRAW_ASSIGN(const bool more, statement.step());
                if (!more)
                    break;
                parents.insert({table.name, statement.text(0)}, statement.text(1));
            }
        }
    }
    return parents;
}

Result<QSet<QString>> conflictsIn(const Content &content)
{
    STRAW_ASSIGN(Statement statement, content.connection().prepare("SELECT id FROM conflict"));
    QSet<QString> ids;
    for (;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            return ids;
        ids << statement.text(0);
    }
}

} // namespace

BaseFinder::BaseFinder(const MergeCopy &one, const MergeCopy &other, const Ancestry &ancestry)
    : m_one(one)
    , m_other(other)
    , m_ancestry(ancestry)
{
}

Result<QByteArray> BaseFinder::changeset(const QString &revision) const
{
    auto changeset = m_one.changeset(revision);
    if (!changeset)
        return m_other.changeset(revision);
    return changeset;
}

Result<Content> BaseFinder::stateFrom(const MergeCopy &copy, const QString &revision) const
{
    return rewind(*copy.content, copy.head, revision, m_ancestry, [this](const QString &id) { return changeset(id); });
}

Result<Content> BaseFinder::stateOf(const QString &revision)
{
    if (const auto inMemory = m_inMemory.find(revision); inMemory != m_inMemory.end())
        return inMemory->second.content.copy();
    STRAW_ASSIGN(Content state, recordedState(revision));
    STRAW_TRY(stepUp(state, m_ancestry.find(revision)->format));
    return state;
}

Result<Content> BaseFinder::recordedState(const QString &revision) const
{
    const Error notKept{Error::ChangeNotKept, {revision}};
    // Of what it had left out, a copy that was completed tells nothing about states that the other has had.
    const auto rebuilt = [&](const MergeCopy &copy, const MergeCopy &other) -> Result<Content> {
        const bool isLeftToOther = copy.isCompleted && m_ancestry.isAncestor(revision, other.head);
        return isLeftToOther ? Result<Content>(notKept) : stateFrom(copy, revision);
    };
    Result<Content> state = rebuilt(m_one, m_other);
    const Result<Content> again = rebuilt(m_other, m_one);
    // Changes that are gone on one side are no matter; ones that do not fit mean that another
    // program wrote past the journal.
    for (const Result<Content> *each : {&std::as_const(state), &again}) {
        if (!*each && each->error().code != Error::ChangeNotKept)
            return notKept;
    }
    if (state && again) {
        STRAW_ASSIGN(const std::vector<ChangesetTable> difference, state->differenceTo(*again));
        if (!difference.empty())
            return notKept;
    }
    if (!state && again)
        return again->copy();
    return state;
}

Result<CommonBase> BaseFinder::find(const QString &left, const QString &right)
{
    const QStringList best = m_ancestry.bestCommon(left, right);
    if (best.isEmpty())
        return Error{Error::ChangeNotKept, {}};
    QString base = best.front();
    for (const QString &next : best.mid(1)) {
        STRAW_ASSIGN(base, mergeInMemory(base, next));
    }
    STRAW_ASSIGN(Content content, stateOf(base));
    const auto inMemory = m_inMemory.find(base);
    if (inMemory == m_inMemory.end())
        return CommonBase{std::move(content), {}};
    return CommonBase{std::move(content), inMemory->second.unknown};
}

Result<QString> BaseFinder::mergeInMemory(const QString &left, const QString &right)
{
    if (++m_mergesInMemory > mostMergesInMemory)
        return Error{Error::ChangeNotKept, {left}};
    STRAW_ASSIGN(const CommonBase base, find(left, right));
    STRAW_ASSIGN(Content leftContent, stateOf(left));
    STRAW_ASSIGN(const Content rightContent, stateOf(right));
    STRAW_ASSIGN(const MergeInput input, inputFor(left, leftContent, right, rightContent, base));
    const MergeResult result = mergeChanges(input);
    STRAW_TRY(leftContent.apply(writeChangeset(result.changes)));

    QSet<std::pair<RecordKey, QString>> unknown;
    for (const Conflict &conflict : result.conflicts)
        unknown << std::pair(RecordKey{conflict.table, conflict.row}, conflict.column);
    Revision revision;
    revision.id = QStringLiteral("in memory ") + left + u'+' + right; // never the id of a record
    revision.parent = left;
    revision.otherParent = right;
    revision.at = std::max(m_ancestry.find(left)->at, m_ancestry.find(right)->at);
    m_ancestry.add({revision});
    m_inMemory.emplace(revision.id, CommonBase{std::move(leftContent), unknown});
    return revision.id;
}

Result<MergeInput> BaseFinder::inputFor(const QString &left, const Content &leftContent, const QString &right,
                                        const Content &rightContent, const CommonBase &base) const
{
    MergeInput input;
    const auto sideOf = [&](const QString &revision, const Content &content,
                            const QString &other) -> Result<MergeSide> {
        STRAW_ASSIGN(std::vector<ChangesetTable> changes, base.content.differenceTo(content));
        // Where the ancestors disagree, a value may come from before the copies parted.
        const QSet<QString> without = base.unknown.isEmpty() ? m_ancestry.lineage(other) : QSet<QString>();
        return MergeSide{revision, m_ancestry.find(revision)->at, std::move(changes), writersOf(revision, without)};
    };
    STRAW_ASSIGN(input.left, sideOf(left, leftContent, right));
    STRAW_ASSIGN(input.right, sideOf(right, rightContent, left));
    STRAW_ASSIGN(input.parents, parentsIn(leftContent));
    STRAW_ASSIGN(input.openConflicts, conflictsIn(leftContent));
    input.unknown = base.unknown;
    input.leftRow = [&leftContent](const RecordKey &key) {
        const auto row = Store(leftContent.connection()).row(Tables::instance().at(key.table), key.id);
        Cells cells;
        if (row && *row)
            cells.assign((*row)->begin(), (*row)->end());
        return cells;
    };
    return input;
}

/// Looks into the changes only when asked, which is when there is a conflict.
MergeSide::WriterOf BaseFinder::writersOf(const QString &head, const QSet<QString> &without) const
{
    using Writers = QHash<std::pair<RecordKey, ColumnKey>, QString>;
    const auto read = [this, head, without] {
        std::vector<const Revision *> newestFirst;
        for (const QString &id : m_ancestry.lineage(head) - without)
            newestFirst.push_back(m_ancestry.find(id));
        std::sort(newestFirst.begin(), newestFirst.end(),
                  [](const Revision *a, const Revision *b) { return std::tie(a->at, a->id) > std::tie(b->at, b->id); });
        Writers writers;
        const auto note = [&](const RecordKey &key, ColumnKey column, const QString &id) {
            if (!writers.contains({key, column}))
                writers.insert({key, column}, id);
        };
        for (const Revision *revision : newestFirst) {
            const auto bytes = changeset(revision->id);
            const auto tables = bytes ? readChangeset(*bytes) : std::vector<ChangesetTable>();
            if (!revision->otherParent.isEmpty() || revision->change.isByProgram() || !tables)
                continue; // a merge brings what somebody wrote elsewhere
            for (const ChangesetTable &changed : *tables) {
                const Table &table = Tables::instance().at(changed.name);
                for (const ChangesetRow &row : changed.rows) {
                    const Cells &cells = row.operation == ChangesetRow::Delete ? row.before : row.after;
                    const RecordKey key{
                        changed.name, (row.operation == ChangesetRow::Insert ? row.after : row.before)[0]->toString()};
                    note(key, {}, revision->id);
                    for (size_t i = 1; i < cells.size(); ++i) {
                        if (cells[i])
                            note(key, table.columns[i].name, revision->id);
                    }
                }
            }
        }
        return writers;
    };
    // What nobody is known to have written stands since somebody's last revision.
    QString last = head;
    while (m_ancestry.find(last) && m_ancestry.find(last)->change.isByProgram())
        last = m_ancestry.find(last)->parent;
    return [read, last, writers = std::optional<Writers>()](const RecordKey &key, ColumnKey column) mutable {
        if (!writers)
            writers = read();
        return writers->value({key, column}, last);
    };
}

} // namespace straw
