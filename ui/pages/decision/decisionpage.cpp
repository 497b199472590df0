#include "ui/pages/decision/decisionpage.h"

#include "core/workbook/decisionrecords.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/decision/stepdetails.h"
#include "ui/pages/decision/storysection.h"
#include "ui/pages/decision/threeways.h"
#include "ui/pages/decision/verdictsection.h"
#include "ui/pages/decision/whathappened.h"
#include "ui/pages/decision/worthsection.h"

namespace straw {

DecisionPage::DecisionPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("decision"), parent)
{
    addQuestions();
    addDecision();
}

void DecisionPage::addDecision()
{
    m_asked = new WhatHappened(desk());
    m_verdict = new VerdictSection(desk());
    m_story = new StorySection(desk(), emptyText(QStringLiteral("steps")));
    connect(m_asked, &WhatHappened::stopAsked, m_verdict, &VerdictSection::stop);
    connect(m_asked, &WhatHappened::outcomeAsked, m_story, &StorySection::askOutcome);
    connect(m_story->list(), &EntryList::opened, this, &DecisionPage::openStep);
    connect(m_story->list(), &EntryList::entered, this, &DecisionPage::enterDetails);
    add(new WorthSection(desk()));
    add(new ThreeWays(desk()));
    add(m_asked);
    add(m_verdict);
    add(m_story);
}

void DecisionPage::openStep(const QString &id)
{
    //: Title of a panel: a step in the story of a decision
    showDetails(tr("Step"), {DecisionStep::table, id, {}}, new StepDetails(desk(), id));
}

bool DecisionPage::openLine(const QString &)
{
    return false;
}

bool DecisionPage::openRecord(const Place &record)
{
    if (record.table == DecisionStep::table && data().decisionSteps.find(record.id)) {
        openStep(record.id);
        return true;
    }
    return (record.table == Criterion::table && openLine(record.id)) || Page::openRecord(record);
}

bool DecisionPage::reveal(const Place &place, int start, int length)
{
    if (place.table == Criterion::table && openLine(place.id))
        return Page::reveal(place, start, length) || place.isWholeRecord();
    if (place.table == Decision::table && place.column.isEmpty()) // what is due about it
        return m_asked->takeFocus() || Page::reveal({place.table, place.id, "verdict"}, start, length);
    if (place.table == DecisionStep::table && m_story->select(place.id)) {
        openStep(place.id);
        return Page::reveal(place, start, length) || place.isWholeRecord();
    }
    return Page::reveal(place, start, length);
}

} // namespace straw
