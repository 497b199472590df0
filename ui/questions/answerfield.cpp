#include "ui/questions/answerfield.h"

#include "core/guide/prompts.h"

namespace straw {

namespace {

constexpr PickKey<"answer_state"> answered = "answered";

} // namespace

AnswerField::AnswerField(Desk &desk, const QString &promptKey, const QString &subject, const QString &label,
                         QWidget *parent)
    : ProseField(desk, {"answer", Prompts::answerId(promptKey, subject), "text"}, label, parent)
{
    hideLabel();
    setLeastLines(1);
    setMaker([promptKey, subject](Store &store) { return ensure(store, promptKey, subject); });
}

Result<void> AnswerField::ensure(Store &store, const QString &promptKey, const QString &subject)
{
    Answer answer;
    answer.id = Prompts::answerId(promptKey, subject);
    answer.promptKey = promptKey;
    answer.subjectId = subject;
    STRAW_ASSIGN(const bool exists, store.exists("answer", answer.id));
    return exists ? Result<void>() : store.insert(answer);
}

Result<ChangeSummary> AnswerField::save(const QVariant &value)
{
    const Answer *answer = desk().data().answers.find(place().id);
    const QString state = value.isValid() ? answered : QString();
    if (answer && answer->state == state)
        return ProseField::save(value);
    return desk().write(Change::edit(place().table, place().column), [&](Store &store) -> Result<void> {
        STRAW_TRY(make(store));
        STRAW_TRY(store.setField(place().table, place().id, "text", value));
        return store.setField(place().table, place().id, "state", state.isEmpty() ? QVariant() : QVariant(state));
    });
}

} // namespace straw
