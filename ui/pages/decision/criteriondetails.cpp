#include "ui/pages/decision/criteriondetails.h"

#include "core/guide/criteria.h"
#include "ui/fields/form.h"
#include "ui/pages/decision/criteriontexts.h"
#include "ui/pages/decision/profileaction.h"
#include "ui/pages/records/evidencelist.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr TableKey table = "criterion";

CardCriterion lineOf(const QString &id, const Desk &desk)
{
    return Criteria::instance().find(id, desk.data());
}

} // namespace

CriterionDetails::CriterionDetails(Desk &desk, const QString &criterionId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(criterionId)
    , m_own(lineOf(criterionId, desk).own)
    , m_profile(cardOf(criterionId, desk.data()) == PickKey<"card">("profile"))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * Step);
    if (!m_own)
        m_question = addText(TextStyle::Body, Role::Text);
    m_profile ? addFit() : addAnswer();
    addHint(lineOf(criterionId, desk).evidence);
    m_evidence = new EvidenceList(desk, {table, criterionId, {}}, this);
    m_layout->addWidget(m_evidence);
    //: Heading: fields that are needed less often
    m_layout->addWidget(new Section(tr("More"), [this](Section &section) { fillMore(section); }, this));
    if (m_own || m_profile)
        addRemoval();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(table, m_id))
            follow();
    });
    follow();
}

TextLabel *CriterionDetails::addText(TextStyle style, Role role)
{
    auto *label = new TextLabel({}, style, role, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    m_layout->addWidget(label);
    return label;
}

void CriterionDetails::addAnswer()
{
    auto *form = new Form(m_desk, table, m_id, this);
    if (m_own)
        form->prose("question")->setLeastLines(1);
    form->setWide(form->segments("answer"));
    m_layout->addWidget(form);
    m_said = addText(TextStyle::Body, Role::Text);
    m_honest = addText(TextStyle::Body, Role::Muted);
    auto *why = new Form(m_desk, table, m_id, this);
    //: Label of a field: the reason for an answer
    why->prose("note", tr("Why"));
    m_layout->addWidget(why);
}

void CriterionDetails::addFit()
{
    auto *form = new Form(m_desk, table, m_id, this);
    if (m_own)
        form->prose("question")->setLeastLines(1);
    form->setWide(form->segments("at_sale"));
    form->setWide(form->segments("now"));
    form->setWide(form->segments("proposal"));
    form->prose("proposal_text")->setLeastLines(1);
    form->person("owner_id", "us");
    m_layout->addWidget(form);
    m_layout->addWidget(new ProfileAction(m_desk, m_id, this));
    auto *why = new Form(m_desk, table, m_id, this);
    //: Label of a field: the reason for what was said of a criterion
    why->prose("note", tr("Why"));
    m_layout->addWidget(why);
}

void CriterionDetails::addHint(const QString &evidence)
{
    if (evidence.isEmpty())
        return;
    auto *name = new TextLabel(tr("What would show it"), TextStyle::Small, Role::Muted, this);
    name->setContentsMargins(Hang, 0, Hang, 0);
    auto *text = new TextLabel(evidence, TextStyle::Body, Role::Muted, this);
    text->setWordWrap(true);
    text->setContentsMargins(Hang, 0, Hang, 0);
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(name);
    both->addWidget(text);
    m_layout->addLayout(both);
}

/// What may be entered of the other card has no place above; it is shown where it was.
void CriterionDetails::fillMore(Section &section)
{
    auto *form = new Form(m_desk, table, m_id, &section);
    if (!m_own)
        form->prose("question", tr("In your own words"))->setLeastLines(1);
    std::vector<Field *> others;
    if (m_profile)
        others = {form->segments("answer")};
    else
        others = {form->segments("at_sale"), form->segments("now"), form->segments("proposal"),
                  form->prose("proposal_text")};
    for (Field *field : others) {
        form->setWide(field);
        field->setHidden(m_desk.value(field->place()).toString().isEmpty());
    }
    if (!m_profile)
        form->person("owner_id", "us");
    section.add(form);
}

void CriterionDetails::addRemoval()
{
    auto *remove = new LinkButton(tr("Remove this criterion"), this);
    remove->setHidden(m_desk.document().isReadOnly());
    connect(remove, &LinkButton::clicked, this, [this] { m_desk.remove(table, m_id); });
    m_layout->addWidget(remove, 0, Qt::AlignLeft);
}

/// Calmly: where the answer speaks against saving, the honest words for that.
void CriterionDetails::follow()
{
    const CardCriterion line = lineOf(m_id, m_desk);
    if (line.id.isEmpty())
        return; // what is read stays until its panel goes
    if (m_question)
        m_question->setText(line.question);
    if (m_profile)
        return;
    const Speaks speaks = straw::speaks(line, m_desk.data());
    m_said->setText(criteriontexts::said(speaks));
    m_said->setHidden(m_said->text().isEmpty());
    m_honest->setText(line.ifAgainst);
    m_honest->setVisible(speaks == Speaks::Against && !line.ifAgainst.isEmpty());
}

bool CriterionDetails::openEvidence(const QString &evidenceId)
{
    return m_evidence->open(evidenceId);
}

} // namespace straw
