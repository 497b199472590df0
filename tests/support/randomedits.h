#pragma once

#include "core/merge/conflict.h"
#include "tests/support/memorycopy.h"

#include <QRandomGenerator>

namespace straw {

/// Changes that people make, at random, on one copy of a workbook (a MemoryCopy, a Document): over all kinds of columns
/// and of tables (ranked, parts, natural keys, evidence, a tree), with undo, revert, folding and settling.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    QRandomGenerator &random() { return m_random; }

    /// One change; one that is refused, such as an undo that later work holds, leaves all as it was.
    void edit(auto &copy)
    {
        switch (m_random.bounded(28)) {
        case 0:
        case 1:
            return add(copy, "event", {{"title", word()}, {"body", text()}, {"rank", rank()}});
        case 2:
            return set(copy, "event", "title", word());
        case 3:
        case 4:
            return editBody(copy);
        case 5:
            return set(copy, "event", "rank", rank());
        case 6:
            return remove(copy, pickTable({"event", "person", "action", "cause", "evidence", "event_person",
                                           "interview", "line", "comment", "criterion"}));
        case 7:
            return add(copy, "person", {{"name", word()}, {"goals", text()}});
        case 8:
            return add(copy, "action", {{"title", word()}, {"owner_id", any(copy, "person")}});
        case 9:
            return set(copy, "action", "owner_id", any(copy, "person"));
        case 10:
            return put(copy, "red_flag", any(copy, "event"), {{"act", word()}, {"noticed_by_id", any(copy, "person")}});
        case 11: {
            const QString event = any(copy, "event").toString(), person = any(copy, "person").toString();
            if (event.isEmpty() || person.isEmpty())
                return;
            return put(copy, "event_person", event + u'/' + person,
                       {{"event_id", event}, {"person_id", person}, {"part", word()}});
        }
        case 12: {
            const QString key = QStringLiteral("why-%1").arg(m_random.bounded(3));
            return put(copy, "answer", key + "/workbook",
                       {{"prompt_key", key}, {"subject_id", "workbook"}, {"text", text()}});
        }
        case 13:
            return change(copy, [&](Store &store) {
                return store.setField("account", "account", pickColumn({"plan", "segment", "industry"}), word());
            });
        case 14:
            return change(copy, [&, event = any(copy, "event")](Store &store) -> Result<void> {
                STRAW_ASSIGN(const std::vector<Row> workbooks, store.rows(Tables::instance().at("workbook")));
                return store.setField("workbook", workbooks.front().front().toString(), "final_straw_id", event);
            });
        case 15:
            return moveCause(copy);
        case 16:
            return add(
                copy, "evidence",
                {{"cause_id", any(copy, "cause")}, {"target_table", "event"}, {"target_id", any(copy, "event")}});
        case 17:
            return settle(copy);
        case 18:
            return revert(copy);
        case 19:
            return add(copy, "interview", {{"person_id", any(copy, "person")}, {"summary", text()}});
        case 20:
        case 21: // a note about an event, of an interview, or both
            return add(copy, "line",
                       {{"text", text()},
                        {"event_id", m_random.bounded(3) ? any(copy, "event") : QVariant()},
                        {"interview_id", m_random.bounded(3) ? any(copy, "interview") : QVariant()}});
        case 22:
            return set(copy, "line", pickColumn({"text", "useful_point"}), text());
        case 23: {
            const QVariant subject = any(copy, pickTable({"event", "person", "interview"}));
            const QString key = QStringLiteral("why-%1").arg(m_random.bounded(3));
            if (!subject.isValid())
                return;
            return put(copy, "answer", key + u'/' + subject.toString(),
                       {{"prompt_key", key}, {"subject_id", subject}, {"text", text()}});
        }
        case 24: {
            const TableKey about = pickTable({"event", "cause", "line"});
            return add(copy, "comment",
                       {{"target_table", about.toString()},
                        {"target_id", any(copy, about)},
                        {"text", text()},
                        {"parent_id", m_random.bounded(2) ? any(copy, "comment") : QVariant()}});
        }
        case 25: {
            const TableKey from = pickTable({"event", "line"});
            const QVariant id = any(copy, from);
            return add(copy, "action",
                       {{"title", word()},
                        {"from_table", id.isValid() ? QVariant(from.toString()) : QVariant()},
                        {"from_id", id}});
        }
        case 26: {
            if (m_random.bounded(2))
                return add(copy, "criterion", {{"question", text()}, {"owner_id", any(copy, "person")}});
            const QVariant criterion = any(copy, "criterion"), event = any(copy, "event");
            if (!criterion.isValid())
                return;
            return add(copy, "evidence",
                       {{"criterion_id", criterion}, {"target_table", "event"}, {"target_id", event}});
        }
        case 27:
            return set(copy, "person", "via_id", any(copy, "person"));
        default:
            return set(copy, "person", "goals", text());
        }
    }

    QString word()
    {
        static const QStringList words{"late", "early", "price", "support", "Meyer", "depot"};
        return pick(words) + QString::number(m_random.bounded(5));
    }

private:
    template<typename T>
    T pick(const QList<T> &from)
    {
        return from[m_random.bounded(int(from.size()))];
    }
    TableKey pickTable(const QList<TableKey> &from) { return pick(from); }
    ColumnKey pickColumn(const QList<ColumnKey> &from) { return pick(from); }
    QString text()
    {
        QString text;
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            text += word() + u' ' + word() + QStringLiteral(". ");
        return text;
    }
    QString rank() { return QStringLiteral("V%1").arg(m_random.bounded(30)); }

    /// The id of a record of that table; null when there is none.
    QVariant any(const auto &copy, TableKey table)
    {
        const auto rows = need(copy.store().rows(Tables::instance().at(table)));
        return rows.empty() ? QVariant() : rows[size_t(m_random.bounded(int(rows.size())))].front();
    }

    struct Value
    {
        ColumnKey column;
        QVariant value;
    };
    using Values = QList<Value>;

    void change(auto &copy, const std::function<Result<void>(Store &)> &body)
    {
        (void)copy.perform(Change::edit("account", "plan"), body);
    }

    void put(auto &copy, TableKey tableName, const QVariant &id, const Values &values)
    {
        if (!id.isValid())
            return;
        const Table &table = Tables::instance().at(tableName);
        Row row(table.columns.size());
        row.front() = id;
        for (const auto &[column, value] : values) {
            const auto index = size_t(table.indexOf(column));
            row[index] = value;
            if (table.columns[index].required && !value.isValid())
                return;
        }
        for (const Column &column : table.columns) { // evidence of nothing would be none
            const bool isPaired = column.kind == ColumnKind::Subject && !column.tableIn.isEmpty();
            if (isPaired && !row[size_t(table.indexOf(column.name))].isValid())
                return;
        }
        change(copy, [&](Store &store) { return store.putRow(table, row); });
    }

    void add(auto &copy, TableKey table, const Values &values)
    {
        put(copy, table, makeUuid7(1'770'000'000'000, 0, m_random.generate64() >> 2), values);
    }

    void set(auto &copy, TableKey table, ColumnKey column, const QVariant &value)
    {
        const QVariant id = any(copy, table);
        if (id.isValid())
            (void)copy.setField(table, id.toString(), column, value);
    }

    void remove(auto &copy, TableKey table)
    {
        const QVariant id = any(copy, table);
        if (id.isValid())
            (void)copy.remove(table, id.toString());
    }

    void editBody(auto &copy)
    {
        const QVariant id = any(copy, "event");
        if (!id.isValid())
            return;
        const QString body = need(copy.store().field("event", id.toString(), "body")).toString();
        QStringList sentences = body.split(QStringLiteral(". "), Qt::SkipEmptyParts);
        if (sentences.isEmpty() || m_random.bounded(3) == 0)
            sentences.insert(m_random.bounded(int(sentences.size()) + 1), word());
        else
            sentences[m_random.bounded(int(sentences.size()))] = word();
        (void)copy.setField("event", id.toString(), "body", sentences.join(QStringLiteral(". ")) + ". ");
    }

    void moveCause(auto &copy)
    {
        const QVariant id = any(copy, "cause"), parent = any(copy, "cause");
        if (!id.isValid() || m_random.bounded(3) == 0)
            return add(copy, "cause", {{"text", text()}, {"parent_id", parent}});
        QVariant at = parent; // never in a circle
        while (at.isValid() && at != id)
            at = need(copy.store().field("cause", at.toString(), "parent_id"));
        if (at != id)
            (void)copy.setField("cause", id.toString(), "parent_id", parent);
    }

    void settle(auto &copy)
    {
        const auto rows = need(copy.store().rows(Tables::instance().at("conflict")));
        if (rows.empty())
            return;
        const Conflict conflict = need(Conflict::fromRow(rows[size_t(m_random.bounded(int(rows.size())))]));
        const Conflict::Side &side = m_random.bounded(2) ? conflict.left : conflict.right;
        (void)copy.perform(Change::settle(conflict.table, conflict.column), [&](Store &store) -> Result<void> {
            if (conflict.isAboutRecord() && !side.value.isValid())
                return store.remove(conflict.table, conflict.row);
            if (!conflict.isAboutRecord())
                STRAW_TRY(store.setField(conflict.table, conflict.row, conflict.column, side.value));
            return store.remove("conflict", conflict.id);
        });
    }

    void revert(auto &copy)
    {
        const auto all = need(copy.history());
        const Revision &revision = all[size_t(m_random.bounded(int(std::min<size_t>(all.size(), 6))))];
        if (revision.otherParent.isEmpty() && revision.change.kind != Change::Create)
            (void)copy.revert(revision.id);
    }

    QRandomGenerator m_random;
};

} // namespace straw
