#pragma once

#include "core/guide/quickadd.h"
#include "ui/shell/desk.h"

namespace straw {

/// The add line of Triggers: one typed line becomes an event with its people, department, source and
/// final straw, in one revision.
class EventAdd final
{
public:
    explicit EventAdd(Desk &desk);

    /// How the line is understood: "Fri 6 Mar 2026, 15:40 · Meyer (new, them) · Delivery · final straw".
    QString preview(const QString &line) const;
    /// The id of the new event; empty when the line says nothing.
    QString add(const QString &line) const;

private:
    QuickEvent understand(const QString &line) const;
    QString finalStrawText() const;

    Desk &m_desk;
    const QuickWords m_words;
};

} // namespace straw
