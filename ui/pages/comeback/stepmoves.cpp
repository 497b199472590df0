#include "ui/pages/comeback/stepmoves.h"

#include "core/guide/comebackclock.h"
#include "ui/pages/adding/taskline.h"

namespace straw {

QString StepMoves::addFrom(const QString &line) const
{
    const TaskLine task(line, m_desk);
    if (task.title().isEmpty())
        return {};
    QString id;
    const bool done = m_desk.perform(Change::add(ComebackStep::table), [&](Store &store) -> Result<void> {
        ComebackStep step;
        step.kind = "other";
        step.text = task.title();
        step.dueOn = task.dueOn();
        STRAW_ASSIGN(step.ownerId, task.owner(store));
        STRAW_ASSIGN(id, m_desk.addTo(store, step));
        return {};
    });
    return done ? id : QString();
}

QString StepMoves::understood(const QString &line) const
{
    return TaskLine(line, m_desk).understood();
}

QStringList StepMoves::finishToday(const QStringList &ids) const
{
    QStringList free, held;
    for (const QString &id : ids)
        (isHeld(id) ? held : free) += id;
    if (!free.isEmpty())
        change(free, "done_on", [this](ComebackStep &step) {
            step.doneOn = Edtf::day(m_desk.today());
            step.skippedBecause.clear();
        });
    return held;
}

bool StepMoves::isHeld(const QString &id) const
{
    const ClockStep step = comebackStep(id, m_desk.data());
    return step.state != ClockStep::Done && isHeldBack(step, m_desk.data());
}

void StepMoves::takeUpAgain(const QStringList &ids) const
{
    change(ids, "done_on", [](ComebackStep &step) {
        step.doneOn = {};
        step.skippedBecause.clear();
    });
}

void StepMoves::change(const QStringList &ids, ColumnKey column, const std::function<void(ComebackStep &)> &move) const
{
    m_desk.flushEditors();
    m_desk.perform(Change::edit(ComebackStep::table, column), [&](Store &store) -> Result<void> {
        for (const QString &id : ids) {
            STRAW_TRY(store.ensure(ComebackStep::table, id));
            STRAW_ASSIGN(std::optional<ComebackStep> step, store.find<ComebackStep>(id));
            if (!step)
                continue;
            move(*step);
            STRAW_TRY(store.update(*step));
        }
        return {};
    });
}

std::vector<RowVerb> StepMoves::verbs(const QString &id, const std::function<QStringList()> &meant,
                                      const std::function<void()> &finish, const std::function<void()> &skip) const
{
    const ClockStep step = comebackStep(id, m_desk.data());
    if (step.id.isEmpty())
        return {};
    const bool isDone = step.state == ClockStep::Done, isSkipped = step.state == ClockStep::Skipped;
    const auto back = [moves = *this, meant] { moves.takeUpAgain(meant()); };
    std::vector<RowVerb> verbs{
        {.text = isDone ? /*: Mark on a step */ tr("Done") : /*: Mark: the step is done */ tr("Done today"),
         .run = isDone ? std::function<void()>(back) : finish,
         .mark = QStringLiteral("check"),
         .holds = isDone,
         .keys = QKeySequence(Qt::Key_1),
         .forAll = true},
        {.text = isSkipped ? /*: Mark on a step that nobody will take */ tr("Skipped")
                           : /*: Mark: nobody will take the step */ tr("Skip, because ..."),
         .run = isSkipped ? std::function<void()>(back) : skip,
         .mark = QStringLiteral("close"),
         .holds = isSkipped,
         .keys = QKeySequence(Qt::Key_2)}};
    if (isDone || isSkipped || !step.done.isNull())
        //: Menu: the step was neither done nor skipped
        verbs.push_back({.text = tr("Open again"),
                         .run = back,
                         .where = RowVerb::InMenu,
                         .keys = QKeySequence(Qt::Key_0),
                         .forAll = true});
    return verbs;
}

} // namespace straw
