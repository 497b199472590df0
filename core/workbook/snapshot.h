#pragma once

#include "core/workbook/collection.h"

namespace straw {

/// A workbook as values: what pages show, checks and metrics look at, and the report is built from.
struct Snapshot
{
    Workbook workbook;
    Account account;
    Collection<Person> people;
    Collection<Event> events;
    Collection<RedFlag> redFlags;
    Collection<Promise> promises;
    Collection<Complaint> complaints;
    Collection<EventPerson> eventPeople;
    Collection<Line> lines;
    Collection<Prompt> prompts;
    Collection<Answer> answers;
    Collection<Unknown> unknowns;
    Collection<Interview> interviews;
    Collection<InterviewQuestion> interviewQuestions;
    Collection<StatedReason> statedReasons;
    Collection<Cause> causes;
    Collection<Evidence> evidence;
    Collection<Action> actions;
    Collection<ActionCause> actionCauses;
    Collection<Lesson> lessons;
    Collection<Review> reviews;
    Collection<Because> because;
    Collection<Choice> choices;

    /// The person's name, or an empty text when there is no such person.
    QString nameOf(const QString &personId) const
    {
        const Person *person = people.find(personId);
        return person ? person->name : QString();
    }
};

} // namespace straw
