#include "ui/shell/causestomark.h"

#include "core/base/namematch.h"
#include "core/base/texts.h"
#include "core/insight/causefindings.h"
#include "core/insight/causetree.h"
#include "core/workbook/title.h"
#include "ui/desk/marking.h"

#include <algorithm>

namespace straw {

namespace {

using Stance = PickKey<"stance">;

constexpr size_t mostShown = 50;
constexpr qsizetype mostLetters = 80;

Evidence taking(Evidence words, bool other)
{
    const bool against = (words.stance == u"against") != other;
    words.stance = against ? Stance("against") : Stance("for");
    return words;
}

ResultItem item(Desk &desk, const Cause &cause, int number, Evidence words)
{
    words.causeId = cause.id;
    Entry entry;
    entry.title = Texts::filled(Desk::tr("%1 · %2", "number of a cause, its text"),
                                {desk.locale().toString(number), shortened(titleOf(cause, desk.data()), mostLetters)});
    entry.icon = QStringLiteral("causes");
    entry.quiet = !isClaimed(cause);
    if (desk.data().workbook.mainCauseId == cause.id)
        //: Tag on a cause
        entry.tags.push_back({Desk::tr("main cause"), Role::Us});
    return {entry, [&desk, words] { addMarked(desk, taking(words, false)); },
            [&desk, words] { addMarked(desk, taking(words, true)); }};
}

ResultItem newItem(Desk &desk, const QString &text, const Evidence &words)
{
    Entry entry;
    //: Offer in a list; %1 is what was typed
    entry.title = Texts::filled(Desk::tr("New cause: %1"), {text});
    entry.icon = QStringLiteral("plus");
    return {entry, [&desk, words, text] { addMarked(desk, taking(words, false), text); },
            [&desk, words, text] { addMarked(desk, taking(words, true), text); }};
}

/// How well a cause is meant: by its number, then by a beginning of its words. 0 for not at all.
int match(const Cause &cause, int number, const QString &typed, const NamePattern &pattern, const Desk &desk)
{
    if (typed.isEmpty())
        return 1;
    if (typed == desk.locale().toString(number))
        return 4;
    const QString title = titleOf(cause, desk.data());
    if (title.startsWith(typed, Qt::CaseInsensitive))
        return 3;
    return pattern.begins(title) ? 2 : 0;
}

} // namespace

std::vector<ResultItem> causesToMark(Desk &desk, const Evidence &words, const QString &typed)
{
    const QString text = typed.simplified();
    const NamePattern pattern(text);
    const QString &main = desk.data().workbook.mainCauseId;
    const CauseTree tree(desk.data().causes);
    std::vector<std::pair<int, const Cause *>> found;
    for (const Cause &cause : desk.data().causes) {
        if (const int match = straw::match(cause, tree.numberOf(cause.id), text, pattern, desk); match > 0)
            found.emplace_back(2 * match + (cause.id == main), &cause);
    }
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, const Cause *>::first);
    found.resize(std::min(found.size(), mostShown));
    std::vector<ResultItem> items;
    items.reserve(found.size());
    for (const auto &[match, cause] : found)
        items.push_back(item(desk, *cause, tree.numberOf(cause->id), words));
    if (!text.isEmpty())
        items.push_back(newItem(desk, text, words));
    return items;
}

} // namespace straw
