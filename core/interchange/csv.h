#pragma once

#include "core/base/result.h"
#include "core/interchange/csvtable.h"

#include <optional>

namespace straw {

struct CsvOptions
{
    /// Names the file in errors.
    QString path;
    bool hasHeader = true;
    /// Found out when not given; a first line "sep=;" wins over both.
    std::optional<QChar> delimiter;
};

/// Reads a CSV file of any origin: encoding, delimiter and line ends are found out, rows may have
/// any length. Control characters are dropped. Errors: TooLarge (over 50 MB), CsvNotText (binary data),
/// CsvEmpty, CsvUnclosed (a quote in the header swallows the rest).
Result<CsvTable> readCsv(const QByteArray &bytes, const CsvOptions &options = {});

/// The same for text that was pasted.
Result<CsvTable> readCsvText(QStringView text, const CsvOptions &options = {});

/// The error of a table with a quote that is never closed.
Error unclosedIn(const CsvTable &table, const QString &path);

/// RFC 4180 in UTF-8 with a byte order mark, without which Excel takes it for its own code page.
/// Cells that a spreadsheet would run are guarded (formulasafety.h); reading gives them back.
QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows);

/// The same rows, separated by tabs, for the clipboard of a spreadsheet or a mail.
QString writeTsv(const QStringList &header, const QList<QStringList> &rows);

} // namespace straw
