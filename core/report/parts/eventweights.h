#pragma once

#include "core/report/parts/context.h"

#include <QSet>

namespace straw {

/// How much an event tells of how it came to the end: the final straw most, then the notice, the first sign that could
/// have been read, promises of ours that were not kept, the complaint that led to it, the first value, what happened on
/// a day of the account, other signs, promises and complaints, and the mood within each.
class EventWeights
{
public:
    explicit EventWeights(const ReportContext &context);

    int of(const Event &event) const;

private:
    bool isOn(const Event &event, const Edtf &day) const { return !day.isNull() && event.at.first() == day.first(); }
    int reasonOf(const Event &event) const;

    const Snapshot &m_workbook;
    QString m_firstSign;
    QSet<QString> m_notKept;
};

} // namespace straw
