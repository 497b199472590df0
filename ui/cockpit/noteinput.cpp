#include "ui/cockpit/noteinput.h"

#include "core/base/texts.h"
#include "ui/cockpit/call.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagearea.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr PickKey<"line_kind"> theirs = "verbatim";
constexpr PickKey<"line_kind"> ours = "ours";
constexpr double Large = 1.5; // times the letters of a field

} // namespace

NoteInput::NoteInput(Desk &desk, Call &call, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_call(call)
    , m_edit(new NoteEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_edit->setAccessibleName(tr("Add a note"));
    m_edit->setLeastLines(2);
    m_edit->installEventFilter(this);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    showText();
    connect(m_edit, &NoteEdit::textChanged, &call, [this] { m_call.write(m_edit->toPlainText()); });
    connect(&call, &Call::textChanged, this, &NoteInput::showText);
    connect(&call, &Call::changed, this, &NoteInput::describe);
    describe();
}

void NoteInput::setLarge()
{
    QFont font = textFont(TextStyle::Body);
    font.setPointSizeF(font.pointSizeF() * Large);
    m_edit->setFont(font);
}

void NoteInput::setAbout(const QString &question)
{
    m_about = question;
    describe();
}

void NoteInput::describe()
{
    const Pick<"line_kind"> &kind = m_call.kind();
    const QString label = m_desk.label("line_kind", kind);
    m_edit->setKind(kind == theirs
                        ? label
                        : Texts::filled(/*: Choice of whose words; %1 is the choice, for the note being written alone */
                                        tr("%1 · this note"), {label}),
                    kind == theirs ? Role::Them
                    : kind == ours ? Role::Us
                                   : Role::Muted);
    m_edit->setPlaceholderText(kind == theirs ? tr("The next thing they say")
                               : kind == ours ? tr("What you think of it yourself")
                                              : tr("What you see while they speak"));
    m_edit->setAccessibleDescription(m_about.isEmpty() ? m_edit->kindName()
                                                       : Texts::filled(tr("%1. %2"), {m_edit->kindName(), m_about}));
}

void NoteInput::showText()
{
    // What nobody sees follows once it is seen: each key would be laid out twice.
    if (m_edit->toPlainText() == m_call.text() || !isVisible())
        return;
    m_edit->setPlainText(m_call.text());
    m_edit->moveCursor(QTextCursor::End);
}

bool NoteInput::keyPressed(QKeyEvent &key)
{
    if (m_edit->isReadOnly())
        return false;
    if (m_keys && m_keys(key))
        return true;
    const bool control = key.modifiers() & Qt::ControlModifier;
    if (!control && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        if (key.modifiers() & Qt::ShiftModifier)
            return false;
        m_call.end();
    } else if (control && key.key() == Qt::Key_T) {
        m_call.stepKind();
    } else if (control && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)) {
        m_call.stepQuestion(key.key() == Qt::Key_Down ? 1 : -1);
    } else if (key.key() == Qt::Key_Up && m_edit->toPlainText().isEmpty()) {
        Q_EMIT leftUpwards();
    } else {
        return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    }
    return true;
}

bool NoteInput::eventFilter(QObject *watched, QEvent *event)
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

void NoteInput::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showText();
}

/// Each note above moves the line down; it stays in view while somebody writes in it.
void NoteInput::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (m_edit->hasFocus())
        QMetaObject::invokeMethod(this, [this] { PageArea::bringIntoView(this); }, Qt::QueuedConnection);
}

} // namespace straw
