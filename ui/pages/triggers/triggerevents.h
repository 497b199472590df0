#pragma once

#include "core/guide/triggers.h"
#include "ui/desk/desk.h"

namespace straw {

/// The events of the Triggers page in their groups, found once for each change. To be made before the
/// models that show them, so that it hears of a change before they do.
class TriggerEvents final : public QObject
{
    Q_OBJECT
public:
    explicit TriggerEvents(Desk &desk, QObject *parent = nullptr);

    /// Every kind of group, in the order of time.
    static const std::vector<TriggerGroup::When> &allGroups();

    QStringList of(TriggerGroup::When when) const;
    const TriggerWindow &window() const { return m_window; }
    /// "That day", "The week before"; without a notice the window ends today.
    QString title(TriggerGroup::When when) const;
    /// The days of the group; empty where it has no limits.
    QString days(TriggerGroup::When when) const;

Q_SIGNALS:
    void regrouped();

private:
    void group();

    Desk &m_desk;
    TriggerWindow m_window;
    std::vector<TriggerGroup> m_groups;
};

} // namespace straw
