#include "core/report/builder.h"

#include "core/report/sections/sections.h"
#include "core/workbook/ownlanguage.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

struct SectionKind
{
    const char *key; // stable: links lead to it, and a reason for its absence is stored under it
    const char *title;
    Blocks (*blocks)(const ReportContext &);
};

constexpr SectionKind sections[] = {
    {"numbers", QT_TRANSLATE_NOOP("Report", "The loss in numbers"), numbersSection},
    {"timeline", QT_TRANSLATE_NOOP("Report", "The relationship in one picture"), timelineSection},
    {"triggers", QT_TRANSLATE_NOOP("Report", "What set it off"), triggersSection},
    {"history", QT_TRANSLATE_NOOP("Report", "How it came to that"), historySection},
    {"voice", QT_TRANSLATE_NOOP("Report", "The customer’s voice"), voiceSection},
    //: Heading of a section
    {"causes", QT_TRANSLATE_NOOP("Report", "Causes"), causesSection},
    {"lessons", QT_TRANSLATE_NOOP("Report", "What went well, what did not, where we were lucky"), lessonsSection},
    //: Heading of a section
    {"actions", QT_TRANSLATE_NOOP("Report", "Actions"), actionsSection},
    {"gaps", QT_TRANSLATE_NOOP("Report", "What is still open"), gapsSection},
    //: Heading of the section with verdict and reviewers
    {"sign_off", QT_TRANSLATE_NOOP("Report", "Sign-off"), signOffSection},
};

/// Empty when there is nothing to say, not even why.
ReportSection section(const SectionKind &kind, const ReportContext &context)
{
    const QString key = QString::fromLatin1(kind.key);
    Blocks blocks = kind.blocks(context);
    if (blocks.empty()) {
        const QString reason = context.because(key);
        if (reason.isEmpty())
            return {};
        blocks.emplace_back(
            Paragraph{plainRuns(context.say(QT_TRANSLATE_NOOP("Report", "Not done, because: %1")).arg(reason))});
    }
    ReportSection section;
    section.blocks.emplace_back(Heading{1, context.say(kind.title), key});
    for (Block &block : blocks)
        section.blocks.push_back(std::move(block));
    return section;
}

} // namespace

ReportModel buildReport(const Snapshot &workbook, const ReportOptions &options, const Texts &texts)
{
    const ReportContext context(workbook, options, texts);
    ReportModel model;
    model.account = workbook.account.name.trimmed();
    model.title =
        //: Title of the report; %1 is the account
        context.say(QT_TRANSLATE_NOOP("Report", "%1: cancellation postmortem")).arg(model.account);
    model.language = ownLanguage(workbook);
    model.locale = options.locale;
    model.status = context.status();
    model.date = context.date(context.today());
    //: Foot of a page
    model.pageOf = context.say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    model.firstPage = firstPage(context);
    for (const SectionKind &kind : sections) {
        ReportSection made = section(kind, context);
        if (!made.blocks.empty())
            model.sections.push_back(std::move(made));
    }
    return model;
}

} // namespace straw
