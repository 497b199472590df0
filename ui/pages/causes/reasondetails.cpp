#include "ui/pages/causes/reasondetails.h"

#include "core/insight/causefindings.h"
#include "core/workbook/title.h"
#include "ui/fields/form.h"
#include "ui/fields/recordfield.h"
#include "ui/pages/records/evidenceentries.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

ReasonDetails::ReasonDetails(Desk &desk, const QString &reasonId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(reasonId)
    , m_whose(new TextLabel({}, TextStyle::Strong, Role::Muted, this))
{
    constexpr TableKey table = "stated_reason";
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    m_whose->setWordWrap(true);
    m_whose->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_whose);
    auto *form = new Form(desk, table, reasonId, this);
    form->prose("text");
    auto *behind = new RecordField(
        desk, {table, reasonId, "cause_id"}, "cause",
        [](const Snapshot &workbook) {
            std::vector<RecordField::Choice> choices;
            for (const Cause &cause : workbook.causes)
                choices.push_back({cause.id, titleOf(cause, workbook)});
            return choices;
        },
        tr("What we believe lies behind it"), form);
    behind->setAdding(tr("Enter adds it as a cause."),
                      [&desk](Store &store, const QString &text) { return desk.addTo(store, newCause(text)); });
    form->add(behind);
    m_faceValue = form->prose("face_value_because");
    m_faceValue->setLeastLines(1);
    m_faceValue->setHint(tr("On what grounds no other cause is looked for behind it."));
    form->person("person_id", "customer");
    form->date("said_on");
    form->pick("channel");
    form->pick("reason");
    form->pick("origin");
    layout->addWidget(form);

    const StatedReason *reason = desk.data().statedReasons.find(reasonId);
    if (reason && desk.data().lines.find(reason->lineId)) {
        auto *note = new LinkButton(tr("Show the note it comes from"), this);
        connect(note, &LinkButton::clicked, this, [&desk, line = reason->lineId] { desk.reveal({"line", line, {}}); });
        layout->addWidget(note, 0, Qt::AlignLeft);
    }
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"stated_reason", m_id) || summary.touches(u"person"))
            follow();
    });
    follow();
}

/// Where a cause is seen behind it, it is not taken as it was said.
void ReasonDetails::follow()
{
    const StatedReason *reason = m_desk.data().statedReasons.find(m_id);
    if (!reason)
        return;
    const QString whose = EvidenceEntries(m_desk).whose(*reason);
    m_whose->setText(whose);
    m_whose->setVisible(!whose.isEmpty());
    m_faceValue->setVisible(reason->causeId.isEmpty() || !reason->faceValueBecause.isEmpty());
}

} // namespace straw
