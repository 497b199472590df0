#include "ui/meeting/meetingrun.h"

#include "core/base/steadyclock.h"
#include "core/guide/meetings.h"
#include "core/workbook/today.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr int ticksToKeep = 10;                     // seconds that a power cut costs
constexpr qint64 longestMs = 12LL * 60 * 60 * 1000; // left running over night, a meeting does not go on in the morning

constexpr qsizetype mostKept = 20; // meetings
constexpr int draftMs = 500;

/// {"shown": id, "meetings": {id: {...}}}, of all workbooks.
QJsonObject keptOfAll(const Desk &desk)
{
    return desk.settings() ? QJsonDocument::fromJson(desk.settings()->text(Setting::Meeting).toUtf8()).object()
                           : QJsonObject();
}

QJsonObject keptOf(const QString &meetingId, const Desk &desk)
{
    return keptOfAll(desk)[u"meetings"][meetingId].toObject();
}

} // namespace

const QString MeetingRun::closing = u"closing"_s;

MeetingRun &MeetingRun::of(Desk &desk, const QString &meetingId)
{
    for (MeetingRun *run : desk.findChildren<MeetingRun *>(Qt::FindDirectChildrenOnly)) {
        if (run->m_id == meetingId)
            return *run;
    }
    return *new MeetingRun(desk, meetingId);
}

QString MeetingRun::leftOpen(const Desk &desk)
{
    const Meeting *meeting = desk.data().meetings.find(keptOfAll(desk)[u"shown"].toString());
    return meeting && !isOver(*meeting) ? meeting->id : QString();
}

QString MeetingRun::goingOn(const Desk &desk)
{
    QString begun;
    for (const Meeting *meeting : meetingsByDay(desk.data())) {
        const QJsonObject json = isOver(*meeting) ? QJsonObject() : keptOf(meeting->id, desk);
        if (json.contains(u"at"))
            return meeting->id; // its time runs
        if (!json[u"took"].toObject().isEmpty())
            begun = meeting->id;
    }
    return begun;
}

MeetingRun::MeetingRun(Desk &desk, const QString &meetingId)
    : QObject(&desk)
    , m_desk(desk)
    , m_id(meetingId)
    , m_item(agenda().items.front().key)
    , m_clock(steadyMilliseconds)
{
    m_later.setSingleShot(true);
    m_later.setInterval(draftMs);
    connect(&m_later, &QTimer::timeout, this, &MeetingRun::keep);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (++m_ticks % ticksToKeep == 0)
            keep();
        Q_EMIT ticked();
    });
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"meeting"))
            Q_EMIT changed();
    });
    takeUp();
}

Agenda MeetingRun::agenda() const
{
    const Meeting *held = meeting();
    return Agenda::read(held ? held->agenda : QString());
}

bool MeetingRun::isClosed() const
{
    return meeting() && isOver(*meeting());
}

void MeetingRun::goTo(const QString &item)
{
    if (item == m_item)
        return;
    settle();
    m_item = item;
    keep();
    Q_EMIT changed();
}

void MeetingRun::step(int by)
{
    const Agenda all = agenda();
    const int last = int(all.items.size()); // the closing
    const auto here = std::ranges::find(all.items, m_item, &Agenda::Item::key);
    const int to = std::clamp(int(here - all.items.begin()) + by, 0, last);
    goTo(to == last ? closing : all.items[size_t(to)].key);
}

bool MeetingRun::hasBegun() const
{
    return isRunning() || std::ranges::any_of(m_took, [](qint64 seconds) { return seconds > 0; });
}

void MeetingRun::start()
{
    const Meeting *held = meeting();
    if (isRunning() || !held || isClosed())
        return;
    for (MeetingRun *other : m_desk.findChildren<MeetingRun *>(Qt::FindDirectChildrenOnly))
        other->pause();
    if (!hasBegun() && held->at != now())
        m_desk.setField({"meeting", m_id, "at"}, now().toString());
    m_since = m_clock();
    m_tick.start();
    keep();
    Q_EMIT changed();
}

void MeetingRun::pause()
{
    if (!isRunning())
        return;
    settle();
    m_since.reset();
    m_tick.stop();
    keep();
    Q_EMIT changed();
}

/// What runs counts for the item that is on.
void MeetingRun::settle()
{
    if (!m_since)
        return;
    m_took[m_item] += sinceStart();
    m_since = m_clock();
}

qint64 MeetingRun::sinceStart() const
{
    const qint64 ms = m_since ? m_clock() - *m_since : 0;
    return ms > longestMs ? 0 : std::max<qint64>(0, ms) / 1000;
}

qint64 MeetingRun::took(const QString &item) const
{
    return m_took.value(item) + (item == m_item ? sinceStart() : 0);
}

qint64 MeetingRun::left(const QString &item) const
{
    const Agenda all = agenda();
    const auto found = std::ranges::find(all.items, item, &Agenda::Item::key);
    return (found == all.items.end() ? 0 : found->minutes * 60LL) - took(item);
}

qint64 MeetingRun::leftOfAll() const
{
    qint64 left = agenda().minutes() * 60LL - took(closing);
    for (const Agenda::Item &item : agenda().items)
        left -= took(item.key);
    return left;
}

bool MeetingRun::close()
{
    if (!meeting() || isClosed())
        return false;
    m_desk.flushEditors();
    pause();
    Meeting closed = *meeting();
    Agenda held = agenda();
    for (Agenda::Item &item : held.items)
        item.tookS = took(item.key);
    closed.agenda = held.json();
    endMeeting(closed, now());
    return m_desk.perform(Change::edit("meeting", "ended_at"), [&](Store &store) { return store.update(closed); });
}

bool MeetingRun::reopen()
{
    return isClosed() && m_desk.setField({"meeting", m_id, "ended_at"}, {});
}

void MeetingRun::setReadUpTo(const QString &eventId)
{
    if (m_readUpTo == eventId)
        return;
    m_readUpTo = eventId;
    keep();
    Q_EMIT changed();
}

void MeetingRun::setDraft(const QString &line, const QString &text)
{
    if (text.isEmpty())
        m_drafts.remove(line);
    else
        m_drafts.insert(line, text);
    m_later.start();
}

void MeetingRun::setShown(bool shown)
{
    m_shown = shown;
    keep();
}

Edtf MeetingRun::now() const
{
    const QDateTime now = nowOf(m_desk.data(), *m_desk.document().environment().clock);
    return Edtf::minute(now.date(), now.time());
}

void MeetingRun::keep() const
{
    if (!m_desk.settings())
        return;
    QJsonObject taken;
    for (auto it = m_took.begin(); it != m_took.end(); ++it)
        taken.insert(it.key(), it.value());
    if (m_since)
        taken.insert(m_item, took(m_item));
    QJsonObject json{{u"item"_s, m_item}, {u"read"_s, m_readUpTo}, {u"took"_s, taken}};
    QJsonObject drafts;
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it)
        drafts.insert(it.key(), it.value());
    if (!drafts.isEmpty())
        json.insert(u"drafts"_s, drafts);
    if (m_since) {
        json.insert(u"at"_s, QString::number(m_clock())); // what was taken is as of then
        json.insert(u"run"_s, steadyRun());
    }
    QJsonObject all = keptOfAll(m_desk), meetings = all[u"meetings"].toObject();
    meetings.remove(m_id);
    while (meetings.size() >= mostKept)
        meetings.erase(meetings.begin());
    if (!isClosed() || !drafts.isEmpty())
        meetings.insert(m_id, json);
    all.insert(u"meetings"_s, meetings);
    if (m_shown)
        all.insert(u"shown"_s, m_id);
    else if (all[u"shown"].toString() == m_id)
        all.remove(u"shown");
    m_desk.settings()->set(Setting::Meeting, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

void MeetingRun::takeUp()
{
    const QJsonObject json = keptOf(m_id, m_desk);
    const QString item = json[u"item"].toString();
    const Agenda all = agenda();
    if (item == closing || std::ranges::find(all.items, item, &Agenda::Item::key) != all.items.end())
        m_item = item;
    m_readUpTo = json[u"read"].toString();
    const QJsonObject taken = json[u"took"].toObject();
    for (auto it = taken.begin(); it != taken.end(); ++it)
        m_took.insert(it.key(), std::max<qint64>(0, it.value().toInteger()));
    const QJsonObject drafts = json[u"drafts"].toObject();
    for (auto it = drafts.begin(); it != drafts.end(); ++it)
        m_drafts.insert(it.key(), it.value().toString());
    bool isNumber = false;
    const qint64 at = json[u"at"].toString().toLongLong(&isNumber);
    const bool isSameRun = !steadyRun().isEmpty() && json[u"run"].toString() == steadyRun();
    if (!isNumber || !isSameRun || at > m_clock() || m_clock() - at > longestMs || isClosed())
        return;
    m_since = at;
    m_tick.start();
}

} // namespace straw
