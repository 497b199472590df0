#pragma once

#include "ui/lists/rowverb.h"
#include "ui/models/recordmodel.h"

#include <QCoreApplication>

namespace straw {

/// What can be done with thoughts that were parked, each one change that can be undone.
class ParkingMoves
{
    Q_DECLARE_TR_FUNCTIONS(straw::ParkingMoves)
public:
    explicit ParkingMoves(Desk &desk)
        : m_desk(desk)
    {
    }

    /// A thought that came up on a page, in the meeting that goes on where there is one; false when it could not be
    /// done.
    bool park(const QString &text, const QString &page) const;
    void settle(const QString &id) const;
    void reopen(const QString &id) const;
    /// It is asked from now on, or could be done: so it is settled.
    void makeQuestion(const QString &id) const;
    void makeCandidate(const QString &id) const;

    std::vector<RowVerb> verbs(const QString &id) const;

private:
    void settleInto(const QString &id, TableKey table, const QString &said,
                    const std::function<Result<QString>(Store &, const Parked &)> &make) const;

    Desk &m_desk;
};

/// How one looks in a list: the page and the meeting in which it came up, by whom, and whether it is settled.
RecordModel<Parked>::Looks parkedEntry(const Desk &desk);

} // namespace straw
