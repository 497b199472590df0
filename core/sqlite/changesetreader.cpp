// The format (SQLite, ext/session/sqlite3session.c, read only to know it): per table 'T', the number
// of columns as a varint, one key flag a column, the name with a closing zero; then per row the
// operation (18 insert, 9 delete, 23 update), an indirect flag and one record, or two for an
// update, old and new. A record holds a value a column: a type byte (0 not told, 1 integer,
// 2 float, 3 text, 4 blob, 5 null), then 8 bytes big-endian, or a varint length and the bytes.

#include "core/base/limits.h"
#include "core/sqlite/changeset.h"

#include "core/base/errordetail.h"
#include "core/base/utf8.h"
#include "core/schema/tables.h"

#include <QSet>
#include <QtEndian>

#include <bit>

namespace straw {

namespace {

// Nothing that people do, an import of the largest file included, changes as many; a small file can
// inflate to more, and each takes a hundred times its bytes in memory.

Error damaged(ErrorDetail::Key what)
{
    return {Error::HistoryDamaged, {ErrorDetail::of(what)}};
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.constData()))
        , m_end(m_at + bytes.size())
    {
    }

    bool atEnd() const { return m_at == m_end; }
    qsizetype left() const { return m_end - m_at; }

    bool byte(uchar &value)
    {
        if (atEnd())
            return false;
        value = *m_at++;
        return true;
    }

    /// SQLite's variable-length integer, of at most 31 bits here.
    bool length(quint32 &value)
    {
        quint64 read = 0;
        for (int i = 0; i < 5; ++i) {
            uchar next;
            if (!byte(next))
                return false;
            read = (read << 7) | (next & 0x7f);
            if (!(next & 0x80)) {
                value = quint32(read);
                return read <= 0x7fffffff;
            }
        }
        return false;
    }

    bool bytes(qsizetype count, QByteArrayView &value)
    {
        if (count > left())
            return false;
        value = QByteArrayView(m_at, count);
        m_at += count;
        return true;
    }

    bool word(quint64 &value)
    {
        if (left() < 8)
            return false;
        value = qFromBigEndian<quint64>(m_at);
        m_at += 8;
        return true;
    }

    bool name(QByteArrayView &value)
    {
        const auto *zero = static_cast<const uchar *>(memchr(m_at, 0, size_t(left())));
        if (!zero || !bytes(zero - m_at, value))
            return false;
        ++m_at;
        return true;
    }

private:
    const uchar *m_at;
    const uchar *m_end;
};

enum Stored : uchar { Absent = 0, Integer = 1, Float = 2, Text = 3, Blob = 4, Null = 5 };

/// The type that a STRICT table lets a column hold.
bool fits(const Column &column, uchar stored)
{
    switch (stored) {
    case Null:
        return !column.required;
    case Text:
        return column.isText();
    case Integer:
        return !column.isText() && column.kind != ColumnKind::Real && column.kind != ColumnKind::Blob;
    case Float:
        return column.kind == ColumnKind::Real;
    default:
        return column.kind == ColumnKind::Blob;
    }
}

/// With keep, the value; without, a value that is there but null, which is all that a check needs.
Result<Cell> readCell(Reader &reader, const Column &column, bool keep)
{
    uchar stored;
    if (!reader.byte(stored))
        return damaged(ErrorDetail::ChangeCutOff);
    if (stored == Absent)
        return Cell();
    if (stored > Null)
        return damaged(ErrorDetail::ChangeUnknown);
    if (!fits(column, stored))
        return damaged(ErrorDetail::ChangeMisfit);

    QVariant value;
    if (stored == Integer || stored == Float) {
        quint64 word = 0;
        if (!reader.word(word))
            return damaged(ErrorDetail::ChangeCutOff);
        if (keep)
            value = stored == Integer ? QVariant(qlonglong(word)) : QVariant(std::bit_cast<double>(word));
    } else if (stored != Null) {
        quint32 length = 0;
        QByteArrayView bytes;
        if (!reader.length(length) || !reader.bytes(length, bytes))
            return damaged(ErrorDetail::ChangeCutOff);
        if (stored == Text && !QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
            return damaged(ErrorDetail::ChangeMisfit);
        if (keep)
            value = stored == Text ? QVariant(exactFromUtf8(bytes)) : QVariant(bytes.toByteArray());
    }
    return Cell(value);
}

Result<std::vector<Cell>> readRecord(Reader &reader, const Table &table, quint32 columns, bool keep)
{
    std::vector<Cell> cells;
    cells.reserve(columns);
    for (quint32 i = 0; i < columns; ++i) {
        STRAW_ASSIGN(Cell cell, readCell(reader, table.columns[i], keep || i == 0));
        cells.push_back(std::move(cell));
    }
    return cells;
}

bool isComplete(const std::vector<Cell> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.has_value(); });
}

Result<ChangesetRow> readRow(Reader &reader, const Table &table, quint32 columns, uchar operation, bool keep)
{
    uchar indirect;
    if (!reader.byte(indirect) || indirect > 1)
        return damaged(ErrorDetail::ChangeUnknown);
    ChangesetRow row;
    if (operation == 18) {
        row.operation = ChangesetRow::Insert;
        STRAW_ASSIGN(row.after, readRecord(reader, table, columns, keep));
        if (!isComplete(row.after))
            return damaged(ErrorDetail::ChangeIncomplete);
    } else if (operation == 9) {
        row.operation = ChangesetRow::Delete;
        STRAW_ASSIGN(row.before, readRecord(reader, table, columns, keep));
        if (!isComplete(row.before))
            return damaged(ErrorDetail::ChangeIncomplete);
    } else if (operation == 23) {
        row.operation = ChangesetRow::Update;
        STRAW_ASSIGN(row.before, readRecord(reader, table, columns, keep));
        STRAW_ASSIGN(row.after, readRecord(reader, table, columns, keep));
        bool changes = false;
        for (quint32 i = 1; i < columns; ++i) {
            if (row.before[i].has_value() != row.after[i].has_value())
                return damaged(ErrorDetail::ChangeIncomplete);
            changes = changes || row.after[i].has_value();
        }
        if (!row.before[0] || row.after[0] || !changes)
            return damaged(ErrorDetail::ChangeIncomplete);
    } else {
        return damaged(ErrorDetail::ChangeUnknown);
    }
    return row;
}

/// A row of an earlier format in the columns of the present one: those that came later were empty.
void widen(ChangesetRow &row, size_t columns)
{
    for (std::vector<Cell> *cells : {&row.before, &row.after}) {
        if (!cells->empty())
            cells->resize(columns, row.operation == ChangesetRow::Update ? Cell() : Cell(QVariant()));
    }
}

Result<std::vector<ChangesetTable>> read(const QByteArray &bytes, int format, bool keep)
{
    const Tables *described = Tables::of(format);
    if (!described)
        return damaged(ErrorDetail::ChangeUnknown);
    Reader reader(bytes);
    std::vector<ChangesetTable> tables;
    QSet<TableKey> tablesSeen;
    QSet<QString> rowsSeen;
    qsizetype rows = 0;
    const Table *table = nullptr;
    quint32 columns = 0;

    while (!reader.atEnd()) {
        uchar mark;
        (void)reader.byte(mark);
        if (mark == 'T') {
            QByteArrayView keys;
            QByteArrayView name;
            if (!reader.length(columns) || !reader.bytes(columns, keys) || !reader.name(name))
                return damaged(ErrorDetail::ChangeUnknown);
            table = described->find(QString::fromUtf8(name));
            if (!table || !table->recorded || tablesSeen.contains(table->name))
                return damaged(ErrorDetail::ChangeUnknown);
            if (columns != table->columns.size())
                return damaged(ErrorDetail::ChangeMisfit);
            for (quint32 i = 0; i < columns; ++i) {
                if (keys[i] != (i == 0 ? 1 : 0))
                    return damaged(ErrorDetail::ChangeMisfit);
            }
            tablesSeen.insert(table->name);
            rowsSeen.clear();
            tables.push_back({table->name, {}});
            continue;
        }
        if (!table)
            return damaged(ErrorDetail::ChangeMisfit);
        STRAW_ASSIGN(ChangesetRow row, readRow(reader, *table, columns, mark, keep));
        const QString id = (row.operation == ChangesetRow::Insert ? row.after : row.before)[0]->toString();
        if (id.isEmpty() || rowsSeen.contains(id))
            return damaged(ErrorDetail::ChangeTwice);
        rowsSeen.insert(id);
        if (++rows > limits::changesetRows)
            return damaged(ErrorDetail::ChangeTooLong);
        if (keep) {
            widen(row, Tables::instance().at(table->name).columns.size());
            tables.back().rows.push_back(std::move(row));
        }
    }
    return tables;
}

} // namespace

Result<std::vector<ChangesetTable>> readChangeset(const QByteArray &bytes, int format)
{
    return read(bytes, format, true);
}

Result<void> checkChangeset(const QByteArray &bytes, int format)
{
    STRAW_TRY(read(bytes, format, false));
    return {};
}

} // namespace straw
