#include "ui/pages/records/complaintdetails.h"

#include "core/base/texts.h"
#include "core/guide/complaints.h"
#include "core/insight/metrictext.h"
#include "core/workbook/title.h"
#include "ui/fields/form.h"
#include "ui/pages/records/markbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr ColumnKey LedColumn = "complaint_id";

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
            QMetaObject::invokeMethod(this, &ComplaintDetails::rebuild, Qt::QueuedConnection);
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
    m_replyTime = nullptr;
    m_shown = isComplaint();
    m_content = m_shown ? form() : offer();
    m_layout->addWidget(m_content);
    setFocusProxy(m_shown ? static_cast<QWidget *>(m_content->findChild<Field *>())
                          : m_content->findChild<LinkButton *>());
    followReply();
}

/// Whoever just said that it was a complaint, or none, goes on in what is asked then.
void ComplaintDetails::rebuild()
{
    const bool hadFocus = m_content->isAncestorOf(window()->focusWidget());
    build();
    m_content->show();
    if (hadFocus)
        setFocus();
}

QWidget *ComplaintDetails::offer()
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *begins = new LinkButton(tr("This was a complaint"), holder);
    connect(begins, &LinkButton::clicked, this, [this] { begin(m_desk, m_eventId); });
    layout->addWidget(begins, 0, Qt::AlignLeft);
    return holder;
}

QWidget *ComplaintDetails::form()
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *form = new Form(m_desk, "complaint", m_eventId);
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
    form->add(new MarkBox(m_desk, LedColumn, m_eventId, tr("This complaint led to the cancellation")));
    layout->addWidget(form);
    auto *none = new LinkButton(tr("It was no complaint"), holder);
    none->setVisible(!m_desk.document().isReadOnly());
    connect(none, &LinkButton::clicked, this, &ComplaintDetails::takeBack);
    layout->addWidget(none, 0, Qt::AlignLeft);
    return holder;
}

bool ComplaintDetails::begin(Desk &desk, const QString &eventId)
{
    const Event *event = desk.data().events.find(eventId);
    const bool needsKind = event && event->kind.isEmpty();
    return desk.perform(Change::add("complaint"), [&](Store &store) -> Result<void> {
        Complaint complaint;
        complaint.id = eventId;
        STRAW_TRY(store.insert(complaint));
        return needsKind ? store.setField("event", eventId, "kind", PickKey<"event_kind">("complaint").toString())
                         : Result<void>();
    });
}

/// What is no complaint led to nothing as one.
void ComplaintDetails::takeBack()
{
    m_desk.flushEditors();
    const Event *event = m_desk.data().events.find(m_eventId);
    const bool takesKind = event && event->kind == u"complaint";
    const QString title = event ? titleOf(*event, m_desk.data()) : QString();
    const Workbook workbook = m_desk.data().workbook;
    const bool done = m_desk.perform(Change::remove("complaint"), [&](Store &store) -> Result<void> {
        STRAW_TRY(store.remove("complaint", m_eventId));
        if (workbook.complaintId == m_eventId)
            STRAW_TRY(store.setField("workbook", workbook.id, LedColumn, QVariant()));
        return takesKind ? store.setField("event", m_eventId, "kind", QVariant()) : Result<void>();
    });
    if (done)
        m_desk.tellDone({Texts::filled(tr("No complaint any more: %1."), {title})});
}

void ComplaintDetails::followReply()
{
    const std::optional<Metric> metric = replyTime(m_desk, m_eventId);
    if (!metric || !m_replyTime)
        return;
    const Texts texts(QLocale().name());
    m_replyTime->setText(Texts::filled(tr("Time to our reply: %1"), {metricValue(*metric, texts, m_desk.locale())}));
    m_replyTime->setToolTip(metricFormula(*metric, texts, m_desk.locale()));
}

QString ComplaintDetails::essence(const Desk &desk, const QString &eventId)
{
    const Complaint *complaint = desk.data().complaints.find(eventId);
    if (!complaint)
        return {};
    //: Summary of a complaint: it was one
    QStringList parts{complaint->gap.isEmpty() ? tr("yes") : desk.label("complaint_gap", complaint->gap)};
    if (complaint == complaintThatLed(desk.data()))
        parts += tr("led to it");
    if (const auto metric = replyTime(desk, eventId); metric && metric->value.isKnown())
        //: Summary of a complaint; %1 is a number of days with its word
        parts += Texts::filled(tr("replied after %1"), {metricValue(*metric, Texts(QLocale()), desk.locale())});
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace straw
