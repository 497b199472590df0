#pragma once

#include "core/interchange/json.h"
#include "tests/support/memorystore.h"

#include <QFile>

namespace straw {

inline Result<Snapshot> readSample(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::FileMissing, {path}};
    MemoryStore memory;
    STRAW_ASSIGN(const JsonRecords records, readJson(file.readAll(), path));
    STRAW_ASSIGN(Transaction transaction, Transaction::begin(*memory.connection));
    STRAW_TRY(importRecords(memory.store, records));
    STRAW_TRY(transaction.commit());
    return memory.store.snapshot();
}

/// The sample workbook, imported once.
inline const Snapshot &sampleWorkbook()
{
    static const Snapshot sample = [] {
        const Result<Snapshot> read = readSample(QStringLiteral(STRAW_SOURCE_DIR "/resources/en/sample/norvik.json"));
        if (!read)
            qFatal("%s", qPrintable(describeError(read.error())));
        return *read;
    }();
    return sample;
}

} // namespace straw
