#include "core/guide/depth.h"

namespace straw {

namespace {

// What a manager may lose of a book without its renewal rate moving by a whole point.
constexpr qint64 smallShare = 100; // one part in so many

std::optional<bool> isSmall(const Account &account)
{
    const qint64 book = account.bookMinor.value_or(0);
    if (!account.arrMinor || book <= 0)
        return std::nullopt;
    return *account.arrMinor <= book / smallShare;
}

} // namespace

ShortWayFor shortWayFor(const Snapshot &workbook)
{
    const Pick<"depth"> &depth = workbook.workbook.depth;
    if (depth == u"short")
        return ShortWayFor::Nothing;
    if (workbook.account.knownIssue.value_or(false))
        return ShortWayFor::KnownIssue;
    const std::optional<bool> small = isSmall(workbook.account);
    if (small.value_or(false))
        return ShortWayFor::SmallAccount;
    return depth.isEmpty() && !small ? ShortWayFor::Undecided : ShortWayFor::Nothing;
}

bool isOnShortWay(const QString &pageKey)
{
    return pageKey == u"account" || pageKey == u"triggers" || pageKey == u"review";
}

} // namespace straw
