#include "ui/cockpit/call.h"

#include "core/insight/participants.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/interviewmoves.h"

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr PickKey<"line_kind"> theirs = "verbatim";
constexpr int RememberMs = 100;

} // namespace

Call &Call::of(Desk &desk, const QString &interviewId)
{
    for (Call *call : desk.findChildren<Call *>(Qt::FindDirectChildrenOnly)) {
        if (call->m_id == interviewId)
            return *call;
    }
    return *new Call(desk, interviewId);
}

Call::Call(Desk &desk, const QString &interviewId)
    : QObject(&desk)
    , m_desk(desk)
    , m_id(interviewId)
    , m_kind(theirs)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(StoreMs);
    m_later.setSingleShot(true);
    m_later.setInterval(RememberMs);
    connect(&m_idle, &QTimer::timeout, this, &Call::store);
    connect(&m_later, &QTimer::timeout, this, &Call::remember);
    connect(&desk, &Desk::flushRequested, this, [this] {
        store();
        if (m_later.isActive()) // the window may close
            remember();
    });
    connect(&desk.document(), &Document::changed, this, &Call::follow);
    connect(this, &Call::changed, &m_later, qOverload<>(&QTimer::start));
    connect(this, &Call::clockChanged, &m_later, qOverload<>(&QTimer::start));
    takeUp();
}

bool Call::isGoneElsewhere() const
{
    return !interview() && GoneRecord::cameFromElsewhere(m_desk.document(), {"interview", m_id, {}});
}

QStringList Call::speakers() const
{
    const Interview *held = interview();
    return held ? participantsOf(*held, m_desk.data()) : QStringList();
}

QString Call::speaker() const
{
    const QStringList all = speakers();
    return all.contains(m_speaker) ? m_speaker : all.value(0);
}

void Call::setSpeaker(const QString &personId)
{
    m_speaker = personId;
    m_kind = theirs; // whoever is named speaks
    Q_EMIT changed();
    store();
}

bool Call::addSpeaker(const QString &name)
{
    const QString id = InterviewMoves(m_desk).addParticipant(m_id, name, true);
    if (!id.isEmpty())
        setSpeaker(id);
    return !id.isEmpty();
}

void Call::begin()
{
    if (!interview())
        return;
    InterviewMoves(m_desk).begin(m_id);
    if (interview() && interview()->status == u"held")
        startClock(m_time.now());
}

void Call::finish()
{
    store();
    InterviewMoves(m_desk).end(m_id, now());
    m_time.end();
    Q_EMIT clockChanged();
}

bool Call::isOver() const
{
    const Interview *held = interview();
    return !held || !held->endedAt.isNull() || held->status == u"declined" || held->status == u"no_reply";
}

/// What was on another day does not end now.
Call::Turn Call::nextTurn() const
{
    const Interview *held = interview();
    if (m_desk.document().isReadOnly() || isOver())
        return Turn::None;
    if (held->status != u"held")
        return Turn::Begin;
    const bool isToday = held->heldAt.precision() == Edtf::Minute && held->heldAt.first() == m_desk.today();
    return isToday ? Turn::End : Turn::None;
}

void Call::takeTurn()
{
    const Turn turn = nextTurn();
    if (turn == Turn::Begin)
        begin();
    else if (turn == Turn::End)
        finish();
}

void Call::startClock(qint64 at)
{
    m_time.begin(at);
    Q_EMIT clockChanged();
}

/// The time of day; counted from the beginning where the clock on the wall was set since then, so that nothing stands
/// before what was said earlier.
Edtf Call::now() const
{
    const Edtf wall = InterviewMoves(m_desk).now();
    const std::optional<qint64> elapsed = m_time.isRunning() ? m_time.elapsed() : std::nullopt;
    const Interview *held = interview();
    if (!elapsed || !held || held->heldAt.precision() != Edtf::Minute)
        return wall;
    const QDateTime counted = QDateTime(held->heldAt.first(), held->heldAt.time(), Qt::UTC).addSecs(*elapsed);
    const qint64 apart = counted.secsTo(QDateTime(wall.first(), wall.time(), Qt::UTC));
    constexpr qint64 asGoodAsSame = 120;
    return std::abs(apart) < asGoodAsSame ? wall
                                          : Edtf::minute(counted.date(), counted.time()); // both leave out the seconds
}

void Call::setView(CallView view)
{
    if (std::exchange(m_view, view) != view)
        remember();
}

void Call::setSmall(bool isSmall)
{
    if (std::exchange(m_isSmall, isSmall) != isSmall)
        remember();
}

void Call::remember()
{
    m_later.stop();
    CallMemory{m_id,      m_view,     m_isSmall, m_kind,
               m_speaker, m_question, m_draft,   m_time.isRunning() ? m_time.began() : std::nullopt,
               m_given}
        .keep(m_desk);
}

/// After a crash: the note that was being written goes on where it ended, and so does the time.
void Call::takeUp()
{
    const CallMemory left = CallMemory::of(m_desk);
    if (left.interviewId != m_id)
        return;
    const std::vector<PickEntry> &kinds = Catalogue::instance().entries("line_kind");
    if (std::ranges::find(kinds, left.kind, &PickEntry::key) != kinds.end())
        m_kind = Pick<"line_kind">(left.kind);
    m_speaker = left.speaker;
    m_question = left.question;
    m_given = left.given;
    const Line *line = m_desk.data().lines.find(left.draft);
    if (line && line->interviewId == m_id) {
        m_draft = line->id;
        m_text = line->text;
        m_kind = line->kind.isEmpty() ? Pick<"line_kind">(theirs) : line->kind;
    }
    if (left.began && *left.began <= m_time.now() && !isOver() && !interview()->heldAt.isNull())
        m_time.begin(*left.began);
}

void Call::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
}

void Call::follow(const ChangeSummary &summary)
{
    if (summary.touches(u"interview", m_id)) {
        // The beginning was taken back: there is nothing to count from. An end that was taken back was none.
        const Interview *held = interview();
        if (held && held->heldAt.isNull())
            m_time.forget();
        else if (held && held->endedAt.isNull())
            m_time.goOn();
        Q_EMIT clockChanged();
    }
    if (summary.touches(u"interview", m_id) || summary.touches(u"interview_person") || summary.touches(u"person")
        || summary.touches(u"unknown") || summary.touches(u"prompt") || summary.touches(u"interview_question"))
        Q_EMIT changed();
    if (m_draft.isEmpty() || !summary.touches(u"line", m_draft) || m_isPuttingBack || isGoneElsewhere())
        return;
    // Taken back: what the line holds is gone as well. What somebody else removed is a new note with the next key.
    const Line *line = m_desk.data().lines.find(m_draft);
    const QString draft = line ? m_draft : std::exchange(m_draft, {});
    if (!line && GoneRecord::cameFromElsewhere(m_desk.document(), {"line", draft, {}}))
        return;
    const QString text = line ? line->text : QString();
    if (m_text.trimmed() != text)
        setText(text);
    m_idle.stop();
}

} // namespace straw
