#include "core/base/texts.h"
#include "core/guide/notes.h"
#include "core/workbook/catalogue.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/nextchoice.h"

#include <algorithm>

// Whether the notes of a call may be quoted: each for itself, and all that one person says.
namespace straw {

namespace {

constexpr ListKey list = "quotable";
constexpr ColumnKey column = "quotable";
constexpr PickKey<"quotable"> notAsked = "not_asked"; // what an empty consent counts as

QString consentOf(const Line &note)
{
    return note.quotable.isEmpty() ? notAsked : note.quotable.toString();
}

/// The one that allows less: the list goes from nothing to everything.
QString narrower(const QString &left, const QString &right)
{
    const std::vector<PickEntry> &entries = Catalogue::instance().entries(list);
    return std::ranges::find(entries, left, &PickEntry::key) < std::ranges::find(entries, right, &PickEntry::key)
               ? left
               : right;
}

} // namespace

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
    const QString next = choiceAfter(list, consentOf(*note));
    if (!m_desk.setField({Line::table, note->id, column}, next))
        return;
    // What is decided for this one alone takes nothing back of what was said for all.
    for (GivenConsent &given : m_given)
        given.changed.removeAll(note->id);
    m_later.start();
    m_desk.announce(m_desk.label(list, next));
}

QString Call::ownerOf(const Line &note) const
{
    const Interview *held = interview();
    return m_desk.data().people.find(note.personId) || !held ? note.personId : held->personId;
}

std::vector<const Line *> Call::speakersNotes() const
{
    const QString who = speaker();
    std::vector<const Line *> notes;
    for (const Line &note : m_desk.data().lines) {
        if (note.interviewId == m_id && isTheirWords(note) && ownerOf(note) == who)
            notes.push_back(&note);
    }
    return notes;
}

/// Of what somebody says next. Once all that it changed was taken back, so was what they allowed.
QString Call::consentToCome(const QString &personId) const
{
    const auto given = m_given.find(personId);
    if (given == m_given.end())
        return notAsked;
    const bool stands = given->changed.isEmpty() || std::ranges::any_of(given->changed, [&](const QString &id) {
                            const Line *note = m_desk.data().lines.find(id);
                            return note && consentOf(*note) == given->consent;
                        });
    return stands ? given->consent : notAsked;
}

/// Said by somebody else than was thought: what one person allowed is never more than the other did.
QString Call::consentAfterMove(const Line &note, const QString &personId) const
{
    const QString owner = ownerOf(note), now = consentOf(note);
    if (!note.quotable.isEmpty() && (owner == personId || note.personId == personId))
        return now;
    const QString theirs = consentToCome(personId);
    const bool isOwnDecision = !note.quotable.isEmpty() && now != consentToCome(owner);
    return isOwnDecision ? narrower(now, theirs) : theirs;
}

std::optional<QString> Call::wholeConsent() const
{
    const std::vector<const Line *> notes = speakersNotes();
    if (notes.empty())
        return consentToCome(speaker());
    const QString first = consentOf(*notes.front());
    const bool isSame = std::ranges::all_of(notes, [&first](const Line *note) { return consentOf(*note) == first; });
    return isSame ? std::optional(first) : std::nullopt;
}

/// One change for all of them, and one undo.
void Call::giveWhole(const QString &consent)
{
    m_desk.flushEditors();
    const std::vector<const Line *> all = speakersNotes();
    const int count = int(all.size());
    QStringList notes;
    for (const Line *note : all) {
        if (consentOf(*note) != consent)
            notes += note->id;
    }
    const bool done =
        notes.isEmpty() || m_desk.perform(Change::edit("line", column), [&](Store &store) -> Result<void> {
            for (const QString &id : notes)
                STRAW_TRY(store.setField("line", id, column, consent));
            return {};
        });
    if (!done)
        return;
    m_given.insert(speaker(), {consent, notes});
    Q_EMIT changed();
    const QString label = m_desk.label(list, consent), name = m_desk.data().nameOf(speaker());
    if (speakers().size() > 1)
        m_desk.tellDone({count == 0 ? Texts::filled(/*: Message; %1 is a person, %2 a choice: may be quoted by name */
                                                    tr("%1, all that is still to come: %2."), {name, label})
                                    : Texts::filled(/*: Message; %1 is a person, %2 a choice: may be quoted by name */
                                                    tr("%1, all of %n note(s): %2.", nullptr, count), {name, label})});
    else if (!notes.isEmpty())
        //: Message; %1 is a choice: may be quoted by name ...
        m_desk.tellDone({Texts::filled(tr("%n note(s): %1.", nullptr, int(notes.size())), {label})});
}

void Call::stepWhole()
{
    store();
    giveWhole(choiceAfter(list, wholeConsent().value_or(QString(notAsked))));
}

} // namespace straw
