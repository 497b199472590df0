#include "ui/pages/records/markbox.h"

#include "core/base/texts.h"
#include "core/storage/fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace straw {

namespace {

Place placeOf(const Desk &desk, ColumnKey column)
{
    return {"workbook", desk.data().workbook.id, column};
}

QString markedIn(const Desk &desk, ColumnKey column)
{
    const Place place = placeOf(desk, column);
    return fieldOf(desk.data(), place.table, place.id, place.column).toString();
}

} // namespace

MarkBox::MarkBox(Desk &desk, ColumnKey column, const QString &eventId, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(column)
    , m_eventId(eventId)
    , m_box(new QCheckBox(text, this))
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
        toggle(m_desk, m_column, m_eventId);
        follow(); // also when it could not be done
    });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"workbook") || summary.touches(u"event"))
            follow();
    });
    follow();
}

void MarkBox::toggle(Desk &desk, ColumnKey column, const QString &eventId)
{
    desk.setField(placeOf(desk, column), markedIn(desk, column) == eventId ? QVariant() : QVariant(eventId));
}

void MarkBox::follow()
{
    const QString marked = markedIn(m_desk, m_column);
    m_box->setChecked(marked == m_eventId);
    const Event *other = marked == m_eventId ? nullptr : m_desk.data().events.find(marked);
    m_other->setText(other ? Texts::filled(tr("So far it is “%1”."), {other->title}) : QString());
    m_other->setVisible(other != nullptr);
    m_box->setAccessibleDescription(m_other->text());
}

} // namespace straw
