#include "core/merge/removals.h"

namespace straw {

namespace {

/// The place in a list is nobody's work.
bool isWorkedOn(const Table &table, const Cells &before, const Cells &now)
{
    for (size_t i = 1; i < now.size(); ++i) {
        if (table.columns[i].kind != ColumnKind::Rank && before[i] != now[i])
            return true;
    }
    return false;
}

/// That one of several subjects went is nobody's work on what speaks about them.
bool isWorkedOnButSubjects(const MergeRecord &record, const Cells &now)
{
    Cells as = now;
    for (size_t i = 1; i < as.size(); ++i) {
        if (record.table->columns[i].kind == ColumnKind::Subject && as[i] && !as[i]->isValid())
            as[i] = (*record.before)[i];
    }
    return isWorkedOn(*record.table, *record.before, as);
}

} // namespace

Removals::Removals(const MergeRecords &records, const QSet<RecordKey> &erased)
    : m_records(records)
    , m_known(records)
    , m_erased(erased)
{
    for (const auto &[key, record] : records) {
        if (record.before && (!record.left || !record.right)) {
            for (const RecordKey &owner : ownersOf(*record.table, *record.before))
                m_parts[owner] << key;
        }
    }
    keepWhatOthersWorkedOn(&MergeRecord::left, &MergeRecord::right);
    keepWhatOthersWorkedOn(&MergeRecord::right, &MergeRecord::left);
    dropPartsOfErased();
    dropWithLastSubject();
}

/// What a record names that it did not name before.
QList<RecordKey> Removals::newlyNamed(const MergeRecord &record, const Cells &now) const
{
    QSet<RecordKey> before;
    if (record.before) {
        for (const auto &[column, key] : namedBy(*record.table, *record.before, m_known))
            before << key;
    }
    QList<RecordKey> named;
    for (const auto &[column, key] : namedBy(*record.table, now, m_known)) {
        if (!before.contains(key))
            named << key;
    }
    return named;
}

/// What a record is part of or speaks about.
QList<RecordKey> Removals::ownersOf(const Table &table, const Cells &cells) const
{
    QList<RecordKey> owners;
    for (const auto &[column, key] : namedBy(table, cells, m_known)) {
        if (table.columns[column].isOwner())
            owners << key;
    }
    return owners;
}

const MergeRecord *Removals::find(const RecordKey &key) const
{
    const auto found = m_records.find(key);
    return found == m_records.end() ? nullptr : &found->second;
}

bool Removals::isRemovedBy(const RecordKey &key, Side side) const
{
    const MergeRecord *record = find(key);
    return record && record->before && !(record->*side);
}

void Removals::keepWhatOthersWorkedOn(Side remover, Side other)
{
    for (const auto &[key, record] : m_records) {
        const std::optional<Cells> &now = record.*other;
        if (!now)
            continue;
        if (isRemovedBy(key, remover) && isWorkedOn(*record.table, *record.before, *now))
            keep(key, remover, other);
        for (const RecordKey &named : newlyNamed(record, *now)) {
            if (isRemovedBy(named, remover))
                keep(named, remover, other);
        }
    }
}

/// False when it cannot stay, since what it is part of does not.
bool Removals::keep(const RecordKey &key, Side remover, Side other)
{
    if (m_erased.contains(key))
        return false;
    if (!isRemovedBy(key, remover) || m_kept.contains(key))
        return true;
    const MergeRecord &record = *find(key);
    if (!(record.*other))
        return false;
    for (const RecordKey &owner : ownersOf(*record.table, *(record.*other))) {
        if (!keep(owner, remover, other))
            return false;
    }
    m_kept << key;
    for (const RecordKey &part : m_parts.value(key)) {
        if (isRemovedBy(part, remover))
            keep(part, remover, other);
    }
    return true;
}

void Removals::dropPartsOfErased()
{
    for (bool found = true; found;) {
        found = false;
        for (const auto &[key, record] : m_records) {
            if (isGone(key) || record.before || (record.left && record.right))
                continue;
            for (const RecordKey &owner : ownersOf(*record.table, record.left ? *record.left : *record.right)) {
                if (isGone(owner)) {
                    m_dropped << key;
                    found = true;
                }
            }
        }
    }
}

/// One side removed one of its subjects, and the other side the rest.
void Removals::dropWithLastSubject()
{
    for (const auto &[key, record] : m_records) {
        if (isGone(key) || !record.before || !record.left || !record.right)
            continue;
        bool spoke = false, speaks = false;
        for (const auto &[column, subject] : namedBy(*record.table, *record.before, m_known)) {
            if (record.table->columns[column].kind == ColumnKind::Subject) {
                spoke = true;
                speaks = speaks || !isGone(subject);
            }
        }
        if (spoke && !speaks && !isWorkedOnButSubjects(record, *record.left)
            && !isWorkedOnButSubjects(record, *record.right))
            m_dropped << key;
    }
}

bool Removals::isGone(const RecordKey &key) const
{
    if (m_erased.contains(key) || m_dropped.contains(key))
        return true;
    const MergeRecord *record = find(key);
    return record && record->before && (!record->left || !record->right) && !m_kept.contains(key);
}

std::set<RecordKey> Removals::disputed() const
{
    std::set<RecordKey> disputed;
    for (const RecordKey &key : m_kept) {
        const MergeRecord &record = *find(key);
        const QList<RecordKey> owners = ownersOf(*record.table, record.left ? *record.left : *record.right);
        const bool isPart =
            std::any_of(owners.begin(), owners.end(), [&](const RecordKey &owner) { return m_kept.contains(owner); });
        if (!isPart && key.table != u"conflict")
            disputed.insert(key);
    }
    return disputed;
}

} // namespace straw
