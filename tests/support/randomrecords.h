#pragma once

#include "core/base/ids.h"
#include "core/storage/store.h"
#include "core/workbook/catalogue.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace straw {

/// Makes random records that a workbook may hold, for all tables, from their description alone.
/// The same seed makes the same records.
class RandomRecords
{
public:
    explicit RandomRecords(quint32 seed, const Tables &tables = Tables::instance())
        : m_tables(tables)
        , m_random(seed)
    {
    }

    struct Part
    {
        const Table *table;
        std::vector<Row> rows;
    };

    /// Records of every table but the journal's, with references that hold. The workbook and the
    /// account have the ids that they have in an empty workbook.
    std::vector<Part> all(const QString &workbookId)
    {
        std::vector<Part> parts;
        for (const Table &table : m_tables.all()) {
            if (table.name != u"revision" && table.name != u"conflict")
                parts.push_back({&table, std::vector<Row>(1 + m_random.bounded(4))});
        }
        // Ids first, so that anything can refer to anything.
        for (Part &part : parts) {
            if (part.table->name == u"workbook" || !part.table->onlyId.isEmpty())
                part.rows.resize(1);
            const bool isPart = part.table->columns.front().kind == ColumnKind::PartOf;
            const QStringList events = m_ids.value("event");
            if (isPart)
                part.rows.resize(std::min(part.rows.size(), size_t(events.size())));
            for (size_t i = 0; i < part.rows.size(); ++i) {
                part.rows[i].resize(part.table->columns.size());
                QString id = uuid();
                if (part.table->name == u"workbook")
                    id = workbookId;
                else if (!part.table->onlyId.isEmpty())
                    id = part.table->onlyId;
                else if (isPart)
                    id = events[int(i)];
                if (part.table->name == u"blob") {
                    part.rows[i][1] = bytes();
                    id = QString::fromLatin1(
                        QCryptographicHash::hash(part.rows[i][1].toByteArray(), QCryptographicHash::Sha256).toHex());
                }
                part.rows[i][0] = id;
                m_ids[part.table->name] << id;
            }
        }
        for (Part &part : parts) {
            for (Row &row : part.rows)
                fill(*part.table, row);
        }
        return parts;
    }

    QRandomGenerator &random() { return m_random; }

private:
    QString uuid()
    {
        return makeUuid7(1'770'000'000'000 + m_random.bounded(1'000'000), quint16(m_random.bounded(4096)),
                         m_random.generate64() >> 2);
    }

    QByteArray bytes()
    {
        QByteArray bytes(m_random.bounded(200) + 1, '\0');
        for (char &byte : bytes)
            byte = char(m_random.bounded(256));
        return bytes;
    }

    QString text()
    {
        static const QStringList pieces{"invoice",
                                        "a \"quoted\" word",
                                        "C:\\folder",
                                        "line\nbreak",
                                        "tab\there",
                                        "carriage\r\n",
                                        QString::fromUtf8("Übergrößenträger"),
                                        QString::fromUtf8("発注"),
                                        QString::fromUtf8("😀👩‍👩‍👧"),
                                        QString(QChar(0x2028)),
                                        QString(QChar(0xfeff)),
                                        "</script>",
                                        " ",
                                        "null",
                                        "{\"a\":1}",
                                        QString::fromUtf8("e\xcc\x81")};
        QString text;
        for (int i = m_random.bounded(6); i >= 0; --i)
            text += pick(pieces);
        return text;
    }

    QString date()
    {
        const int year = 1990 + m_random.bounded(60), month = 1 + m_random.bounded(12);
        static const QStringList marks{"", "", "~", "?", "%"};
        const QString base = QStringLiteral("%1").arg(year);
        const QString day = QStringLiteral("%1-%2-%3")
                                .arg(year)
                                .arg(month, 2, 10, QChar(u'0'))
                                .arg(1 + m_random.bounded(28), 2, 10, QChar(u'0'));
        switch (m_random.bounded(5)) {
        case 0:
            return base + pick(marks);
        case 1:
            return base + u'-' + QString::number(21 + m_random.bounded(4)) + pick(marks);
        case 2:
            return day.left(7) + pick(marks);
        case 3:
            return day + pick(marks);
        default:
            return day
                   + QStringLiteral("T%1:%2")
                         .arg(m_random.bounded(24), 2, 10, QChar(u'0'))
                         .arg(m_random.bounded(60), 2, 10, QChar(u'0'));
        }
    }

    qlonglong integer()
    {
        switch (m_random.bounded(4)) {
        case 0:
            return 0;
        case 1:
            return qlonglong(m_random.generate64()); // all of 64 bits
        case 2:
            return 9007199254740993; // 2^53 + 1
        default:
            return m_random.bounded(-1000, 1000);
        }
    }

    double real()
    {
        switch (m_random.bounded(5)) {
        case 0:
            return 7;
        case 1:
            return 0.1;
        case 2:
            return 5e-324;
        case 3:
            return -1.7976931348623157e308;
        default:
            return m_random.generateDouble() * 200 - 100;
        }
    }

    QString pick(const QStringList &from) { return from[m_random.bounded(int(from.size()))]; }

    QVariant value(const Column &column)
    {
        switch (column.kind) {
        case ColumnKind::Int:
        case ColumnKind::Money:
        case ColumnKind::Percent:
            return integer();
        case ColumnKind::Real:
            return real();
        case ColumnKind::Yes:
            return qlonglong(m_random.bounded(2));
        case ColumnKind::Date:
            return date();
        case ColumnKind::DateOrNever:
            return m_random.bounded(3) ? date() : QStringLiteral("never");
        case ColumnKind::Pick: {
            const auto &entries = Catalogue::instance().entries(column.list);
            return entries[size_t(m_random.bounded(int(entries.size())))].key;
        }
        default:
            return text();
        }
    }

    void fill(const Table &table, Row &row)
    {
        for (size_t i = 1; i < row.size(); ++i) {
            const Column &column = table.columns[i];
            if (row[i].isValid() || (!column.required && m_random.bounded(3) == 0))
                continue;
            if (column.target == table.name) // up in the order of ids, so never in a circle
                row[i] = earlier(table, row.front().toString());
            else if (column.isReference())
                row[i] = m_ids[column.target].isEmpty() ? QVariant() : pick(m_ids[column.target]);
            else if (column.isSubjectOfAny() || column.name == u"subject_id")
                row[i] = m_random.bounded(2) ? QString(wholeWorkbook) : pick(m_ids[pick({"event", "person", "cause"})]);
            else if (column.kind != ColumnKind::AnyTable && column.tableIn.isEmpty())
                row[i] = value(column);
        }
        for (size_t i = 1; i < row.size(); ++i) {
            if (table.columns[i].tableIn.isEmpty())
                continue;
            const QString named = pick({"workbook", "event", "person", "account"});
            row[size_t(table.indexOf(table.columns[i].tableIn))] = named;
            row[i] = pick(m_ids[named]);
        }
        if (table.name == u"evidence"
            && table.column("criterion_id")) { // about a cause or a criterion, about one of the two
            const auto cause = size_t(table.indexOf("cause_id")), criterion = size_t(table.indexOf("criterion_id"));
            row[cause] = row[criterion] = QVariant();
            const bool isAboutCause = m_random.bounded(2);
            row[isAboutCause ? cause : criterion] = pick(m_ids[isAboutCause ? "cause" : "criterion"]);
        }
    }

    QVariant earlier(const Table &table, const QString &id)
    {
        QStringList ids;
        for (const QString &other : m_ids[table.name]) {
            if (other < id)
                ids << other;
        }
        return ids.isEmpty() ? QVariant() : pick(ids);
    }

    const Tables &m_tables;
    QRandomGenerator m_random;
    QHash<QString, QStringList> m_ids;
};

} // namespace straw
