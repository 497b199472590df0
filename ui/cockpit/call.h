#pragma once

#include "ui/cockpit/callmemory.h"
#include "ui/cockpit/calltime.h"
#include "ui/desk/desk.h"

#include <QTimer>

namespace straw {

/// What goes on in one interview: whose words are noted, who speaks, what was asked, the note that is being written,
/// and the time since it began. There is one for each interview of a window, whichever views show it, so that all of
/// them say the same.
///
/// What is being written is stored as a note half a second after its first key, and then as often while one writes on,
/// so that a crash costs no more than that. What is not in the workbook, such as the kind of the next note, is kept as
/// CallMemory, and taken up again by the next start.
class Call final : public QObject
{
    Q_OBJECT
public:
    static constexpr int StoreMs = 500;

    static Call &of(Desk &desk, const QString &interviewId);

    const QString &interviewId() const { return m_id; }
    /// Null once it was removed.
    const Interview *interview() const { return m_desk.data().interviews.find(m_id); }
    /// Whether somebody else removed it, so that it comes back with the next note.
    bool isGoneElsewhere() const;

    /// Whose words the note is that is being written. The one after it is theirs again.
    const Pick<"line_kind"> &kind() const { return m_kind; }
    void setKind(const Pick<"line_kind"> &kind);
    void stepKind();

    /// Who can have said it, by id: whom the interview is with, and who else takes part.
    QStringList speakers() const;
    /// Who says what is noted in their words from now on: the one that was chosen, else the first.
    QString speaker() const;
    void setSpeaker(const QString &personId);
    /// Somebody else takes part from now on, and speaks; whoever is not known yet is added. False when it is not clear
    /// who is meant.
    bool addSpeaker(const QString &name);

    /// The question that notes are about from now on; empty for none.
    const QString &question() const { return m_question; }
    void setQuestion(const QString &key);
    void stepQuestion(int by);
    /// The one to ask next: the question that notes are about while it was not asked, else the first that was not.
    QString nextQuestion() const;
    /// That question, or the next, was asked; the cursor of questions goes on.
    void markAsked();
    /// The next thing to say before or after the questions was said.
    void tickFrame();
    void tickFrame(const QString &promptKey);

    /// What is written so far, and the record that it is stored in, which is not listed yet.
    const QString &text() const { return m_text; }
    const QString &draft() const { return m_draft; }
    void write(const QString &text);
    /// Also puts the interview back that somebody else removed meanwhile: nothing that is said is lost.
    void store();
    /// Ends the note; the next key begins another. What was emptied again was no note.
    void end();

    /// The consent of the note that is being written, else of the last one in their words: the next choice.
    void stepConsent();
    const Line *consentNote() const;
    /// What whoever speaks said in their own words here. A note that names nobody is of whom the interview is with.
    std::vector<const Line *> speakersNotes() const;
    /// The consent that all of these have, and that those still to come will have; nothing while they differ.
    std::optional<QString> wholeConsent() const;
    /// Consent is a person's own: of whoever speaks, for all that they said here and will say.
    void giveWhole(const QString &consent);
    /// The next choice, for whoever has no hand for the pointer.
    void stepWhole();

    /// Marks it as held now, and counts from here.
    void begin();
    void finish();
    /// The next of the two; nothing once neither is left.
    enum class Turn { None, Begin, End };
    Turn nextTurn() const;
    void takeTurn();
    bool isOver() const;
    /// Seconds since it began, see CallTime.
    std::optional<qint64> elapsed() const { return m_time.elapsed(); }

    void setView(CallView view);
    /// Whether its notes are taken in the small window, too.
    void setSmall(bool isSmall);

    /// For tests, see CallTime.
    void setSteadyClock(std::function<qint64()> clock) { m_time.setClock(std::move(clock)); }

Q_SIGNALS:
    /// Kind, speaker or question, or the consent of whoever speaks.
    void changed();
    /// The text is another than was written in the view: taken back, or written elsewhere.
    void textChanged();
    void draftChanged();
    void clockChanged();

private:
    Call(Desk &desk, const QString &interviewId);
    bool isThereAgain();
    Result<void> insert(Store &store, const QString &text);
    QString personOf(const Pick<"line_kind"> &kind) const;
    QString ownerOf(const Line &note) const;
    QString consentToCome(const QString &personId) const;
    QString consentAfterMove(const Line &note, const QString &personId) const;
    void setText(const QString &text);
    void follow(const ChangeSummary &summary);
    void startClock(qint64 at);
    Edtf now() const;
    void remember();
    void takeUp();

    Desk &m_desk;
    const QString m_id;
    Pick<"line_kind"> m_kind;
    QString m_speaker, m_question, m_draft, m_text;
    QTimer m_idle, m_later; // until it is stored, and until it is remembered
    CallTime m_time;
    std::optional<qint64> m_firstKey; // of the note that is being written
    CallView m_view = CallView::None;
    bool m_isSmall = false;
    QHash<QString, GivenConsent> m_given; // by the person
    bool m_isPuttingBack = false;
};

} // namespace straw
