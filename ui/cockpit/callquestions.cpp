#include "core/guide/interviewcourse.h"
#include "core/guide/prompts.h"
#include "ui/cockpit/call.h"
#include "ui/pages/records/interviewmoves.h"

#include <algorithm>

// What is asked in a call, and what is said around the questions.
namespace straw {

namespace {

constexpr PickKey<"answer_state"> answered = "answered";

} // namespace

void Call::setQuestion(const QString &key)
{
    store();
    m_question = key;
    Q_EMIT changed();
}

void Call::stepQuestion(int by)
{
    if (const Interview *held = interview())
        setQuestion(stepIn(courseOf(*held, m_desk.data()), m_question, by));
}

QString Call::nextQuestion() const
{
    const Interview *held = interview();
    if (!held)
        return {};
    const std::vector<CourseQuestion> course = courseOf(*held, m_desk.data());
    const auto open = [&](const QString &key) {
        return std::ranges::any_of(course, [&](const CourseQuestion &q) { return q.key == key && !q.asked; });
    };
    return open(m_question) ? m_question : stepIn(course, {}, 1);
}

void Call::markAsked()
{
    const QString key = nextQuestion();
    if (key.isEmpty())
        return;
    store();
    InterviewMoves(m_desk).askNow(m_id, key);
    m_question = key; // what they say now answers it
    Q_EMIT changed();
}

void Call::tickFrame()
{
    const Interview *held = interview();
    if (!held)
        return;
    const std::vector<FrameItem> frame = frameOf(*held, m_desk.data());
    const auto next = std::ranges::find(frame, false, &FrameItem::done);
    if (next != frame.end())
        tickFrame(next->key);
}

void Call::tickFrame(const QString &promptKey)
{
    store();
    const QString id = Prompts::answerId(promptKey, m_id);
    const Answer *answer = m_desk.data().answers.find(id);
    const bool isDone = answer && answer->state == answered;
    const Answer ticked{id,
                        promptKey,
                        m_id,
                        answer ? answer->text : QString(),
                        isDone ? Pick<"answer_state">() : Pick<"answer_state">(answered),
                        {}};
    m_desk.perform(answer ? Change::edit("answer", "state") : Change::add("answer"),
                   [&](Store &store) { return answer ? store.update(ticked) : store.insert(ticked); });
}

} // namespace straw
