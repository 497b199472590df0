#pragma once

#include "core/insight/causetree.h"
#include "ui/desk/desk.h"
#include "ui/models/entry.h"

#include <QCoreApplication>

#include <optional>

namespace straw {

/// How stated reasons and causes look. The numbers of causes, and how much evidence there is of each, are those of when
/// the first was asked for: whoever keeps this makes another one once either has changed.
class CauseEntries
{
    Q_DECLARE_TR_FUNCTIONS(straw::CauseEntries)
public:
    explicit CauseEntries(const Desk &desk)
        : m_desk(desk)
    {
    }

    Entry of(const StatedReason &reason) const;
    Entry of(const Cause &cause) const;

    /// "for: 3, against: 1"; empty while there is none.
    QString weighing(const Cause &cause) const;
    /// What to ask for before settling on the reason or family of a cause; empty when neither is chosen.
    QString evidenceToAskFor(const Cause &cause) const;

private:
    struct Weight
    {
        int speakingFor = 0, speakingAgainst = 0;
    };

    const Snapshot &data() const { return m_desk.data(); }
    int numberOf(const Cause &cause) const;
    Weight weightOf(const Cause &cause) const;

    const Desk &m_desk;
    mutable std::optional<CauseTree> m_tree;
    mutable std::optional<QHash<QString, Weight>> m_weights; // by cause
};

} // namespace straw
