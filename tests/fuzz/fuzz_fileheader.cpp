#include "core/sqlite/fileheader.h"
#include "core/sqlite/sidecars.h"

#include <QtEndian>

using namespace straw;

/// The start of a shared file, and the journal that may lie beside it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const bool hasJournal : {false, true}) {
        const auto header = FileHeader::parse(bytes.first(std::min<qsizetype>(bytes.size(), FileHeader::length)),
                                              bytes.size(), hasJournal, QStringLiteral("/x.db"));
        if (!header)
            continue;
        const bool isWhole = qint64(header->pageSize) * header->pageCount <= bytes.size();
        if (header->pageSize < 512 || header->pageSize > 65536 || (!hasJournal && !isWhole))
            __builtin_trap();
    }

    (void)sidecars::isLiveJournal(bytes);
    (void)sidecars::isLiveWal(bytes);
    const QByteArray journal = sidecars::withoutSuperJournal(bytes);
    if (!bytes.startsWith(journal) || sidecars::withoutSuperJournal(journal) != journal)
        __builtin_trap();
    return 0;
}
