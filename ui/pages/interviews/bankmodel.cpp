#include "ui/pages/interviews/bankmodel.h"

#include "core/guide/complaints.h"
#include "core/guide/prompts.h"

namespace straw {

BankModel::BankModel(Desk &desk, const QString &interviewId, const QString &bank, const QString &theme, QObject *parent)
    : EntryModel(desk, "prompt", parent)
    , m_interviewId(interviewId)
    , m_bank(bank)
    , m_theme(theme)
{
    setAlsoShows({"interview_question", "complaint"});
    refresh();
}

std::vector<QString> BankModel::ids() const
{
    std::vector<QString> keys;
    const bool isResolved = isEveryComplaintResolved(desk().data());
    for (const QuestionTheme &theme : Prompts::instance().themes(m_bank, desk().data())) {
        if (theme.key != m_theme)
            continue;
        for (const Question &question : theme.questions) {
            const bool isDue = question.onlyIf.isEmpty() || isResolved;
            if (isDue && !question.hidden && !question.retired
                && !desk().data().interviewQuestions.find(m_interviewId + u'/' + question.key))
                keys.push_back(question.key);
        }
    }
    return keys;
}

Entry BankModel::entry(const QString &id) const
{
    const Question question = Prompts::instance().find(id, desk().data());
    return {.title = question.text, .icon = QStringLiteral("plus"), .iconRole = Role::Accent};
}

} // namespace straw
