#pragma once

#include "ui/pages/page/page.h"

namespace straw {

class StorySection;
class VerdictSection;
class WhatHappened;

/// Whether the account is worth saving, decided before anything goes into it; below it, whom we want as a customer.
class DecisionPage final : public Page
{
    Q_OBJECT
public:
    DecisionPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;

protected:
    bool openRecord(const Place &record) override;

private:
    /// The panel of a line of a card; false when no card on this page has it.
    bool openLine(const QString &criterionId);
    /// What saving the account is worth, the decision and its story.
    void addDecision();
    void openStep(const QString &id);

    WhatHappened *m_asked = nullptr;
    VerdictSection *m_verdict = nullptr;
    StorySection *m_story = nullptr;
};

} // namespace straw
