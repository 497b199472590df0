#include "core/guide/notes.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/nextchoice.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/interviewmoves.h"

#include <algorithm>

// The notes of a call: whose words they are, and how they are stored.
namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr PickKey<"line_kind"> theirs = "verbatim";

} // namespace

void Call::setKind(const Pick<"line_kind"> &kind)
{
    m_kind = kind;
    Q_EMIT changed();
    store();
}

void Call::stepKind()
{
    setKind(Pick<"line_kind">(choiceAfter("line_kind", m_kind)));
}

void Call::write(const QString &text)
{
    if (text == m_text)
        return;
    if (m_draft.isEmpty() && m_text.isEmpty())
        m_firstKey = m_time.now();
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
    const QString text = m_text.trimmed();
    if (m_desk.document().isReadOnly() || (!interview() && (text.isEmpty() || !isThereAgain())))
        return;
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
        else if (!isHeld && interview()->status == u"held" && !m_time.began()
                 && interview()->heldAt == InterviewMoves(m_desk).now())
            startClock(m_firstKey.value_or(m_time.now()));
        Q_EMIT draftChanged();
        m_later.start();
        return;
    }
    Line changed = *line;
    changed.text = text;
    if (changed.kind != m_kind || changed.personId != personOf(m_kind)) {
        changed.kind = m_kind;
        changed.personId = personOf(m_kind);
        if (m_kind == theirs)
            changed.quotable = Pick<"quotable">(consentAfterMove(*line, changed.personId));
        m_desk.perform(Change::edit("line", "kind"), [&changed](Store &store) { return store.update(changed); });
    } else if (line->text != text) {
        m_desk.setField({"line", m_draft, "text"}, text.isEmpty() ? QVariant() : QVariant(text));
    }
}

bool Call::isThereAgain()
{
    if (!isGoneElsewhere())
        return false;
    m_isPuttingBack = true; // its notes come along, while what is being written is newer
    const bool done = GoneRecord::putBack(m_desk, {"interview", m_id, {}});
    m_isPuttingBack = false;
    return done && interview();
}

/// The first word that somebody says also begins the interview, and asks the question it is about.
Result<void> Call::insert(Store &store, const QString &text)
{
    const Edtf now = this->now();
    Line line;
    line.interviewId = m_id;
    line.kind = m_kind;
    line.text = text;
    line.at = now;
    line.promptKey = m_question;
    line.personId = personOf(m_kind);
    if (m_kind == theirs)
        line.quotable = Pick<"quotable">(consentToCome(line.personId));
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
    if (m_time.isRunning())
        line.offsetS = m_time.offsetOf(m_firstKey.value_or(m_time.now()));
    if (!m_question.isEmpty())
        STRAW_TRY(InterviewMoves(m_desk).askNow(store, m_id, m_question));
    STRAW_ASSIGN(m_draft, m_desk.addTo(store, line));
    return {};
}

void Call::end()
{
    store();
    if (!interview() && !m_text.trimmed().isEmpty())
        return; // it stands until there is a place for it
    const Line *line = m_desk.data().lines.find(m_draft);
    const QString draft = std::exchange(m_draft, {});
    m_idle.stop();
    m_firstKey.reset();
    setText({});
    if (line && line->text.isEmpty())
        m_desk.perform(Change::remove("line"), [&draft](Store &store) { return store.remove("line", draft); });
    if (m_kind != theirs) {
        m_kind = theirs;
        Q_EMIT changed();
    }
    Q_EMIT draftChanged();
    m_later.start();
}

} // namespace straw
