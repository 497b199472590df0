#pragma once

#include "core/interchange/cellreader.h"
#include "core/interchange/csvtable.h"
#include "core/interchange/timelineimport.h"

namespace straw {

/// A mapping with its names resolved against a table: reads the rows of the table as events.
class TimelineColumns
{
public:
    /// The table must outlive what is made. Error::CsvMapWrong, CsvFieldNeeded, CsvColumnMissing.
    static Result<TimelineColumns> resolve(const TimelineMapping &mapping, const CsvTable &table);

    /// False for rows that the mapping leaves out.
    bool isWanted(qsizetype row) const;
    /// All texts that are read as dates.
    QStringList dateTexts() const;
    /// The row with its problems, if any; its state is left open.
    TimelineRow read(qsizetype row, CellReader &cells) const;

private:
    struct Field
    {
        const Column *column;
        qsizetype place;
    };
    struct TitlePiece
    {
        QString text;
        qsizetype place = -1; // of the cell that follows it
    };

    explicit TimelineColumns(const CsvTable &table)
        : m_table(table)
    {
    }
    Result<void> resolveTitle(const QString &pattern);
    Result<qsizetype> place(const QString &column) const;
    QString cell(qsizetype row, qsizetype place) const;
    void readField(TimelineRow &row, const Field &field, const QString &text, CellReader &cells) const;
    QString title(qsizetype row) const;

    const CsvTable &m_table;
    std::vector<Field> m_fields;
    std::vector<TitlePiece> m_title;
    qsizetype m_people = -1;
    qsizetype m_only = -1;
    QString m_onlyText;
};

} // namespace straw
