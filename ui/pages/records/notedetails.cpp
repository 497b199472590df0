#include "ui/pages/records/notedetails.h"

#include "core/guide/interviewquestions.h"
#include "core/guide/notes.h"
#include "core/workbook/title.h"
#include "ui/fields/choicefield.h"
#include "ui/fields/form.h"
#include "ui/fields/recordfield.h"
#include "ui/pages/records/findinguse.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr TableKey table = "line";

RecordField::Choices questionChoices(const QString &lineId)
{
    return [lineId](const Snapshot &workbook) {
        std::vector<RecordField::Choice> choices;
        if (const Line *line = workbook.lines.find(lineId)) {
            for (const InterviewQuestion *question : questionsOf(line->interviewId, workbook))
                choices.push_back({questionKey(*question), questionText(questionKey(*question), workbook)});
        }
        return choices;
    };
}

std::vector<RecordField::Choice> eventChoices(const Snapshot &workbook)
{
    std::vector<RecordField::Choice> choices;
    for (const Event &event : workbook.events)
        choices.push_back({event.id, titleOf(event, workbook)});
    return choices;
}

} // namespace

NoteDetails::NoteDetails(Desk &desk, const QString &lineId, QWidget *parent)
    : NoteDetails(desk, lineId, nullptr, parent)
{
}

NoteDetails::NoteDetails(Desk &desk, const QString &lineId, const Telling &telling, QWidget *parent)
    : NoteDetails(desk, lineId, &telling, parent)
{
}

NoteDetails::NoteDetails(Desk &desk, const QString &lineId, const Telling *telling, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(lineId)
    , m_facts(new QWidget(this))
    , m_reason(new LinkButton({}, m_facts))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(telling ? Step : 2 * Step);
    layout->addWidget(addText(telling));
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(2 * Step);
    auto *form = new Form(desk, table, lineId, m_facts);
    addFacts(*form, telling);
    facts->addWidget(form);
    facts->addWidget(new FindingUse(desk, table, lineId, m_facts));
    facts->addWidget(m_reason, 0, Qt::AlignLeft);
    layout->addWidget(m_facts);
    if (telling) {
        for (Field *field : findChildren<Field *>())
            field->setMaker(telling->make);
    }
    connect(m_reason, &LinkButton::clicked, this, &NoteDetails::useAsReason);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"stated_reason") || summary.touches(table, m_id))
            follow();
    });
    follow();
}

ProseField *NoteDetails::addText(const Telling *telling)
{
    auto *text = new ProseField(m_desk, {table, m_id, "text"}, telling ? telling->label : QString(), this);
    if (telling) {
        text->hideLabel();
        text->setPlaceholder(tr("How they tell it"));
        text->setLeastLines(1);
    }
    return text;
}

void NoteDetails::addFacts(Form &form, bool isTelling)
{
    form.setWide(form.segments("kind"));
    if (!isTelling)
        form.person("person_id");
    m_consent = new ChoiceField(m_desk, {table, m_id, "quotable"}, "quotable");
    form.add(m_consent);
    form.pick("tone");
    form.prose("useful_point")->setHint(tr("What can be learnt from it, in your own words; also from an angry remark"));
    if (!isTelling) {
        form.add(new RecordField(m_desk, {table, m_id, "prompt_key"}, "interview_question", questionChoices(m_id), {},
                                 &form));
        form.add(
            new RecordField(m_desk, {table, m_id, "event_id"}, "event", eventChoices, tr("Event it is about"), &form));
    }
    form.date("at");
}

void NoteDetails::useAsReason()
{
    QString id = statedReason();
    if (id.isEmpty())
        id = InterviewMoves(m_desk).useAsReason(m_id);
    if (!id.isEmpty())
        m_desk.reveal({"stated_reason", id, {}});
}

/// The reason that this note stands as already; empty when there is none.
QString NoteDetails::statedReason() const
{
    for (const StatedReason &reason : m_desk.data().statedReasons) {
        if (reason.lineId == m_id)
            return reason.id;
    }
    return {};
}

/// What we thought or saw is ours to print: consent is asked for their words, and shown where it was.
void NoteDetails::follow()
{
    const Line *line = m_desk.data().lines.find(m_id);
    m_facts->setVisible(line);
    m_consent->setVisible(line && (isTheirWords(*line) || !line->quotable.isEmpty()));
    m_reason->setText(statedReason().isEmpty() ? tr("Use as a reason they gave")
                                               : tr("Show it among the reasons they gave"));
}

} // namespace straw
