#include "core/guide/thankyounote.h"

#include "core/base/texts.h"
#include "core/base/words.h"
#include "core/guide/comebackguide.h"
#include "core/guide/notes.h"
#include "core/workbook/ownlanguage.h"

#include <QRegularExpression>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// So that there is room for the rest of the note.
constexpr int mostWordsOfAQuote = 30;

/// What they said themselves and is not to be kept from anybody; the kindest of it first.
QString toldBy(const QString &personId, const Snapshot &workbook)
{
    const Line *best = nullptr;
    const auto rank = [](const Line &line) {
        return (line.quotable == u"named" ? 0 : 2) + (line.tone == u"warm" ? 0 : 1);
    };
    for (const Line &line : workbook.lines) {
        const bool isTheirs = !personId.isEmpty() && line.personId == personId && isTheirWords(line);
        const bool mayBeQuoted = line.quotable == u"named" || line.quotable == u"unnamed";
        const int words = wordsIn(line.text);
        if (isTheirs && mayBeQuoted && words > 0 && words <= mostWordsOfAQuote && (!best || rank(line) < rank(*best)))
            best = &line;
    }
    return best ? best->text.simplified() : QString();
}

/// The first of what we have put right for them, as they may read it.
QString doneForThem(const Snapshot &workbook)
{
    const auto done = std::ranges::find_if(workbook.actions, [](const Action &action) {
        return action.status == u"done" && action.kind == u"fix_for_them" && action.whoDoes != u"they"
               && !action.title.trimmed().isEmpty();
    });
    QString title = done == workbook.actions.end() ? QString() : (*done).title.simplified();
    if (title.endsWith(u'.'))
        title.chop(1);
    return title;
}

} // namespace

QString thankYouSkeleton(const QString &personId, const Snapshot &workbook)
{
    const ComebackGuide &guide = ComebackGuide::of(ownLanguage(workbook));
    const Person *person = workbook.people.find(personId);
    QStringList paragraphs;
    for (const LetterPart &part : guide.thankYou()) {
        QString known;
        if (part.key == u"greeting")
            known = person ? guide.addressed(person->title, person->name) : QString();
        else if (part.key == u"told_us")
            known = toldBy(personId, workbook);
        else if (part.key == u"changed")
            known = doneForThem(workbook);
        else if (part.key == u"signature")
            known = workbook.nameOf(workbook.account.ownerId);
        const bool isKnown = !part.text.contains(u"%1") || !known.isEmpty();
        const QString text = isKnown ? Texts::filled(part.text, {known}) : part.unknown;
        if (!text.isEmpty())
            paragraphs += text;
    }
    return paragraphs.join(u"\n\n"_s);
}

QString placeToFill(const QString &text)
{
    static const QRegularExpression place(u"\\[[^\\[\\]\\n]+\\]"_s);
    return place.match(text).captured();
}

std::vector<const ComebackStep *> thankYouNotes(const Snapshot &workbook)
{
    std::vector<const ComebackStep *> notes;
    for (const ComebackStep &step : workbook.comebackSteps) {
        if (step.kind == u"thank_you" && !step.text.trimmed().isEmpty())
            notes.push_back(&step);
    }
    std::ranges::stable_partition(notes, [](const ComebackStep *step) { return step->id == u"comeback/thank_you"; });
    return notes;
}

} // namespace straw
