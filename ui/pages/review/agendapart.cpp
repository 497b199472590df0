#include "ui/pages/review/agendapart.h"

#include "core/base/texts.h"
#include "core/guide/agenda.h"
#include "ui/pages/review/agendafields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

AgendaPart::AgendaPart(Desk &desk, const QString &meetingId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(meetingId)
    , m_hint(new TextLabel({}, TextStyle::Small, Role::Muted, this))
    , m_minutes(new QWidget(this))
    , m_grid(new FlowGrid(m_minutes, 2))
    , m_sum(new TextLabel({}, TextStyle::Small, Role::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Step);
    layout->addWidget(new AgendaField(desk, meetingId, this));
    for (TextLabel *label : {m_hint, m_sum}) {
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
    }
    layout->addWidget(m_hint);
    m_grid->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_minutes);
    layout->addWidget(m_sum);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        // Later: the change may come from one of the fields that go.
        if (summary.touches(Meeting::table, m_id))
            QMetaObject::invokeMethod(this, &AgendaPart::follow, Qt::QueuedConnection);
    });
    follow();
}

void AgendaPart::follow()
{
    const Meeting *meeting = m_desk.data().meetings.find(m_id);
    if (!meeting)
        return;
    const Agenda agenda = Agenda::read(meeting->agenda);
    m_hint->setText(AgendaGuide::instance().kind(agenda.key).hint);
    QStringList items{agenda.key};
    qint64 took = 0;
    for (const Agenda::Item &item : agenda.items) {
        items += item.key;
        took += item.tookS;
    }
    if (items != m_items)
        build(items);
    QStringList sum{tr("%n minute(s) in all", nullptr, agenda.minutes())};
    if (took > 0)
        //: How long a meeting lasted, beside how long it was meant to last
        sum += tr("it took %n minute(s)", nullptr, int((took + 30) / 60));
    m_sum->setText(Texts::joined(sum, QStringLiteral(" · ")));
}

/// The titles of the same items differ from agenda to agenda.
void AgendaPart::build(const QStringList &items)
{
    qDeleteAll(m_minutes->findChildren<MinutesField *>(Qt::FindDirectChildrenOnly));
    m_items = items;
    for (const QString &item : items.mid(1)) {
        const QString title = AgendaGuide::instance().text(items.front(), item).title;
        auto *field = new MinutesField(m_desk, m_id, item, title, m_minutes);
        //: Help for a number
        field->setHint(tr("Minutes, 0 to 240"));
        m_grid->addWidget(field);
        field->show();
    }
}

} // namespace straw
