#include "core/report/sections/firstpagefacts.h"

#include "core/report/claims/claims.h"
#include "core/report/claims/claimwords.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QString finalStraw(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const Event *straw = workbook.events.find(workbook.workbook.finalStrawId);
    if (!straw) {
        const QString reason = context.because(u"final_straw"_s);
        return reason.isEmpty() ? QString()
                                : context.say(QT_TRANSLATE_NOOP("Report", "None stands out, because: %1")).arg(reason);
    }
    return context.joined({context.title(*straw), context.date(straw->at), processText(*straw, context)});
}

/// Whether the customer was heard; talks with our own colleagues are not counted.
Runs customerAsked(const ReportContext &context)
{
    Runs runs;
    const auto add = [&runs](Run run) { addApart(runs, u" · "_s, std::move(run)); };
    const Claims claims = customerAskedClaims(context);
    if (claims.empty() || claims[0].kind != Claim::InterviewsHeld) {
        const QString reason = context.because(u"customer_asked"_s);
        //: Whether the customer was asked
        const QString notYet = context.say(QT_TRANSLATE_NOOP("Report", "Not yet"));
        //: Whether the customer was asked; %1 is a reason
        const QString no = context.say(QT_TRANSLATE_NOOP("Report", "No, because: %1"), {reason});
        add({reason.isEmpty() ? notYet : no});
    }
    for (const Claim &claim : claims)
        add(toldRun({claim}, context));
    return runs;
}

QString reviewState(const ReportContext &context)
{
    for (const Review &review : context.workbook().reviews) {
        if (review.state == u"approved")
            //: A sentence; %1 is one or more people
            return context.say(QT_TRANSLATE_NOOP("Report", "Reviewed by %1."))
                .arg(context.joined({context.person(review.personId), context.date(review.on)}));
    }
    return context.say(QT_TRANSLATE_NOOP("Report", "Not reviewed yet."));
}

} // namespace

QString accountInShort(const ReportContext &context)
{
    const Account &account = context.workbook().account;
    QString dates;
    if (!account.noticeOn.isNull() && !account.endOn.isNull())
        dates = context.say(QT_TRANSLATE_NOOP("Report", "Notice %1, contract until %2"),
                            {context.when(account.noticeOn), context.date(account.endOn)});
    else if (!account.noticeOn.isNull())
        //: Under the title; %1 is a date
        dates = context.say(QT_TRANSLATE_NOOP("Report", "Notice %1"), {context.when(account.noticeOn)});
    else if (!account.endOn.isNull())
        //: Under the title; %1 is a date
        dates = context.say(QT_TRANSLATE_NOOP("Report", "Contract until %1")).arg(context.date(account.endOn));
    const QString owner =
        account.ownerId.isEmpty()
            ? QString()
            //: Under the title; %1 is a person
            : context.say(QT_TRANSLATE_NOOP("Report", "account owner: %1")).arg(context.person(account.ownerId));
    const QString who = context.joined({account.industry, account.segment, account.plan, owner});
    return who.isEmpty() || dates.isEmpty() ? who + dates : who + u'\n' + dates;
}

Facts firstPageFacts(const ReportContext &context)
{
    const Workbook &head = context.workbook().workbook;
    Facts facts;
    //: Label: the event that tipped it. The name of the program; use the saying of your language
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Final straw")), finalStraw(context));
    //: Label: whether the customer was asked
    facts.facts.push_back({context.say(QT_TRANSLATE_NOOP("Report", "Customer asked")), customerAsked(context)});
    //: Label: how much the cancellation surprised us
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Surprise")),
            context.label("surprise", context.workbook().account.surprise));
    const Comeback &comeback = context.workbook().comeback;
    if (!comeback.outcome.isEmpty())
        //: Label: whether the customer came back, or may
        addFact(
            facts, context.say(QT_TRANSLATE_NOOP("Report", "Comeback")),
            context.joined({context.label("comeback_outcome", comeback.outcome), context.date(comeback.outcomeOn)}));
    //: Label: whose failure it was, if anybody's
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Verdict")),
            context.joined({verdictText(head.verdict, context), head.verdictSentence}));
    return facts;
}

Runs firstPageBasis(const ReportContext &context)
{
    Runs runs;
    const auto add = [&runs](Run run) { addApart(runs, u" "_s, std::move(run)); };
    if (const Claims claims = basisClaims(context); !claims.empty()) {
        QStringList words;
        for (const Claim &claim : claims)
            words.append(wordsOf(claim, context));
        //: What the report rests on; numbers of interviews, notes and events with their words
        Run basis{context.say(QT_TRANSLATE_NOOP("Report", "Basis: %1, %2, %3."), words)};
        basis.claims = std::make_shared<const Claims>(claims);
        add(std::move(basis));
    }
    if (const Claims unproven = unprovenClaims(context); !unproven.empty())
        add(toldRun(unproven, context));
    add({reviewState(context)});
    //: %1 is the date of the report
    add({context.say(QT_TRANSLATE_NOOP("Report", "As of %1."), {context.date(context.today())})});
    return runs;
}

QStringList moreEntries(size_t entries, const ReportContext &context, const QStringList &sections)
{
    const ReportOptions &options = context.options();
    const bool follow = options.length != ReportLength::Page && std::ranges::none_of(sections, [&](const QString &key) {
                            return options.leftOut.contains(key);
                        });
    //: How many entries of a list found no room on the only page
    static constexpr const char *more = QT_TRANSLATE_N_NOOP("Report", "%n more");
    QStringList omitted;
    for (size_t left = 1; left < entries; ++left)
        omitted.append(
            context.say(follow ? QT_TRANSLATE_N_NOOP("Report", "%n more on the pages that follow") : more, int(left)));
    return omitted;
}

} // namespace straw
