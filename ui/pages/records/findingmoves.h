#pragma once

#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace straw {

/// What becomes of something that was found out (see FoundOut), each one change that can be undone.
class FindingMoves
{
    Q_DECLARE_TR_FUNCTIONS(straw::FindingMoves)
public:
    explicit FindingMoves(Desk &desk)
        : m_desk(desk)
    {
    }

    /// A new cause, and a new action, that say what was found and where it comes from.
    void makeCause(const Place &finding) const;
    void makeAction(const Place &finding) const;
    /// Adds an action that comes from a record, and says so.
    void makeAction(const Action &action) const;
    /// Nothing follows from any of them, for one reason; false when it could not be done.
    bool leave(const std::vector<Place> &findings, const QString &because) const;

private:
    void tell(const QString &what, const Place &made) const;

    Desk &m_desk;
};

} // namespace straw
