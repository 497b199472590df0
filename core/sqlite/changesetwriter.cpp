// The format stands at the head of changesetreader.cpp.

#include "core/sqlite/changeset.h"

#include <QtEndian>

#include <bit>

namespace straw {

namespace {

/// SQLite's variable-length integer; lengths have at most 31 bits.
void putLength(QByteArray &out, quint32 value)
{
    char digits[5];
    int count = 0;
    do {
        digits[count] = char((value & 0x7f) | (count ? 0x80 : 0));
        ++count;
        value >>= 7;
    } while (value);
    while (count)
        out += digits[--count];
}

void putWord(QByteArray &out, quint64 word)
{
    char bytes[8];
    qToBigEndian(word, bytes);
    out.append(bytes, sizeof bytes);
}

void putBytes(QByteArray &out, char type, const QByteArray &bytes)
{
    out += type;
    putLength(out, quint32(bytes.size()));
    out += bytes;
}

void putCell(QByteArray &out, const Cell &cell)
{
    if (!cell) {
        out += char(0);
        return;
    }
    switch (cell->typeId()) {
    case QMetaType::UnknownType:
        out += char(5);
        break;
    case QMetaType::Double:
        out += char(2);
        putWord(out, std::bit_cast<quint64>(cell->toDouble()));
        break;
    case QMetaType::QString:
        putBytes(out, 3, cell->toString().toUtf8());
        break;
    case QMetaType::QByteArray:
        putBytes(out, 4, cell->toByteArray());
        break;
    default:
        out += char(1);
        putWord(out, quint64(cell->toLongLong()));
    }
}

void putRecord(QByteArray &out, const std::vector<Cell> &cells)
{
    for (const Cell &cell : cells)
        putCell(out, cell);
}

} // namespace

QByteArray writeChangeset(const std::vector<ChangesetTable> &tables)
{
    QByteArray out;
    for (const ChangesetTable &changed : tables) {
        if (changed.rows.empty())
            continue;
        // Of what an older program has recorded, fewer than the table has by now.
        const ChangesetRow &first = changed.rows.front();
        const auto columns = (first.operation == ChangesetRow::Insert ? first.after : first.before).size();
        out += 'T';
        putLength(out, quint32(columns));
        out += char(1);
        out += QByteArray(qsizetype(columns) - 1, '\0');
        out += changed.name.toString().toUtf8() + '\0';
        for (const ChangesetRow &row : changed.rows) {
            constexpr char codes[] = {18, 23, 9}; // in the order of ChangesetRow::Operation
            out += codes[row.operation];
            out += char(0);
            if (row.operation != ChangesetRow::Insert)
                putRecord(out, row.before);
            if (row.operation != ChangesetRow::Delete)
                putRecord(out, row.after);
        }
    }
    return out;
}

} // namespace straw
