#include "core/guide/interviewquestions.h"

#include "core/guide/prompts.h"

namespace straw {

QString questionKey(const InterviewQuestion &question)
{
    return question.promptKey.isEmpty() ? question.unknownId : question.promptKey;
}

QString questionText(const QString &key, const Snapshot &workbook)
{
    if (const Unknown *unknown = workbook.unknowns.find(key))
        return unknown->question;
    return Prompts::instance().find(key, workbook).text;
}

QString questionBank(const Pick<"interview_kind"> &interviewKind)
{
    if (interviewKind == u"short" || interviewKind == u"internal" || interviewKind == u"save_talk")
        return interviewKind;
    return QStringLiteral("interviews");
}

std::vector<const InterviewQuestion *> questionsOf(const QString &interviewId, const Snapshot &workbook)
{
    std::vector<const InterviewQuestion *> questions;
    for (const InterviewQuestion &question : workbook.interviewQuestions) {
        if (question.interviewId == interviewId)
            questions.push_back(&question);
    }
    return questions;
}

} // namespace straw
