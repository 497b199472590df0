#include "core/journal/rewind.h"
#include "core/merge/integrity.h"
#include "core/merge/mergecopy.h"
#include "core/merge/mergeplan.h"
#include "core/merge/record.h"
#include "tests/support/randomedits.h"

#include <map>

using namespace straw;

namespace {

using Records = std::map<RecordKey, Row>;

Records recordsOf(const Store &store)
{
    Records records;
    for (const Table &table : Tables::instance().all()) {
        if (!table.recorded || need(store.count(table.name)) == 0)
            continue;
        for (const Row &row : need(store.rows(table)))
            records.emplace_hint(records.end(), RecordKey{table.name, row.front().toString()}, row);
    }
    return records;
}

/// The same as text, to be shown when a test fails.
QString shown(const Records &records)
{
    QString text;
    for (const auto &[key, row] : records) {
        text += key.table;
        for (const QVariant &value : row)
            text += u'|' + (value.isValid() ? value.toString() : QStringLiteral("-"));
        text += u'\n';
    }
    return text;
}

MergePlan plan(const MemoryCopy &copy, const MemoryCopy &other, const MergeOptions &options = {})
{
    return need(planMerge(copy.connection(), other.connection(), options));
}

/// Every bit of it.
std::vector<Row> journalOf(const MemoryCopy &copy)
{
    Statement statement = need(copy.connection().prepare("SELECT * FROM revision ORDER BY id"));
    std::vector<Row> rows;
    while (need(statement.step())) {
        Row &row = rows.emplace_back();
        for (int i = 0; i < statement.columnCount(); ++i)
            row.push_back(statement.value(i));
    }
    return rows;
}

/// Several people with a copy each, who edit and now and then merge with one another.
class World
{
public:
    explicit World(quint32 seed)
        : m_clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC)))
        , m_edits(seed)
        , m_mayErase(seed % 4 == 3)
    {
        m_copies.push_back(MemoryCopy("Anna", m_clock));
        m_states[m_copies[0].head()] = recordsOf(m_copies[0].store());
        for (int i = 0; i < 12; ++i)
            edit(m_copies[0]);
        m_copies.push_back(m_copies[0].mailedTo("Ben"));
        m_copies.push_back(m_copies[0].mailedTo("Cara"));
    }

    int conflicts = 0, merges = 0, crosswise = 0, forwards = 0, texts = 0, erasings = 0, compared = 0, broughtBack = 0,
        folds = 0;

    void run(int steps)
    {
        for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
            const int who = random().bounded(3);
            if (random().bounded(5))
                edit(m_copies[size_t(who)]);
            else
                merge(m_copies[size_t(who)], m_copies[size_t((who + 1 + random().bounded(2)) % 3)]);
        }
        // In the end everybody has everything, whoever merges with whom.
        for (const auto &[one, other] : {std::pair(0, 1), std::pair(1, 2), std::pair(0, 1), std::pair(2, 0)})
            merge(m_copies[size_t(one)], m_copies[size_t(other)], true);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_copies[1].head(), m_copies[0].head());
        QCOMPARE(m_copies[2].head(), m_copies[0].head());
        QCOMPARE(shown(recordsOf(m_copies[1].store())), shown(recordsOf(m_copies[0].store())));
        QCOMPARE(shown(recordsOf(m_copies[2].store())), shown(recordsOf(m_copies[0].store())));
        statesComeBack(m_copies[0], 6);
    }

private:
    QRandomGenerator &random() { return m_edits.random(); }

    void edit(MemoryCopy &copy)
    {
        const QString before = copy.head();
        copy.setFoldKey(random().bounded(5) < 3 ? QStringLiteral("typing") : QString());
        switch (random().bounded(30)) {
        case 0:
            bringBack(copy);
            break;
        case 1:
            erase(copy);
            break;
        default:
            m_edits.edit(copy);
        }
        if (copy.head() == before)
            return;
        if (!need(copy.journal().find(before))) {
            ++folds;
            m_states.remove(before);
        }
        m_states[copy.head()] = recordsOf(copy.store());
    }

    /// In one of four histories, since nothing before it can be rebuilt any more.
    void erase(MemoryCopy &copy)
    {
        const auto people = need(copy.store().rows(Tables::instance().at("person")));
        if (m_mayErase && !people.empty()) {
            const QString person = people[size_t(random().bounded(int(people.size())))].front().toString();
            need(copy.erasePerson(person));
            ++erasings;
        }
    }

    /// Makes everything as it was at some time.
    void bringBack(MemoryCopy &copy)
    {
        Ancestry ancestry;
        ancestry.add(need(copy.journal().all()));
        const QStringList line = ancestry.firstParents(copy.head());
        const QString &to = line[random().bounded(int(line.size()))];
        const Content now = need(Content::of(copy.connection()));
        const auto then = rewind(now, copy.head(), to, ancestry,
                                 [&](const QString &revision) { return copy.journal().changeset(revision); });
        if (!then)
            return;
        const QByteArray changes = need(now.changesTo(*then));
        if (!changes.isEmpty()) {
            need(copy.perform(Change::restore(m_clock->nowUtc()),
                              [&](Store &) { return applyChangeset(copy.connection(), changes); }));
            ++broughtBack;
        }
    }

    void merge(MemoryCopy &one, MemoryCopy &other, bool both = false)
    {
        MemoryCopy first = one.mailedTo(one.author()), second = other.mailedTo(other.author());
        MergePlan there = plan(first, other), back = plan(second, one);
        const bool isCompared = there.kind == MergePlan::NoCommonBase;
        QCOMPARE(back.kind == MergePlan::NoCommonBase, isCompared);
        if (isCompared) { // what led here is gone, since somebody was erased
            QVERIFY(erasings > 0);
            ++compared;
            MergeOptions options;
            options.withoutBase = true;
            there = plan(first, other, options);
            back = plan(second, one, options);
        }
        if (there.changesSomething())
            need(first.merge(there, other));
        if (back.changesSomething())
            need(second.merge(back, one));

        // Symmetric, in every bit.
        QCOMPARE(first.head(), second.head());
        const Records result = recordsOf(first.store()), again = recordsOf(second.store());
        QVERIFY2(result == again, qPrintable(shown(result) + "\n" + shown(again)));
        QVERIFY(journalOf(first) == journalOf(second));
        QCOMPARE(first.journal().head().value(), first.head());
        // And at rest.
        QCOMPARE(plan(first, second).kind, MergePlan::NothingNew);
        QCOMPARE(plan(second, first).kind, MergePlan::NothingNew);
        QCOMPARE(plan(first, other).kind, MergePlan::NothingNew);
        QVERIFY(other.head() == first.head() || plan(other, first).kind == MergePlan::FastForward);

        if (there.kind == MergePlan::Merge) {
            ++merges;
            QCOMPARE(back.kind, MergePlan::Merge);
            if (!isCompared)
                nothingIsLost(one, other, result, there);
            conflictsAreComplete(first);
            conflicts += int(there.conflicts.size());
        }
        forwards += there.kind == MergePlan::FastForward;
        m_states[first.head()] = result;
        if (random().bounded(4) == 0)
            statesComeBack(first, 2);
        if (both || random().bounded(3) == 0)
            other = std::move(second);
        one = std::move(first);
    }

    void statesComeBack(const MemoryCopy &copy, int count)
    {
        Ancestry ancestry;
        ancestry.add(need(copy.journal().all()));
        const Content now = need(Content::of(copy.connection()));
        const QStringList known = m_states.keys();
        for (int i = 0; i < count; ++i) {
            const QString id = known[random().bounded(int(known.size()))];
            if (!ancestry.find(id))
                continue;
            const auto then = rewind(now, copy.head(), id, ancestry,
                                     [&](const QString &revision) { return copy.journal().changeset(revision); });
            if (!then && then.error().code == Error::ChangeNotKept && erasings > 0)
                continue;
            VERIFY_RESULT(then);
            const Records came = recordsOf(Store(then->connection()));
            QVERIFY2(came == m_states[id], qPrintable(shown(came) + "\n" + shown(m_states[id])));
        }
    }

    void conflictsAreComplete(const MemoryCopy &copy)
    {
        for (const Row &row : need(copy.store().rows(Tables::instance().at("conflict")))) {
            const auto conflict = Conflict::fromRow(row);
            VERIFY_RESULT(conflict);
            VERIFY_RESULT(copy.store().row(*conflict->describedTable(), conflict->row));
            QVERIFY(*copy.store().exists(conflict->table, conflict->row));
            QVERIFY(conflict->left.value != conflict->right.value);
            for (const QString &revision : {conflict->left.revision, conflict->right.revision})
                QVERIFY(copy.journal().find(revision)->has_value());
            Conflict again = *conflict;
            again.settleIdentity();
            QCOMPARE(again.id, conflict->id);
        }
    }

    /// An oracle that knows nothing of the planner: it compares whole records.
    void nothingIsLost(const MemoryCopy &one, const MemoryCopy &other, const Records &result, const MergePlan &made)
    {
        Ancestry ancestry;
        ancestry.add(need(one.journal().all()));
        ancestry.add(need(other.journal().all()));
        const QSet<RecordKey> erased = erasedBy(need(one.history())) | erasedBy(need(other.history()));
        const QStringList best = ancestry.bestCommon(one.head(), other.head());
        if (best.size() > 1) {
            ++crosswise;
            return nothingIsLostCrosswise(best, erased, m_states[one.head()], m_states[other.head()], result, made);
        }
        const Records &base = *m_states.constFind(best.front()), &left = *m_states.constFind(one.head()),
                      &right = *m_states.constFind(other.head());
        Records all = left;
        all.insert(right.begin(), right.end());
        for (const auto &[key, row] : all) {
            if (key.table == u"conflict")
                continue;
            const Table &table = Tables::instance().at(key.table);
            const auto at = [&key = key](const Records &records) {
                const auto found = records.find(key);
                return found == records.end() ? nullptr : &found->second;
            };
            const Row *before = at(base), *l = at(left), *r = at(right), *m = at(result);
            const QString where = key.table + u'/' + key.id;
            if (tellsOf(erased, key, {&base, &left, &right})) {
                QVERIFY2(!m || !erased.contains(key), qPrintable(where));
                continue;
            }
            if (!m) {
                // Gone only if one side removed it, and the other had not worked on it; or one side removed
                // one of what it speaks about, and the other side the rest.
                const bool spokeOfNothing = l && r && hasLostSubjects(table, *before, result);
                QVERIFY2(before && (!l || !r || spokeOfNothing), qPrintable(where));
                for (size_t i = 1; i < row.size(); ++i)
                    QVERIFY2(row[i] == (*before)[i] || table.columns[i].kind == ColumnKind::Rank
                                 || (isNaming(table.columns[i]) && !row[i].isValid()),
                             qPrintable(where));
                continue;
            }
            if (!l || !r) {
                const Row &only = l ? *l : *r;
                for (size_t i = 1; i < only.size(); ++i)
                    QVERIFY2((*m)[i] == only[i] || isNaming(table.columns[i]), qPrintable(where));
                QVERIFY2(!before || isDisputed(result, key), qPrintable(where));
                continue;
            }
            for (size_t i = 1; i < row.size(); ++i)
                fieldIsKept(table, i, key, before ? (*before)[i] : QVariant(), (*l)[i], (*r)[i], (*m)[i], made);
        }
    }

    /// With several states that both come from, it is open which one a value was changed from; but what
    /// both have stays, what one has goes only where one of those states had it, and every value is one
    /// that somebody wrote.
    void nothingIsLostCrosswise(const QStringList &best, const QSet<RecordKey> &erased, const Records &left,
                                const Records &right, const Records &result, const MergePlan &made)
    {
        QList<const Records *> states{&left, &right};
        for (const QString &id : best)
            states << &*m_states.constFind(id);
        Records all = left;
        all.insert(right.begin(), right.end());
        for (const auto &[key, row] : all) {
            if (key.table == u"conflict" || tellsOf(erased, key, states))
                continue;
            const Table &table = Tables::instance().at(key.table);
            const QString where = key.table + u'/' + key.id;
            const auto l = left.find(key), r = right.find(key), m = result.find(key);
            const bool isInBoth = l != left.end() && r != right.end();
            if (m == result.end()) {
                const bool wasThere = std::any_of(states.begin() + 2, states.end(),
                                                  [&key = key](const Records *state) { return state->contains(key); });
                QVERIFY2(wasThere && (!isInBoth || hasLostSubjects(table, row, result)), qPrintable(where));
                continue;
            }
            for (size_t i = 1; i < row.size(); ++i) {
                const Column &column = table.columns[i];
                const QVariant &merged = m->second[i];
                if (isNaming(column) || column.kind == ColumnKind::Rank)
                    continue; // what they name may be gone; places are settled silently
                const QVariant &a = l == left.end() ? r->second[i] : l->second[i], &b = isInBoth ? r->second[i] : a;
                const QString told = where + u'/' + column.name + ": " + a.toString() + " | " + b.toString() + " -> "
                                     + merged.toString();
                QVERIFY2(a != b || merged == a, qPrintable(told));
                const bool isOpen = std::ranges::any_of(made.conflicts, [&, &key = key](const Conflict &each) {
                    return each.table == key.table && each.row == key.id && each.column == column.name;
                });
                const bool isMergedText = column.kind == ColumnKind::Prose && !isOpen;
                QVERIFY2(merged == a || merged == b || isMergedText, qPrintable(told));
            }
        }
    }

    /// A column whose value depends on whether a record stays.
    static bool isNaming(const Column &column)
    {
        return column.isReference() || !column.tableIn.isEmpty() || column.kind == ColumnKind::AnyTable;
    }

    static KnownIds knownIn(const Records &records)
    {
        QSet<RecordKey> keys;
        for (const auto &[key, row] : records)
            keys << key;
        return KnownIds(keys);
    }

    /// It spoke about something, none of which is there any more.
    static bool hasLostSubjects(const Table &table, const Row &before, const Records &result)
    {
        bool spoke = false;
        for (size_t i = 1; i < before.size(); ++i) {
            if (table.columns[i].kind != ColumnKind::Subject || !before[i].isValid())
                continue;
            spoke = true;
            const bool isThere =
                std::ranges::any_of(result, [&](const auto &each) { return each.first.id == before[i].toString(); });
            if (isThere)
                return false;
        }
        return spoke;
    }

    /// Somebody who was erased, or what is part of them.
    static bool tellsOf(const QSet<RecordKey> &erased, const RecordKey &key, const QList<const Records *> &states)
    {
        if (erased.contains(key))
            return true;
        for (const Records *state : states) {
            const auto found = state->find(key);
            if (found == state->end())
                continue;
            const Table &table = Tables::instance().at(key.table);
            for (const auto &[column, named] :
                 namedBy(table, Cells(found->second.begin(), found->second.end()), knownIn(*state))) {
                if (table.columns[column].isOwner() && tellsOf(erased, named, states))
                    return true;
            }
        }
        return false;
    }

    /// Is there an open conflict about the record, or about what it is part of?
    static bool isDisputed(const Records &result, const RecordKey &key)
    {
        for (const auto &[conflict, row] : result) {
            if (conflict.table == u"conflict" && row[1] == key.table.toString() && row[2] == key.id
                && !row[3].isValid())
                return true;
        }
        const Row &row = result.at(key);
        Cells cells(row.begin(), row.end());
        const Table &table = Tables::instance().at(key.table);
        for (const auto &[column, owner] : namedBy(table, cells, knownIn(result))) {
            if (table.columns[column].isOwner() && isDisputed(result, owner))
                return true;
        }
        return false;
    }

    void fieldIsKept(const Table &table, size_t index, const RecordKey &key, const QVariant &before,
                     const QVariant &left, const QVariant &right, const QVariant &merged, const MergePlan &made)
    {
        const Column &column = table.columns[index];
        const QString where = key.table + u'/' + key.id + u'/' + column.name + ": " + before.toString() + " | "
                              + left.toString() + " | " + right.toString() + " -> " + merged.toString();
        const auto conflict = std::find_if(made.conflicts.begin(), made.conflicts.end(), [&](const Conflict &each) {
            return each.table == key.table && each.row == key.id && each.column == column.name;
        });
        if (conflict != made.conflicts.end()) {
            const QVariant &a = conflict->left.value, &b = conflict->right.value;
            QVERIFY2((a == left && b == right) || (a == right && b == left) || isNaming(column), qPrintable(where));
            QVERIFY2(merged == left || merged == right || isNaming(column), qPrintable(where));
            return;
        }
        if (left == right || right == before || left == before) {
            const QVariant &expected = left == before ? right : left;
            // Whether a removed record stays decides about references to it.
            QVERIFY2(merged == expected
                         || (isNaming(column) && (!left.isValid() || !right.isValid() || !merged.isValid())),
                     qPrintable(where));
            return;
        }
        if (column.kind == ColumnKind::Rank) {
            QVERIFY2(merged == left || merged == right, qPrintable(where));
            return;
        }
        if (column.kind == ColumnKind::Prose) {
            ++texts;
            const QStringList written = left.toString().split(". ") + right.toString().split(". ");
            for (const QString &sentence : merged.toString().split(". "))
                QVERIFY2(written.contains(sentence), qPrintable(where));
            return;
        }
        QVERIFY2(isNaming(column) && (!left.isValid() || !right.isValid()), qPrintable(where));
    }

    std::shared_ptr<FixedClock> m_clock;
    RandomEdits m_edits;
    bool m_mayErase;
    std::vector<MemoryCopy> m_copies;
    QHash<QString, Records> m_states; // by revision
};

} // namespace

class TestMergeLaws : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// STRAW_HISTORIES and STRAW_SEED ask for more of them, or for one again. In blocks, since Qt Test
    /// ends a function that takes five minutes.
    void mergesAreSymmetricAtRestAndLoseNothing_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        const int wanted = qEnvironmentVariableIntValue("STRAW_HISTORIES");
        const int seed = qEnvironmentVariableIntValue("STRAW_SEED"), all = wanted ? wanted : 40;
        for (int i = 0; i < all; i += block)
            QTest::addRow("from %d", seed + i) << seed + i << std::min(block, all - i);
    }
    void mergesAreSymmetricAtRestAndLoseNothing()
    {
        QFETCH(int, first);
        QFETCH(int, count);
        for (int seed = first; seed < first + count; ++seed) {
            World world{quint32(seed)};
            world.run(50);
            if (QTest::currentTestFailed()) {
                qWarning("seed %d", seed);
                return;
            }
            ++m_histories;
            m_conflicts += world.conflicts;
            m_merges += world.merges;
            m_crosswise += world.crosswise;
            m_forwards += world.forwards;
            m_texts += world.texts;
            m_erasings += world.erasings;
            m_compared += world.compared;
            m_broughtBack += world.broughtBack;
            m_folds += world.folds;
        }
    }

    void theHistoriesHeldAllOfIt()
    {
        qInfo("%d histories, %d merges (%d crosswise, %d without a base), %d fast-forwards, %d conflicts, "
              "%d texts merged, %d states brought back, %d people erased, %d changes folded",
              m_histories, m_merges, m_crosswise, m_compared, m_forwards, m_conflicts, m_texts, m_broughtBack,
              m_erasings, m_folds);
        if (m_histories < 40)
            QSKIP("too few to tell");
        QVERIFY(m_merges > m_histories && m_crosswise > 0 && m_forwards > m_histories && m_conflicts > m_histories
                && m_texts > 0 && m_folds > m_histories);
    }

private:
    static constexpr int block = 10;
    int m_histories = 0, m_merges = 0, m_crosswise = 0, m_forwards = 0, m_conflicts = 0, m_texts = 0, m_erasings = 0,
        m_compared = 0, m_broughtBack = 0, m_folds = 0;
};

QTEST_GUILESS_MAIN(TestMergeLaws)
#include "tst_mergelaws.moc"
