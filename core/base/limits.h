#pragma once

#include <QtGlobal>

/// How large what comes from elsewhere may be. Beyond, it is refused with a sentence before it takes memory or
/// time that nobody has.
namespace straw::limits {

inline constexpr qint64 mebibyte = qint64(1024) * 1024;

// A workbook
inline constexpr qint64 fileBytes = 1024 * mebibyte; // more than thirty attachments of the largest size
inline constexpr qint64 records = 500'000;           // in all its tables, the journal included: they are held in memory
inline constexpr qint64 valueBytes = 64 * mebibyte;  // one value of a record, as SQLite stores it
inline constexpr qsizetype textCharacters = 16 * mebibyte; // one text; at most 4 bytes each are valueBytes
inline constexpr int schemaEntries = 2000;                 // tables and indexes of a newer format

// Its history
inline constexpr qint64 changesetBytes = 64 * mebibyte;
inline constexpr qsizetype changesetRows = records;
// Of all changesets together, inflated. Years of work come to some megabytes; a crafted file of that size could
// keep a reader busy for hours.
inline constexpr qint64 historyBytes = 512 * mebibyte;

// What is brought in
inline constexpr qint64 jsonBytes = 50 * mebibyte;
inline constexpr qsizetype jsonRecords = 250'000;
inline constexpr qint64 tableBytes = 50 * mebibyte; // of a table as text
inline constexpr qsizetype tableColumns = 16384;    // as in the largest spreadsheet

} // namespace straw::limits
