#include "ui/pages/decision/decisionpage.h"

#include "core/guide/criteria.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/decision/cardsection.h"
#include "ui/pages/decision/criteriondetails.h"
#include "ui/pages/decision/judgementsection.h"
#include "ui/pages/decision/profilesection.h"
#include "ui/pages/decision/stepdetails.h"
#include "ui/pages/decision/storysection.h"
#include "ui/pages/decision/threeways.h"
#include "ui/pages/decision/verdictsection.h"
#include "ui/pages/decision/whathappened.h"
#include "ui/pages/decision/worthsection.h"

#include <algorithm>

namespace straw {

DecisionPage::DecisionPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("decision"), parent)
    , m_asked(new WhatHappened(desk, this))
    , m_card(new CardSection(desk, this))
    , m_verdict(new VerdictSection(desk, this))
    , m_story(new StorySection(desk, emptyText(QStringLiteral("steps")), this))
    , m_profile(new ProfileSection(desk, this))
{
    add(m_asked);
    add(m_card);
    add(new WorthSection(desk, this));
    add(new ThreeWays(desk, this));
    add(m_verdict);
    add(m_story);
    add(m_profile);
    add(new JudgementSection(desk, this));
    addQuestions();
    connect(m_asked, &WhatHappened::stopAsked, m_verdict, &VerdictSection::stop);
    connect(m_asked, &WhatHappened::outcomeAsked, m_story, &StorySection::askOutcome);
    connect(m_card, &CardSection::lineOpened, this, &DecisionPage::openLine);
    connect(m_card, &CardSection::lineEntered, this, &DecisionPage::enterDetails);
    connect(m_story->list(), &EntryList::opened, this, &DecisionPage::openStep);
    connect(m_story->list(), &EntryList::entered, this, &DecisionPage::enterDetails);
    connect(m_profile, &ProfileSection::lineOpened, this, &DecisionPage::openLine);
    connect(m_profile, &ProfileSection::lineEntered, this, &DecisionPage::enterDetails);
    connect(this, &Page::detailsClosed, this, [this] { m_line = nullptr; });
}

void DecisionPage::openLine(const QString &criterionId)
{
    const Place record{Criterion::table, criterionId, {}};
    if (m_line && shownDetails() == record) // what is open in it stays
        return;
    m_line = new CriterionDetails(desk(), criterionId);
    //: Title of a panel: the details of a line of the card
    showDetails(tr("Criterion"), record, m_line);
}

void DecisionPage::openStep(const QString &id)
{
    m_line = nullptr;
    //: Title of a panel: a step in the story of a decision
    showDetails(tr("Step"), {DecisionStep::table, id, {}}, new StepDetails(desk(), id));
}

bool DecisionPage::find(const QString &criterionId)
{
    if (!m_card->select(criterionId) && !m_profile->select(criterionId))
        return false;
    openLine(criterionId);
    return true;
}

bool DecisionPage::openRecord(const Place &record)
{
    m_line = nullptr;
    if (record.table == Criterion::table)
        openLine(record.id);
    else if (record.table == DecisionStep::table)
        openStep(record.id);
    else
        return Page::openRecord(record);
    return true;
}

/// A built-in line of the decision's card stands there before anybody answers it.
bool DecisionPage::showsWithout(const Place &record) const
{
    return record.table == Criterion::table
           && std::ranges::any_of(Criteria::instance().builtIn("decision"),
                                  [&](const CardCriterion &line) { return line.id == record.id; });
}

bool DecisionPage::reveal(const Place &place, int start, int length)
{
    const Evidence *evidence = place.table == Evidence::table ? data().evidence.find(place.id) : nullptr;
    if (evidence && find(evidence->criterionId))
        return m_line->openEvidence(place.id) && (place.isWholeRecord() || Page::reveal(place, start, length));
    if (place.table == Decision::table && place.column.isEmpty()) // what is due about it
        return m_asked->takeFocus() || Page::reveal({place.table, place.id, "verdict"}, start, length);
    if (place.table == DecisionStep::table && m_story->select(place.id)) {
        openStep(place.id);
        return Page::reveal(place, start, length) || place.isWholeRecord();
    }
    if (place.table != Criterion::table)
        return Page::reveal(place, start, length);
    if (place.id.isEmpty()) {
        m_card->focusLine();
        return true;
    }
    return find(place.id) && (Page::reveal(place, start, length) || place.isWholeRecord());
}

} // namespace straw
