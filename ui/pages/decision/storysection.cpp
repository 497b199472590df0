#include "ui/pages/decision/storysection.h"

#include "core/base/texts.h"
#include "core/insight/decisionstory.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/decision/decisionmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLineEdit>

namespace straw {

namespace {

QString titleOf(const DecisionStep &step, const Desk &desk)
{
    const QString verdict = desk.label("decision_verdict", step.verdict);
    if (step.kind == u"decided" && step.verdict == u"undecided")
        return verdict;
    if (step.kind == u"decided" && !verdict.isEmpty())
        //: A step in the story of a decision; %1 is what was decided
        return Texts::filled(StorySection::tr("Decided: %1"), {verdict});
    return desk.label("decision_step_kind", step.kind);
}

RecordModel<DecisionStep>::Looks looksOf(const Desk &desk)
{
    return [&desk](const Snapshot &workbook, const DecisionStep &step) {
        QStringList detail{step.reason.simplified(), workbook.nameOf(step.byId)};
        detail.removeAll(QString());
        return Entry{.lead = dateText(step.madeOn, desk.locale()),
                     .title = titleOf(step, desk),
                     .detail = Texts::joined(detail, QStringLiteral(" · "))};
    };
}

} // namespace

StorySection::StorySection(Desk &desk, const QString &whenEmpty, QWidget *parent)
    //: Heading: how a decision was made, stopped and taken up again, and what came of it
    : Section(tr("How it went on"), parent)
    , m_desk(desk)
{
    content()->setSpacing(Step);
    //: Name of a line that is typed into
    m_outcome = new AddLine(
        desk, tr("What came of it"), tr("What came of it, once something did"),
        [&desk](const QString &what) { return DecisionMoves(desk).tellOutcome(what); }, this);
    add(m_outcome);
    auto *model = new RecordModel<DecisionStep>(
        desk, looksOf(desk), [](const Snapshot &, const DecisionStep &step) { return step.about != u"reaching_out"; });
    model->setAlsoShows({"person"});
    model->setOrder(
        [](const DecisionStep &left, const DecisionStep &right) { return Edtf::before(left.madeOn, right.madeOn); });
    auto *empty = new EmptyState(whenEmpty, this);
    empty->follow(model);
    add(empty);
    m_list = new EntryList(model, tr("How it went on"), this);
    add(m_list);
    connect(&desk.document(), &Document::changed, this, &StorySection::follow);
    follow();
}

/// Nothing comes of what nobody has decided.
void StorySection::follow()
{
    m_outcome->setVisible(m_isAsked || !stepsOfSaving(m_desk.data()).empty());
}

bool StorySection::select(const QString &stepId)
{
    return m_list->select(stepId);
}

void StorySection::askOutcome()
{
    m_isAsked = true;
    follow();
    m_outcome->line()->setFocus();
}

} // namespace straw
