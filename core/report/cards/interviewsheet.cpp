#include "core/guide/interviewcourse.h"
#include "core/report/cards/cardbuilder.h"
#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

constexpr size_t onFirstPage = 5; // questions, with room to write below each
constexpr int lines = 3;

/// An exit interview where none is meant, so that a sheet can be printed before anything is planned.
Interview interviewOf(const Card &card, const Snapshot &workbook)
{
    if (const Interview *interview = workbook.interviews.find(card.interviewId))
        return *interview;
    Interview interview;
    interview.kind = "exit";
    interview.personId = card.personId;
    return interview;
}

void addFrame(std::vector<Block> &blocks, const std::vector<FrameItem> &frame, bool closing)
{
    for (const FrameItem &item : frame) {
        if (item.closes == closing)
            blocks.emplace_back(ToFill{plainRuns(item.text), item.hint, 0, true});
    }
}

/// May they be quoted: each way is a box.
void addConsent(std::vector<Block> &blocks, const ReportContext &context)
{
    blocks.emplace_back(Heading{2, context.columnLabel("line", "quotable"), {}});
    for (const char *key : {"named", "unnamed", "no"})
        blocks.emplace_back(ToFill{plainRuns(context.label("quotable", QString::fromLatin1(key))), {}, 0, true});
}

} // namespace

void fillSheet(ReportModel &model, const Card &card, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const Interview interview = interviewOf(card, workbook);
    const Prompts &prompts = Prompts::of(context.texts().language());
    std::vector<CourseQuestion> course = courseOf(interview, workbook, prompts);
    // What was asked is asked no more, unless all of it was.
    if (std::ranges::any_of(course, [](const CourseQuestion &question) { return !question.asked; }))
        std::erase_if(course, [](const CourseQuestion &question) { return question.asked; });
    const std::vector<FrameItem> frame = frameOf(interview, workbook, prompts);

    ReportModel::FirstPage &page = model.firstPage;
    //: Kind of document, above the title: questions, with room to write the answers by hand
    page.kicker = context.joined(
        {context.say(QT_TRANSLATE_NOOP("Report", "Interview sheet")), context.label("interview_kind", interview.kind)});
    const QString name = context.person(interview.personId).trimmed();
    page.headline = name.isEmpty() ? model.account : name;
    const Person *person = workbook.people.find(interview.personId);
    page.subtitle = context.joined({person ? person->title : QString(), name.isEmpty() ? QString() : model.account,
                                    context.date(interview.heldAt.isNull() ? interview.plannedOn : interview.heldAt),
                                    context.label("channel", interview.channel)});
    addFrame(page.blocks, frame, false);
    std::vector<Block> rest;
    for (size_t i = 0; i < course.size(); ++i)
        (i < onFirstPage ? page.blocks : rest)
            .emplace_back(ToFill{plainRuns(course[i].text), course[i].hint, lines, false});
    //: Heading above lines to write on
    rest.emplace_back(
        ToFill{plainRuns(context.say(QT_TRANSLATE_NOOP("Report", "What else they say"))), {}, lines, false});
    addConsent(rest, context);
    //: Heading: what is said at the end of an interview
    rest.emplace_back(Heading{2, context.say(QT_TRANSLATE_NOOP("Report", "At the end")), {}});
    addFrame(rest, frame, true);
    model.sections.push_back({std::move(rest)});
}

} // namespace straw
