#include "ui/pages/triggers/finalstrawbox.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace straw {

FinalStrawBox::FinalStrawBox(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
    , m_box(new QCheckBox(tr("This tipped it: the final straw"), this))
    , m_other(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Hang, 0, Hang, 0);
    layout->setSpacing(2);
    layout->addWidget(m_box);
    layout->addWidget(m_other);
    m_other->setWordWrap(true);
    setFocusProxy(m_box);
    m_box->setEnabled(!desk.document().isReadOnly());
    connect(m_box, &QCheckBox::clicked, this, [this] {
        toggle(m_desk, m_eventId);
        follow(); // also when it could not be done
    });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"workbook") || summary.touches(u"event"))
            follow();
    });
    follow();
}

void FinalStrawBox::toggle(Desk &desk, const QString &eventId)
{
    const Workbook &workbook = desk.data().workbook;
    const bool marked = workbook.finalStrawId == eventId;
    desk.setField({"workbook", workbook.id, "final_straw_id"}, marked ? QVariant() : QVariant(eventId));
}

void FinalStrawBox::follow()
{
    const QString &current = m_desk.data().workbook.finalStrawId;
    m_box->setChecked(current == m_eventId);
    const Event *other = current == m_eventId ? nullptr : m_desk.data().events.find(current);
    m_other->setText(other ? tr("So far it is “%1”.").arg(other->title) : QString());
    m_other->setVisible(other != nullptr);
    m_box->setAccessibleDescription(m_other->text());
}

} // namespace straw
