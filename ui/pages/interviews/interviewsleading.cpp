#include "ui/pages/interviews/interviewspage.h"

#include "core/guide/prompts.h"
#include "ui/fields/form.h"
#include "ui/lists/addline.h"
#include "ui/pages/interviews/entrytest.h"
#include "ui/pages/interviews/interviewsheet.h"
#include "ui/pages/interviews/reachingsection.h"
#include "ui/pages/interviews/trydetails.h"

#include <QLineEdit>

/// How the page opens what belongs to reaching out, and leads to a place of it.
namespace straw {

namespace {

bool isOfReaching(const DecisionStep *step)
{
    return step && step->about == u"reaching_out";
}

} // namespace

void InterviewsPage::openTry(const QString &id)
{
    leaveInterview();
    m_questions = nullptr;
    //: Title of a panel: the details of a try to reach somebody who does not answer
    showDetails(tr("Reaching out"), {Outreach::table, id, {}}, new TryDetails(desk(), id));
}

void InterviewsPage::openStep(const QString &id)
{
    leaveInterview();
    m_questions = nullptr;
    auto *form = new Form(desk(), DecisionStep::table, id);
    form->prose("reason")->setLeastLines(3);
    form->date("made_on");
    form->person("by_id", "us");
    //: Title of a panel: that reaching out was stopped or taken up again, with the reason
    showDetails(tr("Reaching out"), {DecisionStep::table, id, {}}, form);
}

/// Unfolds it, and opens the record; false when it is none of reaching out.
bool InterviewsPage::revealReaching(const Place &place)
{
    const bool isTest = place.table == Answer::table && place.id.startsWith(EntryTest::Bank + u'.');
    const bool isStop = place.table == Decision::table && place.column == u"reach_stop_on";
    const bool isStep = isOfReaching(data().decisionSteps.find(place.id)) && place.table == DecisionStep::table;
    const bool isTry = place.table == Outreach::table;
    if (!isTest && !isStop && !isStep && !isTry)
        return false;
    leaveInterview();
    m_reaching->setOpen(true);
    if (isTest)
        m_reaching->openTest();
    else if (isTry && place.id.isEmpty())
        m_reaching->focusLine();
    else if (isTry && m_reaching->select(place.id))
        openTry(place.id);
    else if (isStep && m_reaching->selectStep(place.id))
        openStep(place.id);
    return true;
}

bool InterviewsPage::reveal(const Place &place, int start, int length)
{
    if (place.id.isEmpty() && (place.table == u"interview" || place.table == u"unknown")) {
        leaveInterview();
        (place.table == u"unknown" ? m_unknownLine : m_interviewLine)->line()->setFocus();
        return true;
    }
    const Line *line = data().lines.find(place.id);
    const InterviewQuestion *question = data().interviewQuestions.find(place.id);
    if (revealReaching(place)) {
        if (place.id.isEmpty())
            return true;
    } else if (place.table == u"unknown" && data().unknowns.find(place.id))
        openUnknown(place.id);
    else if (place.table == u"interview" && data().interviews.find(place.id))
        openInterview(place.id);
    else if (place.table == u"interview_question" && question)
        openInterview(question->interviewId);
    else if (const InterviewPerson *link = data().interviewPeople.find(place.id);
             place.table == u"interview_person" && link)
        openInterview(link->interviewId);
    else if (place.table == u"line" && line && data().interviews.find(line->interviewId)) {
        openInterview(line->interviewId);
        openNote(place.id);
    } else {
        return Page::reveal(place, start, length);
    }
    return Page::reveal(place, start, length) || place.isWholeRecord();
}

} // namespace straw
