#pragma once

#include "core/guide/quickadd.h"
#include "ui/desk/desk.h"

namespace straw {

/// A typed line becomes an action that puts something right within two days:
/// "credit note @Falk #finance by Thursday". Without a name the account owner has it.
class ActionAdd final
{
public:
    explicit ActionAdd(Desk &desk);

    /// "Due Thu 12 Mar 2026 · Ines Falk · Finance"
    QString preview(const QString &line) const;
    /// The action answers this event, if one is given. False when the line says nothing.
    bool add(const QString &line, const QString &eventId) const;
    const QuickWords &words() const { return m_words; }

private:
    QuickEvent understand(const QString &line) const;

    Desk &m_desk;
    QuickWords m_words;
};

} // namespace straw
