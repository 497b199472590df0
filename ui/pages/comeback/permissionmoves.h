#pragma once

#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace straw {

/// Whether we may keep in touch with somebody, as one change with its day.
class PermissionMoves
{
    Q_DECLARE_TR_FUNCTIONS(straw::PermissionMoves)
public:
    explicit PermissionMoves(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Given today; that nobody was asked takes the answer back, with its day.
    void answer(const QStringList &personIds, PickKey<"keep_in_touch"> answer) const;
    /// The same inside a perform, beside the answer itself: the day is only set where it is missing.
    Result<void> setDay(Store &store, const QString &personId, const QString &answer) const;

    /// "May we keep in touch: Yes · 12 Mar 2026 · By phone"; empty for nobody.
    static QString told(const QString &personId, const Desk &desk);

private:
    Desk &m_desk;
};

} // namespace straw
