#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/content.h"

using namespace straw;

/// What the strict reader lets through must be harmless to everything that SQLite's session extension
/// does with it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto tables = readChangeset(bytes);
    if (tables.has_value() != checkChangeset(bytes).has_value())
        __builtin_trap();
    if (!tables)
        return 0;

    const QByteArray written = writeChangeset(*tables);
    const auto again = readChangeset(written);
    if (!again || writeChangeset(*again) != written)
        __builtin_trap();

    const auto inverted = invertChangeset(bytes);
    if (!inverted || !checkChangeset(*inverted))
        __builtin_trap();
    // Of changes that do not fit each other something unusable may come, but no crash.
    (void)joinChangesets({bytes, *inverted});
    (void)joinChangesets({bytes, bytes});

    auto content = Content::empty();
    if (!content)
        __builtin_trap();
    if (content->apply(bytes) && !content->apply(*inverted))
        __builtin_trap();
    return 0;
}
