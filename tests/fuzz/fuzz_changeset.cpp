#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/content.h"

using namespace straw;

/// What the strict reader lets through must be harmless to everything that SQLite's session extension
/// does with it. The first byte is the format by which the others are read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const int format = data[0];
    const QByteArray stored(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const auto tables = readChangeset(stored, format);
    if (tables.has_value() != checkChangeset(stored, format).has_value())
        __builtin_trap();
    if (!tables)
        return 0;

    const QByteArray written = writeChangeset(*tables);
    const auto again = readChangeset(written);
    if (!again || writeChangeset(*again) != written)
        __builtin_trap();

    // SQLite gets those of the present format as they are stored, the others in the columns of it.
    const QByteArray bytes = format == Formats::current ? stored : written;
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
