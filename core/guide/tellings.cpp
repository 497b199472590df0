#include "core/guide/tellings.h"

#include "core/guide/prompts.h"
#include "core/workbook/parties.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace straw {

namespace {

int placeOfSide(const Line &note, const Snapshot &workbook)
{
    const Person *person = workbook.people.find(note.personId);
    if (!person)
        return 2;
    return person->party == party::them ? 0 : person->party == party::us ? 1 : 2;
}

/// What is left of a text when only its words count.
QString bareWords(const QString &text)
{
    QString words;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            words += c;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.trimmed();
}

} // namespace

bool isTellingOf(const Line &note, const QString &promptKey, const QString &subject)
{
    const QString about = subject == Prompts::Workbook ? QString() : subject;
    return note.interviewId.isEmpty() && !promptKey.isEmpty() && note.promptKey == promptKey && note.eventId == about;
}

bool isBesideQuestion(const Line &note, const Snapshot &workbook)
{
    return note.interviewId.isEmpty() && !note.promptKey.isEmpty()
           && !Prompts::instance().find(note.promptKey, workbook).key.isEmpty();
}

std::vector<const Line *> tellingsOf(const QString &promptKey, const QString &subject, const Snapshot &workbook)
{
    std::vector<const Line *> notes, byPerson;
    for (const Line &note : workbook.lines) {
        if (isTellingOf(note, promptKey, subject))
            notes.push_back(&note);
    }
    QSet<QString> told;
    for (const Line *first : notes) {
        if (told.contains(first->personId))
            continue;
        told.insert(first->personId);
        for (const Line *note : notes) {
            if (note->personId == first->personId)
                byPerson.push_back(note);
        }
    }
    std::ranges::stable_sort(byPerson, {}, [&](const Line *note) { return placeOfSide(*note, workbook); });
    return byPerson;
}

int tellersOf(const std::vector<const Line *> &tellings)
{
    QSet<QString> people;
    for (const Line *note : tellings) {
        if (!note->text.trimmed().isEmpty() || !note->usefulPoint.trimmed().isEmpty())
            people.insert(note->personId);
    }
    return int(people.size());
}

Wordings wordingsOf(const QString &promptKey, const QString &subject, const Snapshot &workbook)
{
    QStringList voices;
    const Answer *answer = workbook.answers.find(Prompts::answerId(promptKey, subject));
    if (answer && (answer->state.isEmpty() || answer->state == u"answered"))
        voices += bareWords(answer->text);
    QHash<QString, QString> byPerson;
    for (const Line *note : tellingsOf(promptKey, subject, workbook))
        byPerson[note->personId] += bareWords(note->text) + u' ';
    for (const QString &words : std::as_const(byPerson))
        voices += words.trimmed();
    voices.removeAll(QString());
    if (voices.size() < 2)
        return Wordings::Single;
    return voices.count(voices.front()) == voices.size() ? Wordings::Same : Wordings::Different;
}

} // namespace straw
