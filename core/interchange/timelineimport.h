#pragma once

#include "core/base/result.h"
#include "core/dates/datecontext.h"
#include "core/interchange/datedlines.h"
#include "core/workbook/records.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace straw {

class CsvTable;
class IdSource;
class Store;
struct Snapshot;

/// Which column of a table fills which field of an event, and what is said of all of them.
struct TimelineMapping
{
    QMap<QString, QString> columns; // field (see fields()) -> column
    QString title;                  // template, as in "Ticket {id}: {subject}"; wins over a column
    // Of new events where no column says otherwise: keys or labels of the pick lists. What is still
    // empty then is what is usual for the kind.
    QString kind, party, department;
    // Only rows with this text in that column, for files that hold more than one account.
    QString onlyColumn, onlyText;

    /// The columns of events that a file can fill, and "people": names, separated by ; or ,
    static QStringList fields();
};

/// Something in a row that could not be used.
struct TimelineProblem
{
    QString column; // of the table; empty for a pasted line
    Error error;
};

/// What becomes of one row or line.
struct TimelineRow
{
    enum State { Added, Updated, Unchanged, Bad };

    State state = Bad;
    int line = 0;         // in the file, counted from 1
    Event event;          // as it will be; of a bad row as far as it was understood
    QList<ColumnKey> set; // the columns of the event that the row fills
    QStringList people;
    std::vector<TimelineProblem> problems; // of a bad row
};

/// What an import would do, to be looked at before it is done.
struct TimelinePlan
{
    std::vector<TimelineRow> rows;

    qsizetype count(TimelineRow::State state) const;
    /// Rows that change something.
    qsizetype effect() const { return count(TimelineRow::Added) + count(TimelineRow::Updated); }
};

/// Understands the rows of a table as events. A row whose external reference an event of the
/// workbook has already updates that event, in the mapped fields only; without a column for it, a
/// row with the date and title of an event of the workbook is that event. Dates may be written in
/// any way; the context's order of digits is binding, else it is inferred from all rows.
/// Error::CsvMapWrong, CsvFieldNeeded, CsvColumnMissing, CellNotUnderstood (a kind, party or
/// department that there is not).
Result<TimelinePlan> planTimeline(const CsvTable &table, const TimelineMapping &mapping, const Snapshot &workbook,
                                  const DateContext &context);

/// The same for pasted lines; of the mapping only kind, party and department count.
Result<TimelinePlan> planTimeline(const std::vector<DatedLine> &lines, const TimelineMapping &mapping,
                                  const Snapshot &workbook);

/// Does what was planned; people who are not there yet are added. For use inside Document::perform.
Result<void> applyTimeline(Store &store, const TimelinePlan &plan, IdSource &ids);

} // namespace straw
