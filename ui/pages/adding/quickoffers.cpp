#include "ui/pages/adding/quickoffers.h"

#include "core/base/namematch.h"
#include "core/base/texts.h"
#include "core/guide/personadd.h"
#include "core/guide/quickcompletion.h"
#include "core/workbook/catalogue.h"
#include "ui/desk/persontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuickOffers)
};

/// Whether any word for an entry of a pick list is what was typed, or begins with it.
bool answers(const PickEntry &entry, const std::function<bool(const QString &)> &matches)
{
    return matches(entry.label) || matches(entry.key) || std::ranges::any_of(entry.aliases, matches);
}

void addPeople(Suggestions::Offers &offers, const QString &typed, const Desk &desk, const QuickWords &words,
               const Pick<"party"> &partyOfNew)
{
    for (const Person *person : peopleOffered(desk.data(), typed))
        offers.list.push_back({quickMention(person->name, words) + u' ', person->name, aboutPerson(desk, *person)});
    // Somebody new needs quotes only where the name would mean somebody known.
    if (offers.list.empty() || typed.trimmed().isEmpty() || !peopleNamed(desk.data(), typed, true).empty())
        return;
    const bool taken = !peopleNamed(desk.data(), typed).empty();
    offers.list.push_back({taken ? QStringLiteral("@\"%1\" ").arg(typed) : quickMention(typed, words) + u' ',
                           //: Last of the suggestions; %1 is a name that is not in the workbook yet
                           Texts::filled(Words::tr("New: %1"), {typed}), desk.label("party", partyOfNew)});
}

/// What of some pick lists may be meant. What is written in full, by whichever of its words, needs no list.
void addEntries(Suggestions::Offers &offers, const QList<ListKey> &lists, const QString &typed, bool asOneWord)
{
    const NamePattern pattern(typed);
    bool isWritten = false;
    for (const ListKey list : lists) {
        for (const PickEntry &entry : Catalogue::instance().entries(list)) {
            if (entry.retired || (!typed.trimmed().isEmpty() && !answers(entry, [&](const QString &word) {
                    return pattern.begins(word);
                })))
                continue;
            isWritten = answers(entry, [&](const QString &word) { return pattern.match(word) == NamePattern::Whole; });
            const QString text = asOneWord ? u'#' + QString(entry.label).replace(u' ', u'_') : entry.label;
            offers.list.push_back({text + u' ', entry.label, {}});
        }
    }
    if (isWritten && offers.list.size() == 1)
        offers.list.clear();
}

} // namespace

Suggestions::Find quickOffers(Desk &desk, const QuickWords &words, const Pick<"party"> &partyOfNew, ListKey sourceList)
{
    return [&desk, words, partyOfNew, sourceList](const QString &text, int cursor) {
        const QuickToken token = quickTokenAt(text, cursor, withPeople(words, desk.data()));
        Suggestions::Offers offers{int(token.start), int(token.length), {}};
        switch (token.kind) {
        case QuickToken::Person:
            addPeople(offers, token.typed, desk, words, partyOfNew);
            break;
        case QuickToken::Place: {
            QList<ListKey> lists;
            if (!words.departments.isEmpty())
                lists.append("department");
            if (!words.parties.isEmpty())
                lists.append("party");
            addEntries(offers, lists, token.typed, true);
            break;
        }
        case QuickToken::Source:
            if (!words.sources.isEmpty())
                addEntries(offers, {sourceList}, token.typed, false);
            break;
        case QuickToken::None:
            break;
        }
        return offers;
    };
}

} // namespace straw
