#include "core/base/errordetail.h"
#include "core/base/limits.h"
#include "core/merge/mergeplan.h"

#include "core/merge/commonbase.h"
#include "core/merge/integrity.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/workbook/accountname.h"

#include <QUuid>

namespace straw {

namespace {

/// For ids of merges: the same two copies give the same id wherever they are merged.
const QUuid mergeNamespace(QStringLiteral("{6b2f3c1e-7d54-5c0a-9f5e-2d1c8a4b7e90}"));

class MergePlanner
{
public:
    MergePlanner(MergeCopy local, MergeCopy other, const MergeOptions &options)
        : m_local(std::move(local))
        , m_other(std::move(other))
        , m_options(options)
    {
        m_ancestry.add(m_local.revisions);
        m_ancestry.add(m_other.revisions);
        m_plan.localHead = m_plan.head = m_local.head;
        m_plan.otherHead = m_other.head;
        m_plan.localAccount = m_local.accountName;
        m_plan.otherAccount = m_other.accountName;
    }

    Result<MergePlan> run()
    {
        // A journal without entries, or one that goes in a circle, was made by another program.
        for (const MergeCopy *copy : {&m_local, &m_other}) {
            if (m_ancestry.find(copy->head))
                continue;
            const QString file = copy->database->path();
            return copy->revisions.empty() ? Error{Error::NoHistory, {file}} : Error{Error::HistoryCircular, {file}};
        }
        m_plan.dropped = revisionsBeforeErasing(m_ancestry);
        m_plan.otherLacks = otherLacks();
        m_plan.erases = erases();
        if (m_ancestry.isAncestor(m_other.head, m_local.head))
            return m_plan;
        STRAW_TRY(m_local.readContent());
        STRAW_TRY(m_other.readContent());
        if (!mayBeSameAccount(m_local.accountName, m_other.accountName) && !m_options.evenIfOtherAccount)
            return asking(MergePlan::OtherAccount);
        STRAW_ASSIGN(const Content stands, m_local.content->copy());
        STRAW_TRY(completed(completeWithheld(m_local, m_other, m_ancestry)));
        STRAW_TRY(completed(completeWithheld(m_other, m_local, m_ancestry)));
        if (m_unclear)
            return asking(MergePlan::NoCommonBase);
        return m_ancestry.isAncestor(m_local.head, m_other.head) ? fastForward(stands) : merge(stands);
    }

private:
    /// A copy without history may have the same head, and that of a copy with less may build on this one's.
    bool otherLacks() const
    {
        QHash<QString, const Revision *> there;
        for (const Revision &revision : m_other.revisions)
            there.insert(revision.id, &revision);
        return std::ranges::any_of(m_local.revisions, [&](const Revision &here) {
            const Revision *known = there.value(here.id);
            return !m_plan.dropped.contains(here.id) && (!known || Ancestry::isFuller(here, *known));
        });
    }

    /// Whether somebody was erased of whom this copy still tells, or may.
    bool erases() const
    {
        return erasedBy(m_local.revisions) != (erasedBy(m_local.revisions) | erasedBy(m_other.revisions))
               || std::ranges::any_of(m_local.revisions, [&](const Revision &here) {
                      return here.hasChangeset && m_plan.dropped.contains(here.id);
                  });
    }

    MergePlan asking(MergePlan::Kind kind)
    {
        m_plan.kind = kind;
        return m_plan;
    }

    /// Changes that are gone or do not fit are a question, not a failure.
    Result<void> completed(Result<void> done)
    {
        if (done)
            return {};
        if (done.error().code != Error::ChangeNotKept && done.error().code != Error::UndoHeld)
            return done;
        m_unclear = !m_options.withoutBase;
        return {};
    }

    Result<MergePlan> fastForward(const Content &stands)
    {
        // What another program wrote past the journal would go unseen.
        const auto state = BaseFinder(m_local, m_other, m_ancestry).stateOf(m_local.head);
        if (!state && !m_options.withoutBase)
            return asking(MergePlan::NoCommonBase);
        m_plan.kind = MergePlan::FastForward;
        m_plan.head = m_other.head;
        STRAW_TRY(checkIntegrity(*m_other.content, {})); // of which a part may have come from here
        STRAW_ASSIGN(m_plan.changes, stands.changesTo(*m_other.content));
        STRAW_TRY(takeRevisions());
        return m_plan;
    }

    Result<MergePlan> merge(const Content &stands)
    {
        BaseFinder finder(m_local, m_other, m_ancestry);
        Result<CommonBase> base = finder.find(m_local.head, m_other.head);
        if (!base) {
            if (base.error().code != Error::ChangeNotKept)
                return base.error();
            if (!m_options.withoutBase)
                return asking(MergePlan::NoCommonBase);
            STRAW_ASSIGN(Content nothing, Content::empty());
            base = CommonBase{std::move(nothing), {}};
        }
        const bool localIsLeft = m_local.head < m_other.head;
        const MergeCopy &left = localIsLeft ? m_local : m_other;
        const MergeCopy &right = localIsLeft ? m_other : m_local;
        STRAW_ASSIGN(MergeInput input, finder.inputFor(left.head, *left.content, right.head, *right.content, *base));
        input.erased = erasedBy(m_local.revisions) | erasedBy(m_other.revisions);
        MergeResult result = mergeChanges(input);
        const QByteArray changeset = writeChangeset(result.changes);

        STRAW_ASSIGN(Content merged, left.content->copy());
        STRAW_TRY(merged.apply(changeset));
        STRAW_TRY(checkIntegrity(merged, result.changes));
        STRAW_TRY(checkNothingLost(*left.content, merged, input.right.changes, input.erased));
        STRAW_TRY(checkNothingLost(*right.content, merged, input.left.changes, input.erased));

        m_plan.kind = MergePlan::Merge;
        m_plan.conflicts = std::move(result.conflicts);
        STRAW_ASSIGN(m_plan.changes, stands.changesTo(merged));
        STRAW_TRY(takeRevisions());
        addMerge(left, right, changeset);
        return m_plan;
    }

    /// What one side has and the result has not must have been removed by the other.
    static Result<void> checkNothingLost(const Content &side, const Content &merged,
                                         const std::vector<ChangesetTable> &otherChanges, const QSet<RecordKey> &erased)
    {
        QSet<RecordKey> removed = erased;
        for (const ChangesetTable &table : otherChanges) {
            for (const ChangesetRow &row : table.rows) {
                if (row.operation == ChangesetRow::Delete)
                    removed << RecordKey{table.name, row.before[0]->toString()};
            }
        }
        const KnownIds known(removed);
        STRAW_ASSIGN(const std::vector<ChangesetTable> changes, side.differenceTo(merged));
        for (const ChangesetTable &table : changes) {
            for (const ChangesetRow &row : table.rows) {
                if (row.operation != ChangesetRow::Delete || removed.contains({table.name, row.before[0]->toString()}))
                    continue;
                const auto named = namedBy(Tables::instance().at(table.name), row.before, known);
                const bool wentAlong = std::any_of(named.begin(), named.end(),
                                                   [&](const auto &each) { return removed.contains(each.second); });
                if (!wentAlong)
                    return Error{Error::MergeNotHeld, {ErrorDetail::of(ErrorDetail::EntryLost, {table.name})}};
            }
        }
        return {};
    }

    static bool isSameButUnnamed(const Revision &revision, const Revision &as)
    {
        return revision.author.isEmpty() && !as.author.isEmpty() && revision.change == as.change;
    }

    Result<void> take(Revision revision, const MergeCopy &from, const QString &author)
    {
        QByteArray stored;
        if (revision.hasChangeset && !m_plan.dropped.contains(revision.id)) {
            STRAW_ASSIGN(stored, from.journal.stored(revision.id));
        }
        revision.author = author;
        m_plan.taken.push_back({std::move(revision), stored});
        return {};
    }

    Result<void> takeRevisions()
    {
        QHash<QString, const Revision *> own;
        for (const Revision &revision : m_local.revisions)
            own.insert(revision.id, &revision);
        std::map<QString, MergeShare> shares;
        std::map<QString, QSet<RecordKey>> rows;
        for (auto revision = m_other.revisions.rbegin(); revision != m_other.revisions.rend(); ++revision) {
            const Revision *known = own.value(revision->id);
            const bool isFuller = !known || Ancestry::isFuller(*revision, *known);
            if (known && isSameButUnnamed(*revision, *known)) // its author was erased there
                STRAW_TRY(take(isFuller ? *revision : *known, isFuller ? m_other : m_local, QString()));
            else if (known && isFuller && isSameButUnnamed(*known, *revision)) // and here
                STRAW_TRY(take(*revision, m_other, QString()));
            else if (isFuller)
                STRAW_TRY(take(*revision, m_other, revision->author));
            else
                continue;
            if (known || !revision->otherParent.isEmpty() || revision->change.isByProgram())
                continue;
            MergeShare &share = shares[revision->author];
            share.author = revision->author;
            ++share.revisions;
            const auto bytes = m_other.changeset(revision->id);
            const auto tables = bytes ? readChangeset(*bytes) : std::vector<ChangesetTable>();
            for (const ChangesetTable &table : tables ? *tables : std::vector<ChangesetTable>()) {
                for (const ChangesetRow &row : table.rows)
                    rows[revision->author] << RecordKey{
                        table.name, (row.operation == ChangesetRow::Insert ? row.after : row.before)[0]->toString()};
            }
        }
        for (auto &[author, share] : shares) {
            share.rows = int(rows[author].size());
            for (const Table &table : Tables::instance().all()) {
                const bool touched = std::any_of(rows[author].begin(), rows[author].end(),
                                                 [&](const RecordKey &key) { return key.table == table.name; });
                if (touched)
                    share.tables << table.name;
            }
            m_plan.shares.push_back(std::move(share));
        }
        return {};
    }

    void addMerge(const MergeCopy &left, const MergeCopy &right, const QByteArray &changeset)
    {
        Revision merge;
        merge.parent = left.head;
        merge.otherParent = right.head;
        merge.id = QUuid::createUuidV5(mergeNamespace, left.head.toUtf8() + right.head.toUtf8() + changeset)
                       .toString(QUuid::WithoutBraces);
        merge.at = std::max(m_ancestry.find(left.head)->at, m_ancestry.find(right.head)->at);
        merge.author = QStringLiteral("merge");
        merge.change = Change::merge();
        merge.format = Formats::current;
        // Where somebody was erased on one side, the change from the other tells of them.
        const bool isKept = !m_plan.dropped.contains(left.head) && !m_plan.dropped.contains(right.head)
                            && changeset.size() <= limits::changesetBytes;
        m_plan.taken.push_back({merge, isKept ? Journal::packed(changeset) : QByteArray()});
        m_plan.head = merge.id;
    }

    MergeCopy m_local, m_other;
    MergeOptions m_options;
    Ancestry m_ancestry;
    MergePlan m_plan;
    bool m_unclear = false;
};

} // namespace

Result<MergePlan> planMerge(Connection &local, Connection &other, const MergeOptions &options)
{
    STRAW_ASSIGN(MergeCopy one, MergeCopy::read(local));
    STRAW_ASSIGN(MergeCopy another, MergeCopy::read(other));
    if (one.documentId != another.documentId)
        return Error{Error::OtherWorkbook, {other.path()}};
    return MergePlanner(std::move(one), std::move(another), options).run();
}

Result<MergePlan> planMerge(const QString &local, const QString &other, const MergeOptions &options)
{
    STRAW_ASSIGN(const auto one, Connection::open(local, Connection::ReadOnly));
    STRAW_ASSIGN(const auto another, Connection::open(other, Connection::ReadOnly));
    return planMerge(*one, *another, options);
}

} // namespace straw
