#include "ui/pages/comeback/stepmodel.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "ui/desk/datetext.h"

#include <algorithm>

namespace straw {

namespace {

/// When it happened, else when it is to happen.
Edtf dayOf(const ClockStep &step)
{
    if (step.state == ClockStep::Skipped && step.isUsualDay)
        return {};
    return step.state == ClockStep::Done ? step.done : step.due;
}

} // namespace

StepModel::StepModel(Desk &desk, Part part, QObject *parent)
    : EntryModel(desk, ComebackStep::table, parent)
    , m_part(part)
{
    setAlsoShows({"comeback", "account", "person", "because", "interview", "choice", "workbook"});
    refresh();
}

bool StepModel::mayRemove(int row) const
{
    return desk().data().comebackSteps.find(idAt(row));
}

void StepModel::readSources()
{
    m_steps = comebackSteps(desk().data());
    std::erase_if(m_steps, [this](const ClockStep &step) { return step.isParting != (m_part == Parting); });
    // Not by when they were done: a row that moves as it is ticked is no longer where the next click falls.
    std::ranges::stable_sort(m_steps, [](const ClockStep &left, const ClockStep &right) {
        return Edtf::before(left.firstDue, right.firstDue);
    });
}

std::vector<QString> StepModel::ids() const
{
    std::vector<QString> ids(m_steps.size());
    std::ranges::transform(m_steps, ids.begin(), &ClockStep::id);
    return ids;
}

Entry StepModel::entry(const QString &id) const
{
    const auto step = std::ranges::find(m_steps, id, &ClockStep::id);
    if (step == m_steps.end())
        return {};
    const bool isDone = step->state == ClockStep::Done, isSkipped = step->state == ClockStep::Skipped;
    Entry entry{.lead = dateText(dayOf(*step), desk().locale()),
                .title = oneLine(step->title),
                .detail = detailOf(*step, desk().data().comebackSteps.find(id)),
                .tags = tagsOf(*step),
                .quiet = isDone || isSkipped};
    if (isDone || isSkipped) {
        entry.icon = isDone ? QStringLiteral("check") : QStringLiteral("close");
        entry.iconRole = isDone ? Role::Us : Role::Muted;
    }
    return entry;
}

QString StepModel::detailOf(const ClockStep &step, const ComebackStep *record) const
{
    QStringList detail;
    if (step.state == ClockStep::Done)
        detail += /*: State of a step */ tr("Done");
    if (step.state == ClockStep::Skipped)
        //: About a step that nobody will take; %1 is the reason
        detail += Texts::filled(tr("Skipped because: %1"), {oneLine(record->skippedBecause)});
    if (step.state == ClockStep::Open && step.isUsualDay)
        //: About the day of a step that nobody has entered
        detail += tr("usual day");
    if (step.isYearly && !step.done.isNull())
        //: About a step that comes again every year; %1 is a date
        detail += Texts::filled(tr("last on %1"), {dateText(step.done, desk().locale())});
    if (step.state == ClockStep::Open && waitsForSettling(step, desk().data()))
        detail += tr("waits until all is settled between you");
    if (isPointless(step, desk().data()))
        //: About a step of the parting that is not taken any more, as the customer came back
        detail += tr("not needed: they are back");
    if (step.state == ClockStep::Open && isAnsweredByAll(step, desk().data()))
        //: About the step of asking whether we may keep in touch
        detail += tr("all of them have answered");
    if (const QString name = desk().data().nameOf(step.personId); !name.isEmpty())
        //: About a step; %1 is the person that it is towards
        detail += Texts::filled(tr("to %1"), {name});
    detail += desk().data().nameOf(step.ownerId);
    if (record) {
        detail += desk().label("channel", record->channel);
        detail += oneLine(record->result);
    }
    detail.removeAll(QString());
    return Texts::joined(detail, QStringLiteral(" · "));
}

std::vector<Tag> StepModel::tagsOf(const ClockStep &step) const
{
    std::vector<Tag> tags;
    if (step.state != ClockStep::Open)
        return tags;
    if (isHeldBack(step, desk().data()))
        //: Tag on a step towards somebody who does not want to be contacted
        tags.push_back({tr("held back"), Role::Open});
    else if (countsAsDue(step, desk().data()) && step.due.last() < desk().today())
        //: Tag on a step
        tags.push_back({tr("overdue"), Role::Open});
    else if (countsAsDue(step, desk().data()) && step.due.last() == desk().today())
        //: Tag on a step that is due
        tags.push_back({tr("today"), Role::Open});
    return tags;
}

} // namespace straw
