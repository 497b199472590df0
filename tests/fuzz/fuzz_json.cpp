#include "core/interchange/json.h"
#include "tests/support/memorystore.h"

using namespace straw;

/// A workbook as JSON: what can be imported can be exported, and imported again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const MemoryStore memory;
    const QString path = QStringLiteral("/x.json");
    auto records = readJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), path);
    if (!records)
        return 0;
    const auto transaction = Transaction::begin(*memory.connection); // never committed
    Store store(*memory.connection);
    if (!transaction || !importRecords(store, std::move(*records)))
        return 0;
    const auto exported = exportJson(store);
    if (!exported)
        __builtin_trap();
    auto again = readJson(*exported, path);
    if (!again || !importRecords(store, std::move(*again)) || *exportJson(store) != *exported)
        __builtin_trap();
    return 0;
}
