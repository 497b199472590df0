#include "core/dates/dateinput.h"
#include "core/interchange/datedlines.h"

using namespace straw;

namespace {

void check(const Edtf &date)
{
    if (date.isNull())
        return;
    if (Edtf::parse(date.toString()) != date || !date.first().isValid() || date.last() < date.first())
        __builtin_trap();
}

} // namespace

/// Dates as they are stored and as people type them, alone and at the start of lines.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DateReader readers[] = {
        DateReader({QDate(2026, 3, 10), true, QLocale(QLocale::English, QLocale::UnitedKingdom)}),
        DateReader({QDate(2026, 3, 10), false, QLocale(QLocale::German, QLocale::Germany)}),
        DateReader({QDate(2024, 2, 29), true, QLocale(QLocale::French), DateOrder::Mdy})};

    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    check(Edtf::parse(text));
    for (const DateReader &reader : readers) {
        if (const auto date = reader.whole(text))
            check(*date);
        const auto leading = reader.leading(text);
        if (!leading)
            continue;
        check(leading->date);
        if (leading->start < 0 || leading->length <= 0 || leading->start + leading->length > text.size())
            __builtin_trap();
    }
    const DateContext &context = readers[0].context();
    (void)inferDateOrder(text.split(u'\n'), context);
    for (const DatedLine &line : readDatedLines(text, context))
        check(line.date);
    return 0;
}
