#include "ui/bringin/columnguess.h"

#include "core/interchange/cellreader.h"
#include "core/interchange/csvtable.h"

#include <algorithm>

namespace straw {

namespace {

constexpr qsizetype SampleRows = 50;

/// Names by which exports of CRMs, help desks and people call these fields; the likeliest first.
const std::vector<std::pair<QString, QStringList>> &knownNames()
{
    static const std::vector<std::pair<QString, QStringList>> names{
        {QStringLiteral("at"),
         {QStringLiteral("date"), QStringLiteral("at"), QStringLiteral("when"), QStringLiteral("day"),
          QStringLiteral("created at"), QStringLiteral("created"), QStringLiteral("datum"), QStringLiteral("start"),
          QStringLiteral("time"), QStringLiteral("opened"), QStringLiteral("sent")}},
        {QStringLiteral("title"),
         {QStringLiteral("title"), QStringLiteral("subject"), QStringLiteral("what happened"), QStringLiteral("what"),
          QStringLiteral("event"), QStringLiteral("summary"), QStringLiteral("betreff"), QStringLiteral("name"),
          QStringLiteral("activity")}},
        {QStringLiteral("until"),
         {QStringLiteral("until"), QStringLiteral("end"), QStringLiteral("to date"), QStringLiteral("bis")}},
        {QStringLiteral("body"),
         {QStringLiteral("details"), QStringLiteral("description"), QStringLiteral("body"), QStringLiteral("notes"),
          QStringLiteral("note"), QStringLiteral("comment"), QStringLiteral("text")}},
        {QStringLiteral("people"),
         {QStringLiteral("people"), QStringLiteral("who"), QStringLiteral("attendees"), QStringLiteral("participants"),
          QStringLiteral("person"), QStringLiteral("contact"), QStringLiteral("requester"), QStringLiteral("from")}},
        {QStringLiteral("external_ref"),
         {QStringLiteral("id"), QStringLiteral("reference"), QStringLiteral("ref"), QStringLiteral("ticket"),
          QStringLiteral("ticket id"), QStringLiteral("external ref"), QStringLiteral("case"), QStringLiteral("key"),
          QStringLiteral("number")}},
        {QStringLiteral("kind"), {QStringLiteral("kind"), QStringLiteral("type"), QStringLiteral("category")}},
        {QStringLiteral("party"), {QStringLiteral("side"), QStringLiteral("party"), QStringLiteral("lane")}},
        {QStringLiteral("department"),
         {QStringLiteral("department"), QStringLiteral("team"), QStringLiteral("group"), QStringLiteral("abteilung")}},
        {QStringLiteral("sentiment"), {QStringLiteral("mood"), QStringLiteral("sentiment")}},
        {QStringLiteral("number"), {QStringLiteral("value"), QStringLiteral("score"), QStringLiteral("rating")}},
        {QStringLiteral("scale"), {QStringLiteral("scale")}},
        {QStringLiteral("source_type"), {QStringLiteral("source"), QStringLiteral("channel")}},
        {QStringLiteral("source_ref"),
         {QStringLiteral("reference of the source"), QStringLiteral("link"), QStringLiteral("url")}}};
    return names;
}

QString folded(const QString &name)
{
    QString plain = name.toLower();
    plain.replace(u'_', u' ').replace(u'-', u' ');
    return plain.simplified();
}

class Guesser
{
public:
    Guesser(const CsvTable &table, const DateContext &context)
        : m_table(table)
        , m_cells(context, std::nullopt)
    {
    }

    QMap<QString, QString> run()
    {
        for (const auto &[field, names] : knownNames()) {
            for (const QString &name : names) {
                const qsizetype column = columnNamed(name);
                if (column >= 0 && fits(field, column)) {
                    take(field, column);
                    break;
                }
            }
        }
        if (!m_guess.contains(QStringLiteral("at")))
            takeBest(QStringLiteral("at"),
                     [this](qsizetype column) { return understood(QStringLiteral("at"), column); });
        if (!m_guess.contains(QStringLiteral("title")))
            takeBest(QStringLiteral("title"), [this](qsizetype column) { return averageLength(column); });
        return m_guess;
    }

private:
    qsizetype columnNamed(const QString &name) const
    {
        const QStringList &header = m_table.header();
        for (qsizetype column = 0; column < header.size(); ++column) {
            if (!m_taken.contains(column) && folded(header[column]) == name)
                return column;
        }
        return -1;
    }

    /// A column is only taken for a date or a pick list when most of its cells can be read as such.
    bool fits(const QString &field, qsizetype column)
    {
        const Column *described = Tables::instance().column("event", ColumnKey::find(field));
        if (!described || described->isText())
            return true;
        return understood(field, column) >= 0.5;
    }

    /// The share of filled cells that can be read as this field.
    double understood(const QString &field, qsizetype column)
    {
        const Column *described = Tables::instance().column("event", ColumnKey::find(field));
        int filled = 0, read = 0;
        for (qsizetype row = 0; row < std::min(m_table.rowCount(), SampleRows); ++row) {
            const QString text = m_table.cell(row, column).trimmed().toString();
            if (text.isEmpty())
                continue;
            ++filled;
            read += m_cells.read(*described, text).has_value();
        }
        return filled == 0 ? 0 : double(read) / filled;
    }

    double averageLength(qsizetype column) const
    {
        const qsizetype rows = std::min(m_table.rowCount(), SampleRows);
        double length = 0;
        for (qsizetype row = 0; row < rows; ++row)
            length += double(m_table.cell(row, column).trimmed().size());
        return rows == 0 ? 0 : length / double(rows);
    }

    template<typename F>
    void takeBest(const QString &field, F &&worth)
    {
        qsizetype best = -1;
        double most = 0.3; // of the cells, or characters: less is no column to speak of
        for (qsizetype column = 0; column < m_table.header().size(); ++column) {
            const double value = m_taken.contains(column) ? 0 : worth(column);
            if (value > most) {
                most = value;
                best = column;
            }
        }
        if (best >= 0)
            take(field, best);
    }

    void take(const QString &field, qsizetype column)
    {
        m_guess.insert(field, m_table.header()[column]);
        m_taken += column;
    }

    const CsvTable &m_table;
    CellReader m_cells;
    QMap<QString, QString> m_guess;
    QList<qsizetype> m_taken;
};

} // namespace

QMap<QString, QString> guessColumns(const CsvTable &table, const DateContext &context)
{
    return Guesser(table, context).run();
}

bool looksLikeHeader(const QStringList &firstRow, const DateContext &context)
{
    const DateReader dates(context);
    return std::none_of(firstRow.begin(), firstRow.end(),
                        [&](const QString &cell) { return dates.whole(cell.trimmed()).has_value(); });
}

} // namespace straw
