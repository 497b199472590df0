#include "ui/pages/interviews/notedetails.h"

#include "ui/pages/interviews/interviewmoves.h"
#include "ui/pages/interviews/interviewquestions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/recordfield.h"

#include <QVBoxLayout>

namespace straw {

namespace {

const QString table = QStringLiteral("line");

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
        choices.push_back({event.id, event.title});
    return choices;
}

} // namespace

NoteDetails::NoteDetails(Desk &desk, const QString &lineId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(lineId)
    , m_reason(new LinkButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *form = new Form(desk, table, lineId, this);
    form->prose(QStringLiteral("text"));
    form->setWide(form->segments(QStringLiteral("kind")));
    form->person(QStringLiteral("person_id"));
    form->pick(QStringLiteral("quotable"));
    form->pick(QStringLiteral("tone"));
    form->prose(QStringLiteral("useful_point"))->setHint(tr("What can be learnt from it, in your own words; also from an angry remark"));
    form->add(new RecordField(desk, {table, lineId, QStringLiteral("prompt_key")}, QStringLiteral("interview_question"),
                              questionChoices(lineId), {}, form));
    form->add(new RecordField(desk, {table, lineId, QStringLiteral("event_id")}, QStringLiteral("event"), eventChoices,
                              tr("Event it is about"), form));
    form->date(QStringLiteral("at"));
    layout->addWidget(form);
    layout->addWidget(m_reason, 0, Qt::AlignLeft);
    connect(m_reason, &LinkButton::clicked, this, [this] {
        QString id = statedReason();
        if (id.isEmpty())
            id = InterviewMoves(m_desk).useAsReason(m_id);
        if (!id.isEmpty())
            m_desk.reveal({QStringLiteral("stated_reason"), id, {}});
    });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"stated_reason"))
            follow();
    });
    follow();
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

void NoteDetails::follow()
{
    m_reason->setText(statedReason().isEmpty() ? tr("Use as a reason they gave") : tr("Show it among the reasons they gave"));
}

} // namespace straw
