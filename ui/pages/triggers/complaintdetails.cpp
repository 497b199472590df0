#include "ui/pages/triggers/complaintdetails.h"

#include "core/insight/metrictext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

namespace {

std::optional<Metric> replyTime(const Desk &desk, const QString &eventId)
{
    for (const Metric &metric : complaintReplyTimes(desk.data())) {
        if (metric.eventId == eventId)
            return metric;
    }
    return {};
}

} // namespace

ComplaintDetails::ComplaintDetails(Desk &desk, const QString &eventId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    build();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        // Later, since the change may come from a button that goes with it.
        if (isComplaint() != m_shown)
            QMetaObject::invokeMethod(this, &ComplaintDetails::build, Qt::QueuedConnection);
        else if (m_shown && (summary.touches(u"complaint", m_eventId) || summary.touches(u"event", m_eventId)))
            followReply();
    });
}

bool ComplaintDetails::isComplaint() const
{
    return m_desk.data().complaints.find(m_eventId);
}

void ComplaintDetails::build()
{
    delete m_content;
    m_content = new QWidget(this);
    m_layout->addWidget(m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    m_replyTime = nullptr;
    m_shown = isComplaint();
    if (!m_shown) {
        auto *begin = new LinkButton(tr("This was a complaint"), m_content);
        connect(begin, &LinkButton::clicked, this, &ComplaintDetails::begin);
        layout->addWidget(begin, 0, Qt::AlignLeft);
        return;
    }
    auto *form = new Form(m_desk, QStringLiteral("complaint"), m_eventId);
    form->pick("gap");
    form->prose("in_their_eyes");
    form->prose("wanted");
    form->prose("reply");
    form->date("replied_on");
    m_replyTime = new TextLabel({}, TextStyle::Small, Role::Muted);
    m_replyTime->setWordWrap(true);
    m_replyTime->setContentsMargins(Hang, 0, Hang, 0);
    form->add(m_replyTime);
    form->segments("resolved");
    layout->addWidget(form);
    auto *takeBack = new LinkButton(tr("It was no complaint"), m_content);
    connect(takeBack, &LinkButton::clicked, this, &ComplaintDetails::takeBack);
    layout->addWidget(takeBack, 0, Qt::AlignLeft);
    followReply();
}

void ComplaintDetails::begin()
{
    const Event *event = m_desk.data().events.find(m_eventId);
    const bool needsKind = event && event->kind.isEmpty();
    m_desk.perform(Change::add("complaint"), [&](Store &store) -> Result<void> {
        Complaint complaint;
        complaint.id = m_eventId;
        STRAW_TRY(store.insert(complaint));
        return needsKind ? store.setField("event", m_eventId, "kind", QStringLiteral("complaint")) : Result<void>();
    });
}

void ComplaintDetails::takeBack()
{
    const Event *event = m_desk.data().events.find(m_eventId);
    const bool takesKind = event && event->kind == u"complaint";
    m_desk.flushEditors();
    m_desk.perform(Change::remove("complaint"), [&](Store &store) -> Result<void> {
        STRAW_TRY(store.remove("complaint", m_eventId));
        return takesKind ? store.setField("event", m_eventId, "kind", QVariant()) : Result<void>();
    });
}

void ComplaintDetails::followReply()
{
    const std::optional<Metric> metric = replyTime(m_desk, m_eventId);
    if (!metric || !m_replyTime)
        return;
    const Texts texts(QLocale().name());
    m_replyTime->setText(tr("Time to our reply: %1").arg(metricValue(*metric, texts, m_desk.locale())));
    m_replyTime->setToolTip(metricFormula(*metric, texts, m_desk.locale()));
}

QString ComplaintDetails::essence(const Desk &desk, const QString &eventId)
{
    const Complaint *complaint = desk.data().complaints.find(eventId);
    if (!complaint)
        return {};
    QStringList parts{complaint->gap.isEmpty() ? tr("yes") : desk.label("complaint_gap", complaint->gap)};
    if (const auto metric = replyTime(desk, eventId); metric && metric->value.isKnown())
        parts += tr("replied after %1").arg(metricValue(*metric, Texts(QLocale().name()), desk.locale()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace straw
