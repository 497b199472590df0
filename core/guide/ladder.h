#pragma once

#include "core/workbook/snapshot.h"

#include <QDate>

#include <optional>
#include <vector>

namespace straw {

/// What to do on one rung of the ladder of reaching out.
struct Rung
{
    QString key;        // stable for ever
    int workingDay = 0; // counted from the first try of a silence
    QString title, hint;
    std::vector<Pick<"channel">> channels = {}; // one of them, which was not used yet
    bool toAnother = false;                     // not to whoever was tried before
};

/// A move that they would not expect.
struct UnexpectedMove
{
    QString key;
    Pick<"channel"> channel;
    QString title, hint;
};

/// How somebody is reached who has gone dark: resources/<language>/guide/reaching.json.
class Ladder
{
public:
    /// In the language of the interface, and in any other; their keys and their order are the same.
    static const Ladder &instance();
    static const Ladder &of(const QString &language);
    explicit Ladder(const QString &language);

    const std::vector<Rung> &rungs() const { return m_rungs; }
    const std::vector<UnexpectedMove> &unexpected() const { return m_unexpected; }
    /// What to keep to with all of them: a limit of gifts.
    const QString &unexpectedLimit() const { return m_unexpectedLimit; }
    const QStringList &notThis() const { return m_notThis; }
    const QString &atTheEnd() const { return m_atTheEnd; }
    const QString &afterTheStop() const { return m_afterTheStop; }

private:
    std::vector<Rung> m_rungs;
    std::vector<UnexpectedMove> m_unexpected;
    QString m_unexpectedLimit, m_atTheEnd, m_afterTheStop;
    QStringList m_notThis;
};

/// The channel to take for a rung: the first of its own by which nothing of this silence was tried. Empty where it asks
/// for none.
Pick<"channel"> channelFor(const Rung &rung, const Snapshot &workbook, QDate today);

/// The rung that comes next, and its day.
struct NextRung
{
    size_t index = 0; // in Ladder::rungs()
    QDate on;         // today at the earliest
};

/// By the tries of this silence, one a rung; before any the first one, today. No value at the end of the ladder, and
/// while reaching out is stopped. Working days are Monday to Friday.
std::optional<NextRung> nextRung(const Ladder &ladder, const Snapshot &workbook, QDate today);

/// The channel that a line names in its first words: "letter about the depots". Empty when it names none.
Pick<"channel"> namedChannel(const QString &line);

} // namespace straw
