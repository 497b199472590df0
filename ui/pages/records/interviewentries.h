#pragma once

#include "ui/desk/desk.h"
#include "ui/models/entry.h"

#include <QCoreApplication>

namespace straw {

/// True once it was found out.
bool isSettled(const Unknown &unknown);

/// How the records of the Interviews page look as rows.
class InterviewEntries
{
    Q_DECLARE_TR_FUNCTIONS(straw::InterviewEntries)
public:
    explicit InterviewEntries(const Desk &desk)
        : m_desk(desk)
    {
    }

    Entry of(const Unknown &unknown) const;
    Entry of(const Interview &interview) const;
    Entry of(const InterviewQuestion &question) const;
    Entry of(const Line &note) const;

    /// The person's name, or what kind of interview it is while nobody is chosen.
    QString titleOf(const Interview &interview) const;
    /// Kind, channel, who asks and when.
    QString factsOf(const Interview &interview) const;

private:
    const Snapshot &data() const { return m_desk.data(); }
    QString kindOf(const Interview &interview) const;

    const Desk &m_desk;
};

} // namespace straw
