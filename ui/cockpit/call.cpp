#include "ui/cockpit/call.h"

#include "core/base/steadyclock.h"
#include "core/guide/interviewcourse.h"
#include "core/guide/interviewquestions.h"
#include "core/guide/notes.h"
#include "core/guide/prompts.h"
#include "core/insight/participants.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/interviewmoves.h"

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr PickKey<"line_kind"> theirs = "verbatim";
constexpr PickKey<"answer_state"> answered = "answered";
constexpr int RememberMs = 100;

QString nextOf(ListKey list, const QString &key)
{
    const std::vector<PickEntry> &entries = Catalogue::instance().entries(list);
    const auto now = std::ranges::find(entries, key, &PickEntry::key);
    return now == entries.end() || now + 1 == entries.end() ? entries.front().key : (now + 1)->key;
}

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
    , m_clock(steadyMilliseconds)
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

void Call::setKind(const Pick<"line_kind"> &kind, bool stays)
{
    m_kind = kind;
    m_stays = stays && kind != theirs; // that one stays anyway
    Q_EMIT changed();
    store();
}

void Call::stepKind()
{
    if (m_kind != theirs && !m_stays)
        return setKind(m_kind, true);
    setKind(Pick<"line_kind">(nextOf("line_kind", m_kind)));
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
    m_stays = false;
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

void Call::setQuestion(const QString &key)
{
    store();
    m_question = key;
    Q_EMIT changed();
}

void Call::stepQuestion(int by)
{
    if (const Interview *held = interview())
        setQuestion(stepIn(courseOf(*held, m_desk.data()), m_question, by));
}

QString Call::nextQuestion() const
{
    const Interview *held = interview();
    if (!held)
        return {};
    const std::vector<CourseQuestion> course = courseOf(*held, m_desk.data());
    const auto open = [&](const QString &key) {
        return std::ranges::any_of(course, [&](const CourseQuestion &q) { return q.key == key && !q.asked; });
    };
    return open(m_question) ? m_question : stepIn(course, {}, 1);
}

void Call::markAsked()
{
    const QString key = nextQuestion();
    if (key.isEmpty())
        return;
    store();
    InterviewMoves(m_desk).askNow(m_id, key);
    m_question = key; // what they say now answers it
    Q_EMIT changed();
}

void Call::tickFrame()
{
    const Interview *held = interview();
    if (!held)
        return;
    const std::vector<FrameItem> frame = frameOf(*held, m_desk.data());
    const auto next = std::ranges::find(frame, false, &FrameItem::done);
    if (next != frame.end())
        tickFrame(next->key);
}

void Call::tickFrame(const QString &promptKey)
{
    store();
    const QString id = Prompts::answerId(promptKey, m_id);
    const Answer *answer = m_desk.data().answers.find(id);
    const bool isDone = answer && answer->state == answered;
    const Answer ticked{id,
                        promptKey,
                        m_id,
                        answer ? answer->text : QString(),
                        isDone ? Pick<"answer_state">() : Pick<"answer_state">(answered),
                        {}};
    m_desk.perform(answer ? Change::edit("answer", "state") : Change::add("answer"),
                   [&](Store &store) { return answer ? store.update(ticked) : store.insert(ticked); });
}

void Call::write(const QString &text)
{
    if (text == m_text)
        return;
    if (m_draft.isEmpty() && m_text.isEmpty())
        m_firstKey = m_clock();
    m_text = text;
    Q_EMIT textChanged();
    // Not anew with each key: whoever writes without a pause is to lose no more than half a second either.
    if (!m_idle.isActive())
        m_idle.start();
}

QString Call::personOf(const Pick<"line_kind"> &kind) const
{
    const Interview *held = interview();
    return !held ? QString() : kind == theirs ? speaker() : held->interviewerId;
}

void Call::store()
{
    m_idle.stop();
    if (!interview() || m_desk.document().isReadOnly())
        return;
    const QString text = m_text.trimmed();
    const Line *line = m_desk.data().lines.find(m_draft);
    if (!line) {
        if (text.isEmpty())
            return;
        QString draft;
        const bool isHeld = interview()->status == u"held";
        const bool done = m_desk.perform(Change::add("line"), [&](Store &store) -> Result<void> {
            STRAW_TRY(insert(store, text));
            return {};
        });
        if (!done)
            m_draft.clear();
        else if (!isHeld && interview()->status == u"held" && !m_began
                 && interview()->heldAt == InterviewMoves(m_desk).now())
            startClock(m_firstKey.value_or(m_clock()));
        Q_EMIT draftChanged();
        m_later.start();
        return;
    }
    Line changed = *line;
    changed.text = text;
    if (changed.kind != m_kind || changed.personId != personOf(m_kind)) {
        changed.kind = m_kind;
        if (m_kind == theirs && changed.quotable.isEmpty())
            changed.quotable = "not_asked";
        changed.personId = personOf(m_kind);
        m_desk.perform(Change::edit("line", "kind"), [&changed](Store &store) { return store.update(changed); });
    } else if (line->text != text) {
        m_desk.setField({"line", m_draft, "text"}, text.isEmpty() ? QVariant() : QVariant(text));
    }
}

/// The first word that somebody says also begins the interview, and asks the question it is about.
Result<void> Call::insert(Store &store, const QString &text)
{
    const Edtf now = InterviewMoves(m_desk).now();
    Line line;
    line.interviewId = m_id;
    line.kind = m_kind;
    line.text = text;
    line.at = now;
    line.promptKey = m_question;
    line.personId = personOf(m_kind);
    if (m_kind == theirs)
        line.quotable = "not_asked";
    const Interview &interview = *this->interview();
    if (m_kind != u"ours" && interview.status != u"held") {
        Interview held = interview;
        held.status = "held";
        // Of a day that has passed, the notes are written up later.
        const bool isPast = !held.plannedOn.isNull() && held.plannedOn.last() < m_desk.today();
        if (held.heldAt.isNull())
            held.heldAt = isPast ? held.plannedOn : now;
        STRAW_TRY(store.update(held));
        if (!isPast)
            line.offsetS = 0;
    }
    if (m_began && !m_ended)
        line.offsetS = std::max<qint64>(0, m_firstKey.value_or(m_clock()) - *m_began) / 1000;
    if (!m_question.isEmpty())
        STRAW_TRY(InterviewMoves(m_desk).askNow(store, m_id, m_question));
    STRAW_ASSIGN(m_draft, m_desk.addTo(store, line));
    return {};
}

void Call::end()
{
    store();
    const Line *line = m_desk.data().lines.find(m_draft);
    const QString draft = std::exchange(m_draft, {});
    m_idle.stop();
    m_firstKey.reset();
    setText({});
    if (line && line->text.isEmpty())
        m_desk.perform(Change::remove("line"), [&draft](Store &store) { return store.remove("line", draft); });
    if (!m_stays && m_kind != theirs) {
        m_kind = theirs;
        Q_EMIT changed();
    }
    Q_EMIT draftChanged();
    m_later.start();
}

const Line *Call::consentNote() const
{
    const Line *last = m_desk.data().lines.find(m_draft);
    if (last && isTheirWords(*last))
        return last;
    last = nullptr;
    for (const Line &line : m_desk.data().lines) {
        if (line.interviewId == m_id && isTheirWords(line) && (!last || !isNotedBefore(line, *last, m_desk.data())))
            last = &line;
    }
    return last;
}

void Call::stepConsent()
{
    store();
    const Line *note = consentNote();
    if (!note)
        return;
    const QString now = note->quotable.isEmpty() ? u"not_asked"_s : note->quotable.toString();
    const QString next = nextOf("quotable", now);
    if (m_desk.setField({"line", note->id, "quotable"}, next))
        m_desk.announce(m_desk.label("quotable", next));
}

void Call::begin()
{
    if (!interview())
        return;
    InterviewMoves(m_desk).begin(m_id);
    if (interview() && interview()->status == u"held")
        startClock(m_clock());
}

void Call::finish()
{
    store();
    InterviewMoves(m_desk).end(m_id);
    if (m_began)
        m_ended = m_clock();
    Q_EMIT clockChanged();
}

bool Call::isOver() const
{
    const Interview *held = interview();
    return !held || !held->endedAt.isNull() || held->status == u"declined" || held->status == u"no_reply";
}

void Call::startClock(qint64 at)
{
    m_began = at;
    m_ended.reset();
    Q_EMIT clockChanged();
}

std::optional<qint64> Call::elapsed() const
{
    if (!m_began)
        return std::nullopt;
    return std::max<qint64>(0, m_ended.value_or(m_clock()) - *m_began) / 1000;
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
        if (m_began && (!held || held->heldAt.isNull())) {
            m_began.reset();
            m_ended.reset();
        } else if (m_ended && held && held->endedAt.isNull()) {
            m_ended.reset();
        }
        Q_EMIT clockChanged();
    }
    if (summary.touches(u"interview", m_id) || summary.touches(u"interview_person") || summary.touches(u"person")
        || summary.touches(u"unknown") || summary.touches(u"prompt") || summary.touches(u"interview_question"))
        Q_EMIT changed();
    if (m_draft.isEmpty() || !summary.touches(u"line", m_draft))
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
