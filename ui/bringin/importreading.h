#pragma once

#include "core/interchange/csvtable.h"
#include "core/interchange/timelineimport.h"
#include "core/workbook/snapshot.h"

#include <memory>

namespace straw {

/// What was pasted, dropped or opened.
struct ImportSource
{
    QString name = {}; // of the file; empty for pasted text
    QString path = {}; // of a file that is still to be read
    QString text = {}; // that was pasted
    int version = 0;   // goes up when the source is another one
};

/// How it is to be understood; what is absent is found out.
struct ImportOptions
{
    std::optional<bool> asTable, hasHeader;
    std::optional<DateOrder> order;
    std::optional<QMap<QString, QString>> columns; // field of an event -> column of the table
    QString party, department, kind;               // of new events where the source does not say
};

/// What was understood.
struct ImportReading
{
    int version = 0;
    std::optional<Error> error;
    bool isTable = false;
    bool hasHeader = true;
    std::shared_ptr<const CsvTable> table; // kept, since options change more often than the source
    QString text;
    TimelineMapping mapping;
    TimelinePlan plan;
};

/// Reads the source and plans the import. Takes its time with large files, so it is for a thread of
/// its own; `before` is the last reading of the same source, if there is one.
ImportReading readImport(const ImportSource &source, const ImportOptions &options, const ImportReading &before,
                         const Snapshot &workbook, const DateContext &context);

} // namespace straw
