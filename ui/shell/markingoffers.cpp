#include "ui/shell/markingoffers.h"

#include "core/base/namematch.h"
#include "core/base/texts.h"
#include "core/guide/criteria.h"
#include "core/insight/causefindings.h"
#include "core/insight/causetree.h"
#include "core/insight/evidencesource.h"
#include "core/workbook/title.h"
#include "ui/desk/criteriontext.h"
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

ResultItem item(Desk &desk, Entry entry, const Evidence &words, const QString &newCause = {})
{
    return {std::move(entry), [&desk, words, newCause] { addMarked(desk, taking(words, false), newCause); },
            [&desk, words, newCause] { addMarked(desk, taking(words, true), newCause); }};
}

/// How well something is meant: by its sign, then by a beginning of its words. 0 for not at all.
int match(const QString &sign, const QString &title, const QString &typed, const NamePattern &pattern)
{
    if (typed.isEmpty())
        return 1;
    if (typed.compare(sign, Qt::CaseInsensitive) == 0)
        return 4;
    if (title.startsWith(typed, Qt::CaseInsensitive))
        return 3;
    return pattern.begins(title) ? 2 : 0;
}

/// Something that words can be evidence for.
struct Weighable
{
    int match = 0;
    QString sign, title;
    Place weighed;
    bool isMain = false;
    bool quiet = false;
};

std::vector<Weighable> causesFor(const Desk &desk, const QString &typed)
{
    const NamePattern pattern(typed);
    const CauseTree tree(desk.data().causes);
    std::vector<Weighable> found;
    for (const Cause &cause : desk.data().causes) {
        const QString sign = desk.locale().toString(tree.numberOf(cause.id)), title = titleOf(cause, desk.data());
        const bool isMain = cause.id == desk.data().workbook.mainCauseId;
        if (const int match = straw::match(sign, title, typed, pattern); match > 0)
            found.push_back({2 * match + isMain, sign, title, {"cause", cause.id, {}}, isMain, !isClaimed(cause)});
    }
    std::ranges::stable_sort(found, std::greater(), &Weighable::match);
    found.resize(std::min(found.size(), mostShown));
    return found;
}

std::vector<Weighable> criteriaFor(const Desk &desk, const QString &typed)
{
    const NamePattern pattern(typed);
    std::vector<Weighable> found;
    for (const PickKey<"card"> card : {PickKey<"card">("decision"), PickKey<"card">("profile")}) {
        for (const CardCriterion &line : Criteria::instance().card(card, desk.data())) {
            const QString sign = criterionSign(desk, line.id);
            if (const int match = straw::match(sign, line.question, typed, pattern); match > 0)
                found.push_back({match, sign, line.question, {"criterion", line.id, {}}});
        }
    }
    std::ranges::stable_sort(found, std::greater(), &Weighable::match);
    return found;
}

ResultItem itemOf(Desk &desk, const Weighable &offer, Evidence words)
{
    letWeigh(words, offer.weighed);
    Entry entry;
    entry.title = Texts::filled(Desk::tr("%1 · %2", "number of a cause or sign of a criterion, its text"),
                                {offer.sign, shortened(offer.title, mostLetters)});
    entry.icon = offer.weighed.table == u"cause" ? QStringLiteral("causes") : QStringLiteral("decision");
    entry.quiet = offer.quiet;
    if (offer.isMain)
        //: Tag on a cause
        entry.tags.push_back({Desk::tr("main cause"), Role::Us});
    return item(desk, std::move(entry), words);
}

} // namespace

std::vector<ResultItem> markingOffers(Desk &desk, const Evidence &words, const QString &typed)
{
    const QString text = typed.simplified();
    std::vector<ResultItem> items;
    for (const Weighable &offer : causesFor(desk, text))
        items.push_back(itemOf(desk, offer, words));
    for (const Weighable &offer : criteriaFor(desk, text))
        items.push_back(itemOf(desk, offer, words));
    if (text.isEmpty())
        return items;
    Entry entry;
    //: Offer in a list; %1 is what was typed
    entry.title = Texts::filled(Desk::tr("New cause: %1"), {text});
    entry.icon = QStringLiteral("plus");
    items.push_back(item(desk, std::move(entry), words, text));
    return items;
}

} // namespace straw
