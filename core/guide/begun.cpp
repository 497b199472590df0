#include "core/guide/begun.h"

#include "core/guide/pages.h"
#include "core/guide/triggers.h"

#include <algorithm>

namespace straw {

namespace {

bool hasAnswers(QStringView page, const Snapshot &workbook)
{
    return std::any_of(workbook.answers.begin(), workbook.answers.end(), [&](const Answer &answer) {
        return !(answer.text.isEmpty() && answer.state.isEmpty()) &&
               pageOfQuestion(answer.promptKey, workbook) == page;
    });
}

bool accountBegun(const Snapshot &workbook)
{
    Account justNamed;
    justNamed.id = workbook.account.id;
    justNamed.name = workbook.account.name;
    justNamed.currency = workbook.account.currency;
    return workbook.account != justNamed || !workbook.people.isEmpty();
}

bool hasEvents(bool triggers, const Snapshot &workbook, QDate today)
{
    const TriggerWindow window = triggerWindow(workbook, today);
    return std::any_of(workbook.events.begin(), workbook.events.end(), [&](const Event &event) {
        return isTrigger(event, workbook, window) == triggers;
    });
}

bool reviewBegun(const Snapshot &workbook)
{
    const Workbook &head = workbook.workbook;
    const bool draft = head.status.isEmpty() || head.status == u"draft";
    return !draft || !head.verdict.isEmpty() || !head.verdictSentence.isEmpty() ||
           !head.nextTime.isEmpty() || !workbook.lessons.isEmpty() || !workbook.reviews.isEmpty();
}

} // namespace

QString pageOfQuestion(const QString &promptKey, const Snapshot &workbook)
{
    // A built-in key begins with its question bank; an own question says its page.
    const Prompt *prompt = workbook.prompts.find(promptKey);
    const bool own = prompt && !prompt->page.isEmpty();
    const QString bank = own ? prompt->page : promptKey.section(u'.', 0, 0);
    if (bank == u"known_issue")
        return QStringLiteral("account");
    if (bank == u"process")
        return QStringLiteral("triggers");
    if (bank == u"short" || bank == u"internal" || bank == u"follow_ups")
        return QStringLiteral("interviews");
    // An own question that was removed left its answers without a page.
    return Pages::instance().find(bank) ? bank : QStringLiteral("interviews");
}

bool isBegun(QStringView page, const Snapshot &workbook, QDate today)
{
    if (hasAnswers(page, workbook))
        return true;
    if (page == u"account")
        return accountBegun(workbook);
    if (page == u"triggers")
        return hasEvents(true, workbook, today);
    if (page == u"history")
        return hasEvents(false, workbook, today) || !workbook.redFlags.isEmpty() ||
               !workbook.promises.isEmpty();
    if (page == u"interviews")
        return !workbook.unknowns.isEmpty() || !workbook.interviews.isEmpty();
    if (page == u"causes")
        return !workbook.statedReasons.isEmpty() || !workbook.causes.isEmpty();
    if (page == u"actions")
        return !workbook.actions.isEmpty();
    if (page == u"review")
        return reviewBegun(workbook);
    return false;
}

} // namespace straw
