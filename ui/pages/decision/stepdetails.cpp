#include "ui/pages/decision/stepdetails.h"

#include "core/insight/decisionstory.h"
#include "core/workbook/decisionplace.h"

#include "ui/fields/form.h"

#include <QVBoxLayout>

namespace straw {

StepDetails::StepDetails(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const DecisionStep *step = desk.data().decisionSteps.find(id);
    const bool isOutcome = step && step->kind == u"came_out";
    auto *form = new Form(desk, "decision_step", id, this);
    //: Label: what came of a decision
    ProseField *reason = form->prose("reason", isOutcome ? tr("What came of it") : QString());
    reason->setLeastLines(3);
    if (step && step->kind == u"stopped")
        reason->setAlso([this](Store &store, const QVariant &why) { return alsoStopped(store, why); });
    form->date("made_on");
    form->person("by_id", "us");
    form->setWide(form->pick("kind"));
    form->setWide(form->pick("verdict"));
    layout->addWidget(form);
    layout->addStretch();
}

/// The reason of the stop that holds is that of the decision.
Result<void> StepDetails::alsoStopped(Store &store, const QVariant &reason) const
{
    const DecisionStep *last = lastStop(m_desk.data());
    const bool isIt = last && last->id == m_id;
    return isIt ? store.setField(Decision::table, inDecision().id, "stopped_because", reason) : Result<void>();
}

} // namespace straw
