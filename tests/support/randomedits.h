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
            return add(copy, u"event", {{"title", word()}, {"body", text()}, {"rank", rank()}});
        case 2:
            return set(copy, u"event", "title", word());
        case 3:
        case 4:
            return editBody(copy);
        case 5:
            return set(copy, u"event", "rank", rank());
        case 6:
            return remove(copy, pick({"event", "person", "action", "cause", "evidence", "event_person", "interview",
                                      "line", "comment", "criterion"}));
        case 7:
            return add(copy, u"person", {{"name", word()}, {"goals", text()}});
        case 8:
            return add(copy, u"action", {{"title", word()}, {"owner_id", any(copy, u"person")}});
        case 9:
            return set(copy, u"action", "owner_id", any(copy, u"person"));
        case 10:
            return put(copy, u"red_flag", any(copy, u"event"),
                       {{"act", word()}, {"noticed_by_id", any(copy, u"person")}});
        case 11: {
            const QString event = any(copy, u"event").toString(), person = any(copy, u"person").toString();
            if (event.isEmpty() || person.isEmpty())
                return;
            return put(copy, u"event_person", event + u'/' + person,
                       {{"event_id", event}, {"person_id", person}, {"part", word()}});
        }
        case 12: {
            const QString key = QStringLiteral("why-%1").arg(m_random.bounded(3));
            return put(copy, u"answer", key + "/workbook",
                       {{"prompt_key", key}, {"subject_id", "workbook"}, {"text", text()}});
        }
        case 13:
            return change(copy, [&](Store &store) {
                return store.setField("account", "account", pick({"plan", "segment", "industry"}), word());
            });
        case 14:
            return change(copy, [&, event = any(copy, u"event")](Store &store) -> Result<void> {
                STRAW_ASSIGN(const std::vector<Row> workbooks, store.rows(*Tables::instance().find(u"workbook")));
                return store.setField("workbook", workbooks.front().front().toString(), "final_straw_id", event);
            });
        case 15:
            return moveCause(copy);
        case 16:
            return add(
                copy, u"evidence",
                {{"cause_id", any(copy, u"cause")}, {"target_table", "event"}, {"target_id", any(copy, u"event")}});
        case 17:
            return settle(copy);
        case 18:
            return revert(copy);
        case 19:
            return add(copy, u"interview", {{"person_id", any(copy, u"person")}, {"summary", text()}});
        case 20:
        case 21: // a note about an event, of an interview, or both
            return add(copy, u"line",
                       {{"text", text()},
                        {"event_id", m_random.bounded(3) ? any(copy, u"event") : QVariant()},
                        {"interview_id", m_random.bounded(3) ? any(copy, u"interview") : QVariant()}});
        case 22:
            return set(copy, u"line", pick({"text", "useful_point"}), text());
        case 23: {
            const QVariant subject = any(copy, pick({"event", "person", "interview"}));
            const QString key = QStringLiteral("why-%1").arg(m_random.bounded(3));
            if (!subject.isValid())
                return;
            return put(copy, u"answer", key + u'/' + subject.toString(),
                       {{"prompt_key", key}, {"subject_id", subject}, {"text", text()}});
        }
        case 24: {
            const QString about = pick({"event", "cause", "line"});
            return add(copy, u"comment",
                       {{"target_table", about},
                        {"target_id", any(copy, about)},
                        {"text", text()},
                        {"parent_id", m_random.bounded(2) ? any(copy, u"comment") : QVariant()}});
        }
        case 25: {
            const QString from = pick({"event", "line"});
            const QVariant id = any(copy, from);
            return add(
                copy, u"action",
                {{"title", word()}, {"from_table", id.isValid() ? QVariant(from) : QVariant()}, {"from_id", id}});
        }
        case 26: {
            if (m_random.bounded(2))
                return add(copy, u"criterion", {{"question", text()}, {"owner_id", any(copy, u"person")}});
            const QVariant criterion = any(copy, u"criterion"), event = any(copy, u"event");
            if (!criterion.isValid())
                return;
            return add(copy, u"evidence",
                       {{"criterion_id", criterion}, {"target_table", "event"}, {"target_id", event}});
        }
        case 27:
            return set(copy, u"person", "via_id", any(copy, u"person"));
        default:
            return set(copy, u"person", "goals", text());
        }
    }

    QString word()
    {
        static const QStringList words{"late", "early", "price", "support", "Meyer", "depot"};
        return pick(words) + QString::number(m_random.bounded(5));
    }

private:
    QString pick(const QStringList &from) { return from[m_random.bounded(int(from.size()))]; }
    QString text()
    {
        QString text;
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            text += word() + u' ' + word() + QStringLiteral(". ");
        return text;
    }
    QString rank() { return QStringLiteral("V%1").arg(m_random.bounded(30)); }

    /// The id of a record of that table; null when there is none.
    QVariant any(const auto &copy, QStringView table)
    {
        const auto rows = need(copy.store().rows(*Tables::instance().find(table)));
        return rows.empty() ? QVariant() : rows[size_t(m_random.bounded(int(rows.size())))].front();
    }

    using Values = QList<std::pair<QString, QVariant>>;

    void change(auto &copy, const std::function<Result<void>(Store &)> &body)
    {
        (void)copy.perform(Change::edit("account", "plan"), body);
    }

    void put(auto &copy, QStringView tableName, const QVariant &id, const Values &values)
    {
        if (!id.isValid())
            return;
        const Table &table = *Tables::instance().find(tableName);
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

    void add(auto &copy, QStringView table, const Values &values)
    {
        put(copy, table, makeUuid7(1'770'000'000'000, 0, m_random.generate64() >> 2), values);
    }

    void set(auto &copy, QStringView table, const QString &column, const QVariant &value)
    {
        const QVariant id = any(copy, table);
        if (id.isValid())
            (void)copy.setField(table.toString(), id.toString(), column, value);
    }

    void remove(auto &copy, const QString &table)
    {
        const QVariant id = any(copy, table);
        if (id.isValid())
            (void)copy.remove(table, id.toString());
    }

    void editBody(auto &copy)
    {
        const QVariant id = any(copy, u"event");
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
        const QVariant id = any(copy, u"cause"), parent = any(copy, u"cause");
        if (!id.isValid() || m_random.bounded(3) == 0)
            return add(copy, u"cause", {{"text", text()}, {"parent_id", parent}});
        QVariant at = parent; // never in a circle
        while (at.isValid() && at != id)
            at = need(copy.store().field("cause", at.toString(), "parent_id"));
        if (at != id)
            (void)copy.setField("cause", id.toString(), "parent_id", parent);
    }

    void settle(auto &copy)
    {
        const auto rows = need(copy.store().rows(*Tables::instance().find(u"conflict")));
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
