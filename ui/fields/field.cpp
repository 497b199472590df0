#include "ui/fields/field.h"

#include "core/base/texts.h"
#include "core/storage/fields.h"
#include "core/storage/keyedrecords.h"
#include "core/workbook/catalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int IdleMs = 500;

/// A text that cannot be changed can still be marked and copied.
void setReadOnly(QWidget *editor, bool readOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setReadOnly(readOnly);
    else
        editor->setEnabled(!readOnly);
}

} // namespace

Field::Field(Desk &desk, Place place, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_place(std::move(place))
    , m_layout(new QVBoxLayout(this))
    , m_label(new TextLabel(label.isEmpty() ? Catalogue::instance().columnLabel(m_place.table, m_place.column) : label,
                            TextStyle::Small, Role::Muted, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_label->setContentsMargins(Hang, 0, 0, 0);
    m_layout->addWidget(m_label);

    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] { commitAt(Moment::Idle); });
    connect(&desk, &Desk::flushRequested, this, &Field::commit);
    connect(&desk.document(), &Document::changed, this, &Field::follow);
}

void Field::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_layout->addWidget(editor);
    m_label->setBuddy(editor);
    editor->setAccessibleName(m_label->text());
    editor->installEventFilter(this);
    if (m_desk.document().isReadOnly())
        setReadOnly(editor, true);
    setFocusProxy(editor);
    m_showing = true;
    display(stored());
    const Unsaved *kept = m_desk.unsavedAt(m_place);
    if (kept)
        showText(kept->typed);
    m_showing = false;
    if (kept) {
        m_dirty = true;
        setNote(kept->why, true);
    }
}

QString Field::shownText() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(m_editor))
        return text->toPlainText();
    const auto *list = qobject_cast<const QComboBox *>(m_editor);
    return list ? list->currentText() : QString();
}

void Field::showText(const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setText(text);
    else if (auto *editor = qobject_cast<QPlainTextEdit *>(m_editor))
        editor->setPlainText(text);
    else if (auto *list = qobject_cast<QComboBox *>(m_editor))
        list->setEditText(text);
}

void Field::setHint(const QString &hint)
{
    m_editor->setToolTip(hint);
    m_editor->setAccessibleDescription(hint);
}

void Field::hideLabel()
{
    m_label->hide();
}

void Field::edited()
{
    if (m_showing)
        return;
    m_dirty = true;
    m_idle.start();
}

void Field::markDirty()
{
    m_dirty = !m_showing;
}

void Field::choose()
{
    if (m_showing)
        return;
    m_dirty = true;
    commit();
}

void Field::commit()
{
    commitAt(Moment::Leaving);
}

void Field::commitAt(Moment moment)
{
    m_idle.stop();
    if (!m_dirty)
        return;
    if (m_gone) {
        m_desk.keepUnsaved(
            {m_place, shownText(), tr("It was removed elsewhere. What you typed is kept until it is put back.")});
        return;
    }
    const Result<QVariant> typed = value();
    if (!typed) {
        // Half a date is no mistake while it is still being typed.
        if (moment == Moment::Leaving)
            refuse(typed.error());
        return;
    }
    // Before the change: `changed` must find the field in agreement with the document.
    m_dirty = false;
    const QString understood =
        m_note && !m_noteIsOpen ? m_note->text() : QString(); // goes when what is stored is shown
    const auto saved = *typed == stored() ? Result<ChangeSummary>(ChangeSummary()) : save(*typed);
    if (!saved) {
        m_dirty = true;
        refuse(saved.error());
        return;
    }
    m_desk.dropUnsaved(m_place);
    if (!understood.isEmpty())
        //: What was typed stands for this
        m_desk.announce(Texts::filled(tr("Understood as %1"), {understood}));
    setNote({});
    // Somebody who is still typing keeps their spelling until they leave.
    if (moment == Moment::Leaving)
        revert();
    Q_EMIT committed();
}

void Field::refuse(const Error &why)
{
    const QString sentence = Texts(QLocale()).sentence(why);
    setNote(sentence, true);
    m_desk.keepUnsaved({m_place, shownText(), sentence});
}

Result<ChangeSummary> Field::save(const QVariant &value)
{
    const bool isThere = m_desk.has(m_place.table, m_place.id) || isKeyed(m_place.table, m_place.id);
    if (isThere && !m_also)
        return m_desk.write(m_place, value);
    // Somebody removed the record meanwhile: there is nothing left to write into.
    if (!isThere && !canBeMade())
        return ChangeSummary();
    return m_desk.write(Change::edit(m_place.table, m_place.column), [&](Store &store) { return put(store, value); });
}

Result<void> Field::put(Store &store, const QVariant &value) const
{
    STRAW_TRY(make(store));
    STRAW_TRY(store.setField(m_place.table, m_place.id, m_place.column, value));
    return m_also ? m_also(store, value) : Result<void>();
}

/// The details of an event (a warning sign, a promise) share its id and begin with their first field.
bool Field::canBeMade() const
{
    if (m_make || isKeyed(m_place.table, m_place.id))
        return true;
    const Column *id = Tables::instance().column(m_place.table, "id");
    return id && id->isReference() && hasRecord(m_desk.data(), id->target, m_place.id);
}

Result<void> Field::make(Store &store) const
{
    if (m_desk.has(m_place.table, m_place.id) || isKeyed(m_place.table, m_place.id)) // setField makes a keyed one
        return {};
    if (m_make)
        return m_make(store);
    const Table &table = Tables::instance().at(m_place.table);
    Row row(table.columns.size());
    row[0] = m_place.id;
    return store.insertRow(table, row);
}

void Field::revert()
{
    m_idle.stop();
    m_dirty = false;
    m_desk.dropUnsaved(m_place);
    setNote({});
    m_showing = true;
    display(stored());
    m_showing = false;
}

/// Of what was not understood; anything else is stored already, and Escape means the panel.
bool Field::takesEscape()
{
    if (!m_dirty || value())
        return false;
    revert();
    const QString shown = shownText();
    setNote(shown.isEmpty() ? tr("Empty again, as it is stored.")
                            : Texts::filled(tr("Back to what is stored: %1"), {shown}));
    return true;
}

void Field::focusAt(int, int)
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

QVariant Field::stored() const
{
    return m_desk.value(m_place);
}

/// Of a record that somebody removed the words stay, to be read until it is put back.
void Field::follow(const ChangeSummary &summary)
{
    const bool isGone = !hasRecord(m_desk.data(), m_place.table, m_place.id) && !canBeMade();
    if (m_gone != isGone) {
        m_gone = isGone;
        setReadOnly(m_editor, m_gone || m_desk.document().isReadOnly());
    }
    if (!m_gone && !m_dirty && summary.touches(m_place.table, m_place.id))
        revert();
}

void Field::setNote(const QString &note, bool open)
{
    if (!m_note) {
        if (note.isEmpty())
            return;
        m_note = new TextLabel({}, TextStyle::Small, Role::Muted, this);
        m_note->setWordWrap(true);
        m_note->setContentsMargins(Hang - m_layout->contentsMargins().left(), 2, Hang, 0); // with what is typed
        m_layout->insertWidget(m_layout->indexOf(m_editor) + 1, m_note);
    }
    m_noteIsOpen = open;
    static_cast<TextLabel *>(m_note)->setRole(open ? Role::Open : Role::Muted);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
        commit();
        break;
    case QEvent::ShortcutOverride: {
        // Undo and redo belong to the document; the window first asks the field to forget its typing.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return true;
        if (key->key() == Qt::Key_Escape && takesEscape())
            return true;
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace straw
