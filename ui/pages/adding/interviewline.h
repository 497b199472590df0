#pragma once

#include "core/guide/quickadd.h"
#include "ui/desk/desk.h"

namespace straw {

/// A line that plans an interview, such as "Ingrid Solberg on Thursday via phone". Whoever is named
/// with @, else what is left of the line, is the person; new people are of the customer. What follows a comma is
/// the day, and nothing else; without one, a day at the end of the name is.
class InterviewLine
{
public:
    InterviewLine(const QString &line, const Desk &desk);

    /// Who is asked; empty when the line names nobody.
    QuickPerson who() const;
    /// Inside a perform: the id of the person, who is added when new.
    Result<QString> person(Store &store) const;
    /// What can be neither of it; with that in it, the line plans nothing.
    const QString &notUnderstood() const { return m_rest; }
    const Edtf &date() const { return m_line.date; }
    Pick<"channel"> channel() const { return Pick<"channel">(m_line.source); }
    PickKey<"interview_kind"> kind() const;

    QString understood() const;

    /// The words that such a line knows.
    static const QuickWords &words();

private:
    const Desk &m_desk;
    QuickEvent m_line;
    QString m_rest;
};

} // namespace straw
