#pragma once

#include "core/guide/quickadd.h"
#include "ui/shell/desk.h"

namespace straw {

/// The add line of History: one typed line becomes an event with its people, side, department and
/// source, in one change. Days without a year are the latest ones up to today.
class HistoryAdd final
{
public:
    explicit HistoryAdd(Desk &desk);

    /// How the line is understood: "Fri 6 Mar 2026 · Meyer (new) · Delivery".
    QString preview(const QString &line) const;
    /// The id of the new event; empty when the line says nothing.
    QString add(const QString &line) const;

private:
    QuickEvent understand(const QString &line) const;

    Desk &m_desk;
    const QuickWords m_words;
};

} // namespace straw
