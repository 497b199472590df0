#include "core/schema/tables.h"

#include "core/schema/formats.h"

#include <QRegularExpression>

#include <map>
#include <mutex>

namespace straw {

namespace {

const QHash<QString, ColumnKind> &kindsByWord()
{
    using enum ColumnKind;
    static const QHash<QString, ColumnKind> kinds{{"id", Id},
                                                  {"key", Key},
                                                  {"rank", Rank},
                                                  {"text", Text},
                                                  {"prose", Prose},
                                                  {"date", Date},
                                                  {"date_or_never", DateOrNever},
                                                  {"utc", Utc},
                                                  {"int", Int},
                                                  {"real", Real},
                                                  {"pct", Percent},
                                                  {"money", Money},
                                                  {"yes", Yes},
                                                  {"pick", Pick},
                                                  {"ref", Reference},
                                                  {"part_of", PartOf},
                                                  {"subject", Subject},
                                                  {"question", Question},
                                                  {"any_table", AnyTable},
                                                  {"any_id", AnyId},
                                                  {"any_ref", AnyReference},
                                                  {"json", Json},
                                                  {"blob", Blob}};
    return kinds;
}

/// The journal and content by hash: what is never part of a changeset.
bool isRecorded(TableKey table)
{
    return table != u"blob" && table != u"revision";
}

/// The column that names the table beside an id of any table; a table has at most one such pair.
void pairUp(Table &table)
{
    const int anyTable = table.indexOf(ColumnKind::AnyTable);
    for (Column &column : table.columns) {
        const bool isId = column.kind == ColumnKind::AnyId || column.kind == ColumnKind::AnyReference
                          || (column.kind == ColumnKind::Subject && column.target.isEmpty());
        if (anyTable >= 0 && isId)
            column.tableIn = table.columns[size_t(anyTable)].name;
    }
}

} // namespace

bool Column::isAscent() const
{
    return name == u"parent_id";
}

bool Column::isText() const
{
    switch (kind) {
    case ColumnKind::Int:
    case ColumnKind::Real:
    case ColumnKind::Percent:
    case ColumnKind::Money:
    case ColumnKind::Yes:
    case ColumnKind::Blob:
        return false;
    default:
        return true;
    }
}

const Column *Table::column(ColumnKey wanted) const
{
    const int index = indexOf(wanted);
    return index < 0 ? nullptr : &columns[size_t(index)];
}

int Table::indexOf(ColumnKey wanted) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == wanted)
            return int(i);
    }
    return -1;
}

int Table::indexOf(ColumnKind kind) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].kind == kind)
            return int(i);
    }
    return -1;
}

const Tables &Tables::instance()
{
    static const Tables tables(Formats::textOf(Formats::current));
    return tables;
}

const Tables *Tables::of(int format)
{
    if (format == Formats::current)
        return &instance();
    if (!Formats::isKnown(format))
        return nullptr;
    static std::mutex mutex;
    static std::map<int, Tables> earlier; // read when a file of that format is met
    const std::scoped_lock lock(mutex);
    auto known = earlier.find(format);
    if (known == earlier.end())
        known = earlier.emplace(format, Tables(Formats::textOf(format))).first;
    return &known->second;
}

Tables::Tables(const QByteArray &sql)
    : m_sql(sql)
{
    static const QRegularExpression tableLine(QStringLiteral("^CREATE TABLE (\\w+) \\($"));
    static const QRegularExpression columnLine(
        QStringLiteral("^ {4}\"?(\\w+)\"? (TEXT|INTEGER|REAL|BLOB)(.*?),? -- (\\w+)(?: (\\w+))?: (.*)$"));
    static const QRegularExpression onlyWord(QStringLiteral("^always the word (\\w+)$"));
    static const QRegularExpression target(QStringLiteral("REFERENCES (\\w+)\\("));

    for (const QString &line : QString::fromUtf8(m_sql).split(u'\n')) {
        if (const auto table = tableLine.match(line); table.hasMatch()) {
            const TableKey name = TableKey::find(table.capturedView(1));
            m_tables.push_back({name, {}, isRecorded(name), {}});
        } else if (const auto column = columnLine.match(line); column.hasMatch()) {
            Column described;
            described.name = ColumnKey::find(column.capturedView(1));
            const auto kind = kindsByWord().constFind(column.captured(4));
            if (m_tables.empty() || kind == kindsByWord().constEnd())
                qFatal("schema.sql: not understood: %s", qPrintable(line));
            described.kind = *kind;
            described.list = ListKey::find(column.capturedView(5));
            described.target = TableKey::find(target.match(column.captured(3)).capturedView(1));
            described.description = column.captured(6);
            described.required = column.captured(3).contains(u"NOT NULL");
            if (const auto only = onlyWord.match(described.description); only.hasMatch())
                m_tables.back().onlyId = only.captured(1);
            m_tables.back().columns.push_back(described);
        } else if (line.startsWith(u"    ")) {
            qFatal("schema.sql: not understood: %s", qPrintable(line));
        }
    }
    for (Table &table : m_tables) {
        pairUp(table);
        m_byName.insert(table.name, &table);
        for (const Column &column : table.columns) {
            if (column.isReference())
                m_referrers[column.target].push_back({&table, &column});
            else if (!column.tableIn.isEmpty() || column.isSubjectOfAny())
                m_ofAny.push_back({&table, &column});
        }
    }
}

const Table *Tables::find(QStringView name) const
{
    return m_byName.value(TableKey::find(name));
}

const Column *Tables::column(TableKey table, ColumnKey column) const
{
    const Table *found = m_byName.value(table);
    return found ? found->column(column) : nullptr;
}

const std::vector<Referrer> &Tables::referrersOf(TableKey table) const
{
    static const std::vector<Referrer> none;
    const auto found = m_referrers.constFind(table);
    return found == m_referrers.constEnd() ? none : *found;
}

} // namespace straw
