#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace straw {

/// Why something could not be done: a code with arguments. The sentence is made late, by Texts,
/// in the language of whoever reads it. The arguments of each code are listed beside it.
struct Error
{
    Q_GADGET
public:
    enum Code {
        // Opening a file
        FileMissing,       // path
        NameNotText,       // path, with U+FFFD where it cannot be read
        FileIsDirectory,   // path
        FileUnreadable,    // path, what the system says
        FileNotOrdinary,   // path; a pipe, a device
        FileEmpty,         // path
        FileNotDatabase,   // path
        FileForeign,       // path
        FileDamaged,       // path, an ErrorDetail or what SQLite says
        FileTruncated,     // path
        FileTooLarge,      // path
        FileTextTooLong,   // path, an ErrorDetail or what SQLite says
        FileTooNew,        // path
        FileTooOld,        // path
        FileSchemaChanged, // path, kind and name of what was altered, such as "table event"
        NoSingleWorkbook,  // path; it has lost its workbook or account, or has several
        FormatStepFailed,  // path, version, then the name of the code of what went wrong and its arguments
        MadeByNewer,       // path, version; it can be read, but neither changed nor merged
        FileExists,        // path
        FileBusy,          // path; open in another window or process of this program
        FileInUse,         // path; another program is at work on it
        // Writing
        FolderMissing,     // path
        FolderNotWritable, // path
        FileReadOnly,      // path
        DiskFull,          // path
        WriteFailed,       // path, what the system says
        TargetChanged,     // path; the edits stay in the working copy
        ChangedMeanwhile,  // path; nothing stays anywhere
        // The workbook
        Database,            // what SQLite says
        NotAllowedNow,       // -; while a change is being shown
        KeepsChanging,       // -; saving cannot keep up
        EditsUnsaved,        // -; they have not reached a file
        UnknownTable,        // table
        UnknownColumn,       // table, column
        RecordMissing,       // table, id
        RecordExists,        // table, id
        ValueWrongType,      // table, column, id, value
        ValueNotInList,      // table, column, id, value
        ValueTooLong,        // table, column, id
        ReferenceMissing,    // table, column, id, target
        ReferenceCircular,   // table, column, id
        ChangeTooLarge,      // limit in MB
        WorkbookFull,        // -
        HistoryDamaged,      // an ErrorDetail
        NothingToUndo,       // -
        UndoHeld,            // -
        UndoErased,          // -
        TellsOfErased,       // path; it is not kept among the earlier states
        NoEarlierStates,     // path; none are kept on this computer
        WouldRemoveWorkbook, // -
        ChangeNotKept,       // revision
        MergeStays,          // -; a merge cannot be taken back
        ProgramsChange,      // -; what the program did by itself neither
        // Merging
        OtherWorkbook,     // path
        MergeNotHeld,      // an ErrorDetail
        MergeOutdated,     // -; the workbook has changed since the merge was planned
        CopyHoldsMore,     // path; something that is not in this workbook
        NoHistory,         // path
        HistoryCircular,   // path
        ConflictSettled,   // -
        ChoiceNotPossible, // -
        // Interchange
        TextNotUtf8,         // path
        JsonSyntax,          // path, what does not belong there, line, column
        JsonCutOff,          // path
        JsonTwice,           // path, what, line
        JsonControl,         // path, the sign as U+001B, line, column
        JsonNotWorkbook,     // path
        JsonNoAccount,       // path
        JsonTooNew,          // path, version
        TooLarge,            // path, limit in MB
        TooManyRecords,      // path, limit
        CsvEmpty,            // path
        CsvNotText,          // path
        CsvColumnMissing,    // column, the columns that are there
        CsvMapWrong,         // field, the fields that exist
        CsvFieldNeeded,      // field
        CsvQuoteOpen,        // line, column
        CsvUnclosed,         // path, line, column
        CellEmpty,           // -
        CellNotUnderstood,   // text
        CellTwice,           // text, line in which it stands first
        CsvNothingToImport,  // path
        DateNotUnderstood,   // text
        MoneyNotUnderstood,  // text
        NumberNotUnderstood, // text
        ChoiceUnknown,       // text
        ChoiceNotAdded,      // text
        ChoiceNotClear,      // text, two or three that it may be
        ExportFailed,        // path, what the library says
        PartMissing,         // path of a file of the program
        Usage,               // a sentence
    };
    Q_ENUM(Code)

    /// The name of the code, for scripts and tests: "FileMissing".
    QString name() const;
    /// That a file could not be brought to another format, and why.
    static Error formatStepFailed(const QString &path, const QString &version, const Error &why);
    /// Of such an error: why.
    Error cause() const;

    Code code;
    QStringList arguments;

    bool operator==(const Error &) const = default;
};

} // namespace straw
