#include "ui/pages/quickoffers.h"

#include "core/base/namematch.h"
#include "core/base/texts.h"
#include "core/guide/personadd.h"
#include "core/guide/quickcompletion.h"
#include "core/workbook/catalogue.h"
#include "ui/widgets/persontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuickOffers)
};

bool begins(const PickEntry &entry, const QString &typed)
{
    const NamePattern pattern(typed);
    return typed.trimmed().isEmpty() || pattern.begins(entry.label) || pattern.begins(entry.key)
        || std::any_of(entry.aliases.begin(), entry.aliases.end(),
                       [&pattern](const QString &alias) { return pattern.begins(alias); });
}

void addPeople(Suggestions::Offers &offers, const QString &typed, const Desk &desk, const QuickWords &words,
               const QString &partyOfNew)
{
    for (const Person *person : peopleOffered(desk.data(), typed))
        offers.list.push_back({quickMention(person->name, words) + u' ', person->name, aboutPerson(desk, *person)});
    // Somebody new needs quotes only where the name would mean somebody known.
    if (offers.list.empty() || typed.trimmed().isEmpty() || !peopleNamed(desk.data(), typed, true).empty())
        return;
    const bool taken = !peopleNamed(desk.data(), typed).empty();
    offers.list.push_back({taken ? QStringLiteral("@\"%1\" ").arg(typed) : quickMention(typed, words) + u' ',
                           Texts::filled(Words::tr("New: %1"), {typed}), desk.label(QStringLiteral("party"), partyOfNew)});
}

void addEntries(Suggestions::Offers &offers, const QString &list, const QString &typed, bool asOneWord)
{
    for (const PickEntry &entry : Catalogue::instance().entries(list)) {
        if (!begins(entry, typed))
            continue;
        const QString text = asOneWord ? u'#' + QString(entry.label).replace(u' ', u'_') : entry.label;
        offers.list.push_back({text + u' ', entry.label, {}});
    }
}

/// What is written in full needs no list, by whichever of its words.
bool isWritten(const Suggestions::Offers &offers, const QString &typed, const QStringList &lists)
{
    if (offers.list.size() != 1)
        return false;
    const NamePattern pattern(typed);
    const auto isWhole = [&pattern](const QString &word) { return pattern.match(word) == NamePattern::Whole; };
    const QString &label = offers.list.front().label;
    return isWhole(label) || std::ranges::any_of(lists, [&](const QString &list) {
        return std::ranges::any_of(Catalogue::instance().entries(list), [&](const PickEntry &entry) {
            return entry.label == label && std::ranges::any_of(entry.aliases, isWhole);
        });
    });
}

} // namespace

Suggestions::Find quickOffers(Desk &desk, const QuickWords &words, const QString &partyOfNew, const QString &sourceList)
{
    return [&desk, words, partyOfNew, sourceList](const QString &text, int cursor) {
        const QuickToken token = quickTokenAt(text, cursor, withPeople(words, desk.data()));
        Suggestions::Offers offers{int(token.start), int(token.length), {}};
        switch (token.kind) {
        case QuickToken::Person:
            addPeople(offers, token.typed, desk, words, partyOfNew);
            break;
        case QuickToken::Place:
            if (!words.departments.isEmpty())
                addEntries(offers, QStringLiteral("department"), token.typed, true);
            if (!words.parties.isEmpty())
                addEntries(offers, QStringLiteral("party"), token.typed, true);
            break;
        case QuickToken::Source:
            if (!words.sources.isEmpty())
                addEntries(offers, sourceList, token.typed, false);
            break;
        case QuickToken::None:
            break;
        }
        if (isWritten(offers, token.typed, {QStringLiteral("department"), QStringLiteral("party"), sourceList}))
            offers.list.clear();
        return offers;
    };
}

} // namespace straw
