#pragma once

#include "ui/pages/page/page.h"

namespace straw {

class CardSection;
class CriterionDetails;
class ProfileSection;
class StorySection;
class VerdictSection;
class WhatHappened;

/// Whether the account is worth saving, decided before anything goes into it; below it, whom we want as a customer and
/// how we judge the loss.
class DecisionPage final : public Page
{
    Q_OBJECT
public:
    DecisionPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;

protected:
    bool openRecord(const Place &record) override;
    bool showsWithout(const Place &record) const override;

private:
    void openLine(const QString &criterionId);
    void openStep(const QString &id);
    /// Selects a line of one of the cards and opens it; false when none has it.
    bool find(const QString &criterionId);

    WhatHappened *m_asked;
    CardSection *m_card;
    VerdictSection *m_verdict;
    StorySection *m_story;
    ProfileSection *m_profile;
    CriterionDetails *m_line = nullptr; // while it is shown
};

} // namespace straw
