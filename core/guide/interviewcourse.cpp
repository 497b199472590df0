#include "core/guide/interviewcourse.h"

#include "core/guide/complaints.h"
#include "core/guide/interviewquestions.h"

#include <QSet>

#include <algorithm>

namespace straw {

namespace {

bool isSettled(const Unknown &unknown)
{
    return !unknown.resolution.isEmpty() || !unknown.resolvedOn.isNull();
}

bool isAsked(const Question &question, const Snapshot &workbook)
{
    const bool isDue = question.onlyIf.isEmpty() || isEveryComplaintResolved(workbook);
    return isDue && !question.hidden && !question.retired;
}

} // namespace

std::vector<CourseQuestion> courseOf(const Interview &interview, const Snapshot &workbook, const Prompts &prompts)
{
    const std::vector<QuestionTheme> themes = prompts.themes(questionBank(interview.kind), workbook);
    QSet<QString> there; // chosen, or of the frame
    for (const QuestionTheme &theme : themes) {
        for (const Question &question : theme.questions) {
            if (!theme.frame.isEmpty())
                there.insert(question.key);
        }
    }
    std::vector<CourseQuestion> course, asked;
    std::vector<std::pair<Edtf, size_t>> times; // of those that were asked
    for (const InterviewQuestion *question : questionsOf(interview.id, workbook)) {
        const QString key = questionKey(*question);
        if (there.contains(key))
            continue;
        there.insert(key);
        const Question known = prompts.find(key, workbook);
        const Unknown *unknown = workbook.unknowns.find(key);
        QString text = unknown ? unknown->question : known.text;
        if (text.isEmpty())
            text = question->promptKey; // of a newer program; the words of what is gone are gone
        if (text.isEmpty())
            continue;
        const CourseQuestion told{key, text, known.hint, !question->askedAt.isNull(), true};
        if (told.asked) {
            times.emplace_back(question->askedAt, asked.size());
            asked.push_back(told);
        } else {
            course.push_back(told);
        }
    }
    for (const Unknown &unknown : workbook.unknowns) {
        if (!isSettled(unknown) && !there.contains(unknown.id) && !unknown.question.trimmed().isEmpty())
            course.push_back({unknown.id, unknown.question, unknown.why, false, false});
    }
    const bool hasCore = std::ranges::any_of(
        themes, [](const QuestionTheme &theme) { return std::ranges::any_of(theme.questions, &Question::core); });
    for (const QuestionTheme &theme : themes) {
        for (const Question &question : theme.questions) {
            if ((question.core || !hasCore || question.own) && isAsked(question, workbook)
                && !there.contains(question.key))
                course.push_back({question.key, question.text, question.hint, false, false});
        }
    }
    std::ranges::stable_sort(times,
                             [](const auto &left, const auto &right) { return Edtf::before(left.first, right.first); });
    for (const auto &[at, place] : times)
        course.push_back(asked[place]);
    return course;
}

QString stepIn(const std::vector<CourseQuestion> &course, const QString &key, int by)
{
    const auto now = std::ranges::find(course, key, &CourseQuestion::key);
    // What was asked has sunk: from there the first of those that were not comes next, and nothing before.
    const bool isAmong = now != course.end() && !now->asked;
    const auto open = qsizetype(std::ranges::count(course, false, &CourseQuestion::asked));
    const qsizetype to = isAmong ? now - course.begin() + by : by > 0 ? 0 : key.isEmpty() ? open - 1 : -1;
    return to >= 0 && to < open ? course[size_t(to)].key : QString();
}

std::vector<FrameItem> frameOf(const Interview &interview, const Snapshot &workbook, const Prompts &prompts)
{
    std::vector<FrameItem> frame;
    for (const QuestionTheme &theme : prompts.themes(questionBank(interview.kind), workbook)) {
        if (theme.frame.isEmpty())
            continue;
        for (const Question &question : theme.questions) {
            if (!isAsked(question, workbook))
                continue;
            const Answer *answer = workbook.answers.find(Prompts::answerId(question.key, interview.id));
            frame.push_back({question.key, question.text, question.hint, theme.frame == u"closing",
                             answer && answer->state == u"answered"});
        }
    }
    std::ranges::stable_partition(frame, [](const FrameItem &item) { return !item.closes; });
    return frame;
}

std::vector<FollowUp> followUpsAfter(const QString &lineKind, const Snapshot &workbook)
{
    std::vector<FollowUp> all;
    for (const QuestionTheme &theme : Prompts::instance().themes(QStringLiteral("follow_ups"), workbook)) {
        if (!theme.after.isEmpty() && !theme.after.contains(lineKind))
            continue;
        for (const Question &question : theme.questions) {
            if (isAsked(question, workbook))
                all.push_back({question.key, question.text, theme.title});
        }
    }
    return all;
}

} // namespace straw
