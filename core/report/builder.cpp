#include "core/report/builder.h"

#include "core/report/edition/editionrules.h"
#include "core/report/edition/foredition.h"
#include "core/report/edition/reportname.h"
#include "core/report/parts/isolatedtexts.h"
#include "core/report/parts/tidytable.h"
#include "core/report/sections/sections.h"
#include "core/workbook/ownlanguage.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr int internal = 1 << int(Edition::Internal);
constexpr int executive = 1 << int(Edition::Executive);
constexpr int customer = 1 << int(Edition::Customer);

struct SectionKind
{
    const char *key; // stable: links lead to it, and a reason for its absence is stored under it
    const char *title;
    Blocks (*blocks)(const ReportContext &);
    int editions = internal;
    bool whole = false; // on one page
    bool appendix = false;
};

constexpr SectionKind sections[] = {
    //: Heading of a section
    {"causes", QT_TRANSLATE_NOOP("Report", "Why they left"), causesSection, internal | executive},
    //: Heading of a section: whether the account is saved, and within which limits
    {"decision", QT_TRANSLATE_NOOP("Report", "The decision"), decisionSection, internal | executive},
    {"actions", QT_TRANSLATE_NOOP("Report", "What changes, and what we ask"), actionsSection, internal | executive},
    {"timeline", QT_TRANSLATE_NOOP("Report", "The relationship in one picture"), timelineSection, internal | executive},
    {"triggers", QT_TRANSLATE_NOOP("Report", "What set it off"), triggersSection, internal | executive},
    {"history", QT_TRANSLATE_NOOP("Report", "Signs and promises"), historySection, internal | executive},
    {"voice", QT_TRANSLATE_NOOP("Report", "The customer’s voice"), voiceSection, internal | executive},
    //: Heading of a section: how we part from the customer, and how they could return
    {"comeback", QT_TRANSLATE_NOOP("Report", "Parting and comeback"), comebackSection, internal | executive},
    {"lessons", QT_TRANSLATE_NOOP("Report", "What went well, what did not, where we were lucky"), lessonsSection},
    {"profile", QT_TRANSLATE_NOOP("Report", "Our ideal customer, then and now"), profileSection},
    //: Heading: what is not known yet
    {"gaps", QT_TRANSLATE_NOOP("Report", "Open questions"), gapsSection},
    //: Heading of the section with verdict and reviewers
    {"sign_off", QT_TRANSLATE_NOOP("Report", "Sign-off"), signOffSection, internal | executive, true},

    {"heard", QT_TRANSLATE_NOOP("Report", "What we heard"), heardSection, customer},
    {"changes", QT_TRANSLATE_NOOP("Report", "What we change"), changesForThemSection, customer},
    {"promised", QT_TRANSLATE_NOOP("Report", "What we promised you"), promisesToThemSection, customer},
    {"together", QT_TRANSLATE_NOOP("Report", "What we did together"), togetherSection, customer},
    //: Heading, to the customer: what must not happen to them again
    {"not_again", QT_TRANSLATE_NOOP("Report", "What we hold ourselves to"), conditionsForThemSection, customer},
    //: Heading, to the customer: what we said in thanks
    {"thanks", QT_TRANSLATE_NOOP("Report", "With thanks"), thanksSection, customer},

    {"events", QT_TRANSLATE_NOOP("Report", "Appendix: everything that happened"), eventsAppendix, internal | executive,
     false, true},
    {"closed", QT_TRANSLATE_NOOP("Report", "Appendix: closed actions"), closedAppendix, internal | executive, false,
     true},
    {"attempts", QT_TRANSLATE_NOOP("Report", "Appendix: what was already tried"), attemptsAppendix,
     internal | executive, false, true},
    {"decision_card", QT_TRANSLATE_NOOP("Report", "Appendix: the criteria of the decision"), decisionCardAppendix,
     internal | executive, false, true},
    {"answers", QT_TRANSLATE_NOOP("Report", "Appendix: questions, answers, and what stays open"), answersAppendix,
     internal, false, true},
    {"numbers", QT_TRANSLATE_NOOP("Report", "Appendix: the loss in numbers"), numbersAppendix, internal | executive,
     false, true},
    {"contact", QT_TRANSLATE_NOOP("Report", "Appendix: how the relationship went"), contactAppendix,
     internal | executive, false, true},
    //: Heading of a part of the appendix
    {"people", QT_TRANSLATE_NOOP("Report", "Appendix: people"), peopleAppendix, internal, false, true},
    {"interviews", QT_TRANSLATE_NOOP("Report", "Appendix: interviews and notes"), interviewsAppendix, internal, false,
     true},
    {"meetings", QT_TRANSLATE_NOOP("Report", "Appendix: meetings, and what was parked"), meetingsAppendix, internal,
     false, true},
    {"changes_made", QT_TRANSLATE_NOOP("Report", "Appendix: who changed this workbook"), changesAppendix, internal,
     false, true},
};

/// Empty when there is nothing to say, not even why.
ReportSection section(const SectionKind &kind, const ReportContext &context)
{
    const QString key = QString::fromLatin1(kind.key);
    Blocks blocks = kind.blocks(context);
    if (blocks.empty()) {
        const QString reason = context.isFor(Edition::Internal) ? context.because(key) : QString();
        if (reason.isEmpty())
            return {};
        blocks.emplace_back(
            Paragraph{plainRuns(context.say(QT_TRANSLATE_NOOP("Report", "Not done, because: %1"), {reason}))});
    }
    ReportSection section;
    section.whole = kind.whole;
    section.blocks.emplace_back(Heading{1, context.say(kind.title), key});
    for (Block &block : blocks) {
        if (auto *table = std::get_if<ReportTable>(&block))
            tidy(*table);
        section.blocks.push_back(std::move(block));
    }
    return section;
}

bool isWanted(const SectionKind &kind, const ReportOptions &options)
{
    const bool inLength = kind.appendix ? options.length == ReportLength::Whole : options.length != ReportLength::Page;
    return inLength && (kind.editions & (1 << int(options.edition.edition))) != 0
           && !options.leftOut.contains(QLatin1String(kind.key));
}

} // namespace

ReportModel buildReport(const Snapshot &workbook, const ReportOptions &options, const Texts &texts)
{
    Projected edition = forEdition(workbook, options.edition, texts);
    isolateTexts(edition.workbook);
    ReportOptions told = options;
    if (!tellsOf("revision", options.edition))
        told.history.clear();
    const ReportContext context(std::move(edition.workbook), std::move(told), texts, std::move(edition.withheld));
    const bool isTheirs = context.isFor(Edition::Customer);
    ReportModel model;
    model.account = context.workbook().account.name.trimmed();
    model.title = reportTitle(workbook, options.edition, texts);
    model.language = ownLanguage(workbook);
    model.locale = options.locale;
    if (!isTheirs) {
        model.creator = u"Final Straw " STRAW_VERSION ""_s;
        model.status = context.status();
    }
    model.date = context.date(context.today());
    //: Foot of a page
    model.pageOf = context.say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    model.firstPage = isTheirs ? firstPageForThem(context) : firstPage(context);
    for (Block &block : model.firstPage.blocks) {
        if (auto *table = std::get_if<ReportTable>(&block))
            tidy(*table);
    }
    for (const SectionKind &kind : sections) {
        if (!isWanted(kind, options))
            continue;
        ReportSection made = section(kind, context);
        if (!made.blocks.empty())
            model.sections.push_back(std::move(made));
    }
    return model;
}

std::vector<OfferedSection> sectionsOf(const ReportOptions &options, const Texts &texts)
{
    std::vector<OfferedSection> offered;
    ReportOptions all = options;
    all.leftOut.clear();
    for (const SectionKind &kind : sections) {
        if (isWanted(kind, all))
            offered.push_back({QString::fromLatin1(kind.key), texts.text("Report", kind.title)});
    }
    return offered;
}

} // namespace straw
