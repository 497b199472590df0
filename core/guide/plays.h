#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// Something that a play has done: by us, or asked of them.
struct PlayStep
{
    QString key, title;
    Pick<"means"> means;
    Pick<"department"> department;
    int days = 0; // from today until it is due
    QString cost; // what it costs, in words; may be empty
};

/// A ready-made plan against a kind of reason.
struct Play
{
    QString key; // stable for ever; stored with the actions that come from it
    QString name;
    QString fits;        // when it does
    QStringList reasons; // families and sub-reasons that it answers
    PlayStep firstStep;  // within 48 hours
    std::vector<PlayStep> we, ask;
    QString exitTest;               // how we tell that they succeed without us
    QString stopSignal;             // what tells us to stop
    QString notThis;                // what does not help here
    QString consent;                // what has to be agreed first; may be empty
    QString remember;               // may be empty
    bool hasRoster = false;         // everybody who is trained, by name
    bool needsIntroduction = false; // by somebody who can introduce us
    bool isTrial = false;           // says what it must prove and until when
    bool partsWell = false;         // no save
};

/// The plays of resources/<language>/guide/plays.json.
class Plays
{
public:
    /// In the language of the interface, and in any other; their keys and their order are the same.
    static const Plays &instance();
    static const Plays &of(const QString &language);
    explicit Plays(const QString &language);

    const std::vector<Play> &all() const { return m_plays; }
    /// Null when there is none of that key.
    const Play *find(const QString &key) const;
    /// The name of a play; the key itself when it is not known, so that nothing is hidden.
    QString name(const QString &key) const;

    /// Those that answer a cause, the nearest first: by its sub-reason, then by its family. Empty for a cause of no
    /// kind.
    std::vector<const Play *> against(const Cause &cause) const;
    /// Those for the causes that a workbook claims, each once, those for the main cause first.
    std::vector<const Play *> against(const Snapshot &workbook) const;

private:
    std::vector<Play> m_plays;
};

/// The actions of a play, as candidates, without ids: its first step, what we do, what we ask of them. Due days that
/// fall on a Saturday or Sunday move to the Monday after. One that parts well saves nothing.
std::vector<Action> actionsOf(const Play &play, QDate today);

} // namespace straw
