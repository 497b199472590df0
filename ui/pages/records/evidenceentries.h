#pragma once

#include "ui/desk/desk.h"
#include "ui/models/entry.h"

#include <QCoreApplication>

#include <optional>

namespace straw {

/// How pieces of evidence look, and the records that they are taken from.
class EvidenceEntries
{
    Q_DECLARE_TR_FUNCTIONS(straw::EvidenceEntries)
public:
    explicit EvidenceEntries(const Desk &desk)
        : m_desk(desk)
    {
    }

    Entry of(const Evidence &evidence) const;
    /// The record that is the evidence: its date and its words.
    Entry target(TableKey table, const QString &id) const;
    /// Where marked words were taken from: who said them, when, in which field.
    QString sourceOf(const Evidence &evidence) const;
    /// The text that the marked words of a piece of evidence were taken from, when they no longer stand in it.
    std::optional<QString> changedText(const Evidence &evidence) const;
    /// Said of a stated reason that is not in the words of the customer; empty for one that is.
    QString whose(const StatedReason &reason) const;

private:
    QString stanceOf(const Evidence &evidence) const;
    const Snapshot &data() const { return m_desk.data(); }

    const Desk &m_desk;
};

} // namespace straw
