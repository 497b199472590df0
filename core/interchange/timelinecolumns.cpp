#include "core/interchange/timelinecolumns.h"

#include "core/interchange/eventcolumns.h"

#include <QRegularExpression>

namespace straw {

namespace {

constexpr QLatin1String peopleField{"people"};
constexpr ColumnKey atField = "at";
constexpr ColumnKey titleField = "title";
constexpr int strongestSentiment = 2; // from -2 to 2

const Table &eventTable()
{
    return Tables::instance().at("event");
}

bool canBeFilled(const Column &column)
{
    using enum ColumnKind;
    return column.kind == Text || column.kind == Prose || column.kind == Date || column.kind == Pick
           || column.kind == Int || column.kind == Real;
}

QStringList splitNames(const QString &text)
{
    const QRegularExpression separator(text.contains(u';') ? QStringLiteral("[;\\n]") : QStringLiteral("[,\\n]"));
    QStringList names;
    for (const QString &name : text.split(separator)) {
        if (!name.simplified().isEmpty() && !names.contains(name.simplified(), Qt::CaseInsensitive))
            names << name.simplified();
    }
    return names;
}

} // namespace

QStringList TimelineMapping::fields()
{
    QStringList fields;
    for (const Column &column : eventTable().columns) {
        if (canBeFilled(column))
            fields << column.name;
    }
    return fields << peopleField;
}

Result<TimelineColumns> TimelineColumns::resolve(const TimelineMapping &mapping, const CsvTable &table)
{
    TimelineColumns resolved(table);
    for (auto entry = mapping.columns.begin(); entry != mapping.columns.end(); ++entry) {
        if (!TimelineMapping::fields().contains(entry.key()))
            return Error{Error::CsvMapWrong, {entry.key(), TimelineMapping::fields().join(QLatin1String(", "))}};
        STRAW_ASSIGN(const qsizetype place, resolved.place(*entry));
        if (entry.key() == peopleField)
            resolved.m_people = place;
        else if (entry.key() != titleField || mapping.title.isEmpty())
            resolved.m_fields.push_back({eventTable().column(ColumnKey::find(entry.key())), place});
    }
    if (!mapping.columns.contains(atField))
        return Error{Error::CsvFieldNeeded, {atField}};
    if (!mapping.onlyColumn.isEmpty()) {
        STRAW_ASSIGN(resolved.m_only, resolved.place(mapping.onlyColumn));
        resolved.m_onlyText = mapping.onlyText;
    }
    STRAW_TRY(resolved.resolveTitle(mapping.title));
    return resolved;
}

Result<void> TimelineColumns::resolveTitle(const QString &pattern)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([^{}]+)\\}"));
    qsizetype end = 0;
    for (auto match = placeholder.globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        STRAW_ASSIGN(const qsizetype place, this->place(found.captured(1)));
        m_title.push_back({pattern.sliced(end, found.capturedStart() - end), place});
        end = found.capturedEnd();
    }
    if (end < pattern.size())
        m_title.push_back({pattern.sliced(end)});
    return {};
}

Result<qsizetype> TimelineColumns::place(const QString &column) const
{
    const qsizetype place = m_table.column(column);
    if (place < 0)
        return Error{Error::CsvColumnMissing, {column, m_table.header().join(QLatin1String(", "))}};
    return place;
}

QString TimelineColumns::cell(qsizetype row, qsizetype place) const
{
    return m_table.cell(row, place).trimmed().toString();
}

bool TimelineColumns::isWanted(qsizetype row) const
{
    return m_only < 0 || cell(row, m_only) == m_onlyText;
}

QStringList TimelineColumns::dateTexts() const
{
    QStringList texts;
    for (const Field &field : m_fields) {
        for (qsizetype row = 0; field.column->kind == ColumnKind::Date && row < m_table.rowCount(); ++row) {
            if (isWanted(row))
                texts << cell(row, field.place);
        }
    }
    return texts;
}

TimelineRow TimelineColumns::read(qsizetype row, CellReader &cells) const
{
    TimelineRow out;
    out.line = m_table.line(row);
    for (const Field &field : m_fields)
        readField(out, field, cell(row, field.place), cells);
    if (!m_title.empty()) {
        out.event.title = title(row);
        out.set << titleField;
    }
    if (m_people >= 0)
        out.people = splitNames(m_table.cell(row, m_people).toString());
    return out;
}

/// An empty cell says nothing, so what the event holds stays.
void TimelineColumns::readField(TimelineRow &row, const Field &field, const QString &text, CellReader &cells) const
{
    const auto problem = [&](Error error) {
        row.problems.push_back({m_table.header().value(field.place), std::move(error)});
    };
    const ColumnKey name = field.column->name;
    if (text.isEmpty()) {
        if (name == atField)
            problem({Error::CellEmpty, {}});
        return;
    }
    const Result<QVariant> value = cells.read(*field.column, text);
    if (!value)
        return problem(value.error());
    if (name == u"sentiment" && qAbs(value->toLongLong()) > strongestSentiment)
        return problem({Error::CellNotUnderstood, {text}});
    setColumn(row.event, name, *value);
    row.set << name;
}

QString TimelineColumns::title(qsizetype row) const
{
    QString title;
    for (const TitlePiece &piece : m_title) {
        title += piece.text;
        if (piece.place >= 0)
            title += cell(row, piece.place);
    }
    return title.simplified();
}

} // namespace straw
