#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace straw {

/// What exactly is wrong with a file or its history, as an argument of an Error: a key, and what it is about.
/// Its words are made late, by Texts, like those of the error. What SQLite or the system say of it is no such
/// detail and stays as it is.
struct ErrorDetail
{
    Q_GADGET
public:
    enum Key {
        // The file
        PageSize,       // bytes
        FileVersion,    // the number that says how SQLite may read it
        DocumentId,     // -
        TextEncoding,   // its name
        TextUnreadable, // table
        FieldOf,        // table, column
        ReferenceGone,  // table, column
        NoSingleRecord, // -
        EntryLost,      // table
        // Its history
        ChangeCutOff,     // -
        ChangeUnknown,    // -
        ChangeMisfit,     // -
        ChangeIncomplete, // -
        ChangeTwice,      // -
        ChangeTooLong,    // -
        ChangePacked,     // -
        ChangeCircular,   // -
        HistoryTooLong,   // -
        // Writing
        NameRefused, // -; the system, or the drive, takes no such name
    };
    Q_ENUM(Key)

    /// As an argument.
    static QString of(Key key, const QStringList &about = {});
    /// Of an argument that is one.
    static std::optional<ErrorDetail> from(const QString &argument);

    /// Its words before translation, in the context "Error"; %1 and %2 are what it is about.
    const char *sourceText() const;

    Key key;
    QStringList about;
};

} // namespace straw
