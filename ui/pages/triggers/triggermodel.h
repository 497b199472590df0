#pragma once

#include "core/guide/triggers.h"
#include "ui/models/entrymodel.h"

namespace straw {

class TriggerEvents;

/// One group of the events of the Triggers page, as entries.
class TriggerModel final : public EntryModel
{
    Q_OBJECT
public:
    TriggerModel(Desk &desk, const TriggerEvents &events, TriggerGroup::When when, QObject *parent = nullptr);

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;

private:
    const TriggerEvents &m_events;
    const TriggerGroup::When m_when;
};

} // namespace straw
