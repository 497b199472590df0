#pragma once

#include "ui/pages/page/page.h"

namespace straw {

class ClockSection;
class ComebackStepDetails;
class ConditionSection;
class PartingSection;
class PermissionSection;

/// How we part, and how they could return: what must not happen again, whom we may contact, the parting, what comes
/// after it, and what came of it.
class ComebackPage final : public Page
{
    Q_OBJECT
public:
    ComebackPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;
    bool pointTo(const Place &place) override;

protected:
    QWidget *writingStop() const override;
    bool openRecord(const Place &record) override;
    bool showsWithout(const Place &record) const override;

private:
    void openStep(const QString &id);
    void openCondition(const QString &id);
    void openPermission(const QString &personId);
    void skip(const QString &stepId);
    /// Selects a step and opens it; false when there is none.
    bool findStep(const QString &id);

    ConditionSection *m_conditions;
    PermissionSection *m_permissions;
    PartingSection *m_parting;
    ClockSection *m_clock;
    QPointer<ComebackStepDetails> m_step; // of the step that is shown
};

} // namespace straw
