#pragma once

#include "core/guide/comebackclock.h"
#include "ui/models/entrymodel.h"

namespace straw {

/// The steps of the parting, or those of the comeback, by the day on which they are due, also those that nobody has
/// touched.
class StepModel final : public EntryModel
{
    Q_OBJECT
public:
    enum Part { Parting, Clock };

    StepModel(Desk &desk, Part part, QObject *parent = nullptr);

    bool mayRemove(int row) const override;
    const std::vector<ClockStep> &steps() const { return m_steps; }

protected:
    std::vector<QString> ids() const override;
    Entry entry(const QString &id) const override;
    void readSources() override;

private:
    QString detailOf(const ClockStep &step, const ComebackStep *record) const;
    std::vector<Tag> tagsOf(const ClockStep &step) const;

    const Part m_part;
    std::vector<ClockStep> m_steps;
};

} // namespace straw
