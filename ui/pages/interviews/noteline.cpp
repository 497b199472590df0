#include "ui/pages/interviews/noteline.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/interviews/noteedit.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/pages/records/interviewquestions.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr int IdleMs = 500;
constexpr PickKey<"line_kind"> theirs = "verbatim";
constexpr PickKey<"line_kind"> ours = "ours";

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

NoteLine::NoteLine(Desk &desk, const QString &interviewId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_interviewId(interviewId)
    , m_kinds(new Segments(this))
    , m_about(new TextLabel({}, TextStyle::Small, Role::Accent, this))
    , m_edit(new NoteEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_about);
    m_edit->setAccessibleName(tr("Add a note"));
    m_edit->setLeastLines(2);
    m_edit->installEventFilter(this);
    layout->addWidget(m_edit);
    //: Name of a choice: theirs, ours, what was seen
    m_kinds->setName(tr("Whose words"));
    for (const PickEntry &entry : Catalogue::instance().entries("line_kind"))
        m_kinds->addSegment(entry.key, entry.label);
    layout->addWidget(m_kinds, 0, Qt::AlignLeft);
    auto *keys = new TextLabel(
        Texts::filled(
            tr("%1 to note it · %2 for whose words · %3 for the next question · %4 for the notes"),
            {shown(Qt::Key_Return), shown(Qt::CTRL | Qt::Key_T), shown(Qt::CTRL | Qt::Key_Down), shown(Qt::Key_Up)}),
        TextStyle::Small, Role::Muted, this);
    keys->setWordWrap(true);
    keys->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(keys);
    setFocusProxy(m_edit);

    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMs);
    connect(&m_idle, &QTimer::timeout, this, &NoteLine::store);
    connect(m_edit, &NoteEdit::textChanged, &m_idle, qOverload<>(&QTimer::start));
    connect(m_kinds, &Segments::chosen, this, [this](const QVariant &kind) {
        // The chosen one again: it stays, or goes if it did.
        if (kind.isValid())
            setKind(Pick<"line_kind">(kind.toString()));
        else
            setKind(m_stays ? Pick<"line_kind">(theirs) : m_kind, !m_stays);
        m_edit->setFocus();
    });
    connect(&desk, &Desk::flushRequested, this, &NoteLine::store);
    connect(&desk.document(), &Document::changed, this, &NoteLine::follow);
    setKind(theirs);
    describe();
}

void NoteLine::setKind(const Pick<"line_kind"> &kind, bool stays)
{
    m_kind = kind;
    m_stays = stays && kind != theirs; // that one stays anyway
    m_kinds->setValue(kind.toString());
    describeKind();
    store();
}

void NoteLine::describeKind()
{
    const QString label = m_desk.label("line_kind", m_kind);
    m_edit->setKind(m_kind == theirs ? label
                    //: Choice of whose words; %1 is the choice, which stays for the next notes
                    : m_stays ? Texts::filled(tr("%1 · stays"), {label})
                              : Texts::filled(/*: Choice of whose words; %1 is the choice, for this note alone */ tr(
                                                  "%1 · this note"),
                                              {label}),
                    m_kind == theirs ? Role::Them
                    : m_kind == ours ? Role::Us
                                     : Role::Muted);
    m_edit->setPlaceholderText(m_kind == theirs ? tr("The next thing they say")
                               : m_kind == ours ? tr("What you think of it yourself")
                                                : tr("What you see while they speak"));
    m_edit->setAccessibleDescription(m_about->text().isEmpty()
                                         ? m_edit->kindName()
                                         : Texts::filled(tr("%1. %2"), {m_edit->kindName(), m_about->text()}));
}

void NoteLine::take()
{
    m_edit->setFocus();
}

void NoteLine::setQuestion(const QString &key)
{
    store();
    m_question = key;
    describe();
}

void NoteLine::describe()
{
    const QString text = questionText(m_question, m_desk.data());
    m_about->setText(text);
    m_about->setVisible(!text.isEmpty());
    describeKind();
}

/// Pressed once for one note, twice until it is said anew, again for the next kind.
void NoteLine::stepKind()
{
    if (m_kind != theirs && !m_stays)
        return setKind(m_kind, true);
    const std::vector<PickEntry> &kinds = Catalogue::instance().entries("line_kind");
    const auto now = std::ranges::find(kinds, m_kind.toString(), &PickEntry::key);
    const auto next = now == kinds.end() || now + 1 == kinds.end() ? kinds.begin() : now + 1;
    setKind(Pick<"line_kind">(next->key));
}

void NoteLine::store()
{
    m_idle.stop();
    if (!m_desk.data().interviews.find(m_interviewId))
        return;
    const QString text = m_edit->toPlainText().trimmed();
    const Line *line = m_desk.data().lines.find(m_draft);
    if (!line) {
        if (!text.isEmpty())
            m_desk.perform(Change::add("line"), [&](Store &store) { return begin(store, text); });
        return;
    }
    if (line->text != text)
        m_desk.setField({"line", m_draft, "text"}, text.isEmpty() ? QVariant() : QVariant(text));
    line = m_desk.data().lines.find(m_draft);
    if (line && line->kind != m_kind) {
        Line changed = *line;
        const Interview *interview = m_desk.data().interviews.find(m_interviewId);
        changed.kind = m_kind;
        if (m_kind == theirs && changed.quotable.isEmpty())
            changed.quotable = "not_asked";
        changed.personId = !interview ? QString() : m_kind == theirs ? interview->personId : interview->interviewerId;
        m_desk.perform(Change::edit("line", "kind"), [&changed](Store &store) { return store.update(changed); });
    }
}

/// The first word that somebody says also begins the interview, and asks the question it is about.
Result<void> NoteLine::begin(Store &store, const QString &text)
{
    const Edtf now = InterviewMoves(m_desk).now();
    Line line;
    line.interviewId = m_interviewId;
    line.kind = m_kind;
    line.text = text;
    line.at = now;
    line.promptKey = m_question;
    if (m_kind == theirs)
        line.quotable = "not_asked";
    if (const Interview *interview = m_desk.data().interviews.find(m_interviewId)) {
        line.personId = m_kind == theirs ? interview->personId : interview->interviewerId;
        if (m_kind != ours && interview->status != u"held") {
            Interview held = *interview;
            held.status = "held";
            // Of a day that has passed, the notes are written up later.
            const bool isPast = !held.plannedOn.isNull() && held.plannedOn.last() < m_desk.today();
            if (held.heldAt.isNull())
                held.heldAt = isPast ? held.plannedOn : now;
            STRAW_TRY(store.update(held));
        }
    }
    const InterviewQuestion *question = m_desk.data().interviewQuestions.find(m_interviewId + u'/' + m_question);
    if (question && question->askedAt.isNull())
        STRAW_TRY(store.setField("interview_question", question->id, "asked_at", now.toString()));
    STRAW_ASSIGN(m_draft, m_desk.addTo(store, line));
    return {};
}

/// What was emptied again was no note.
void NoteLine::end()
{
    store();
    const Line *line = m_desk.data().lines.find(m_draft);
    const QString draft = std::exchange(m_draft, {});
    m_edit->clear();
    m_idle.stop();
    if (line && line->text.isEmpty())
        m_desk.perform(Change::remove("line"), [&draft](Store &store) { return store.remove("line", draft); });
    Q_EMIT draftChanged();
    if (!m_stays)
        setKind(theirs);
}

void NoteLine::follow(const ChangeSummary &summary)
{
    if (summary.touches(u"unknown") || summary.touches(u"prompt"))
        describe();
    if (m_draft.isEmpty() || !summary.touches(u"line", m_draft))
        return;
    // Taken back: what the line holds is gone as well. What somebody else removed is a new note with the next key.
    const Line *line = m_desk.data().lines.find(m_draft);
    const QString draft = line ? m_draft : std::exchange(m_draft, {});
    if (!line && GoneRecord::cameFromElsewhere(m_desk.document(), {"line", draft, {}}))
        return;
    const QString text = line ? line->text : QString();
    if (m_edit->toPlainText().trimmed() != text)
        m_edit->setPlainText(text);
    m_idle.stop();
}

bool NoteLine::keyPressed(QKeyEvent &key)
{
    if (m_edit->isReadOnly())
        return false;
    const bool control = key.modifiers() & Qt::ControlModifier;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (key.modifiers() & Qt::ShiftModifier)
            return false;
        end();
    } else if (control && key.key() == Qt::Key_T) {
        stepKind();
    } else if (control && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)) {
        Q_EMIT questionStepped(key.key() == Qt::Key_Down ? 1 : -1);
    } else if (key.key() == Qt::Key_Up && m_edit->toPlainText().isEmpty()) {
        Q_EMIT leftUpwards();
    } else {
        return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    }
    return true;
}

bool NoteLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo and redo belong to the document, as in every field.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Each note above moves the line down; it stays in view while somebody writes in it.
void NoteLine::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (m_edit->hasFocus())
        QMetaObject::invokeMethod(this, [this] { PageArea::bringIntoView(this); }, Qt::QueuedConnection);
}

} // namespace straw
