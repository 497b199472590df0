#include "core/guide/tellings.h"

#include "core/guide/prompts.h"

#include <QSet>

namespace straw {

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

} // namespace straw
