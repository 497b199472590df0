#include "ui/fields/prosefield.h"

#include "core/base/texts.h"
#include "core/guide/wordingplaces.h"
#include "core/insight/evidencesource.h"
#include "core/schema/tables.h"
#include "ui/fields/passagemarks.h"
#include "ui/fields/wordingline.h"
#include "ui/fields/wordingmarks.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/keptcursor.h"
#include "ui/widgets/linkbutton.h"

#include <QKeyEvent>
#include <QLayout>

namespace straw {

ProseField::ProseField(Desk &desk, const Place &place, const QString &label, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_edit(new GrowingEdit(this))
{
    setEditor(m_edit);
    connect(m_edit, &GrowingEdit::textChanged, this, &ProseField::edited);
    const auto addCount = [this]() -> LinkButton & {
        auto *count = new LinkButton({}, this);
        count->setWrapping();
        layout()->addWidget(count);
        layout()->setAlignment(count, Qt::AlignLeft);
        return *count;
    };
    if (hasWording(place.table, place.column)) {
        auto *line = new WordingLine(this);
        layout()->addWidget(line);
        m_wording = new WordingMarks(*this, *m_edit, *line, addCount());
        connect(m_wording, &WordingMarks::changed, this, &ProseField::describe);
    }
    if (canBeMarked(place.table, place.column)) {
        m_marks = new PassageMarks(*this, *m_edit, addCount());
        connect(m_marks, &PassageMarks::changed, this, &ProseField::describe);
    }
    describe();
}

void ProseField::setHint(const QString &hint)
{
    Field::setHint(hint);
    m_hint = hint;
    describe();
}

/// What helps to fill in the field is said before what is marked in it.
void ProseField::describe()
{
    QStringList said{m_hint};
    if (m_marks)
        said += m_marks->spoken();
    if (m_wording)
        said += m_wording->spoken();
    said.removeAll(QString());
    m_edit->setAccessibleDescription(Texts::joined(said, QStringLiteral(" ")));
}

bool ProseField::toNextWording()
{
    return m_wording && m_wording->toNext();
}

bool ProseField::markOrShow()
{
    return m_marks && m_marks->act();
}

void ProseField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void ProseField::setLeastLines(int lines)
{
    m_edit->setLeastLines(lines);
}

void ProseField::focusAt(int start, int length)
{
    Field::focusAt();
    if (start >= 0)
        m_edit->point(start, length);
}

void ProseField::display(const QVariant &stored)
{
    const QString text = stored.toString();
    if (m_edit->toPlainText() == text)
        return;
    // What is the same stays, and with it the place that is seen; what somebody else wrote comes in around the cursor.
    const Replaced replaced = Replaced::between(m_edit->toPlainText(), text);
    const auto position = int(replaced.cursor(m_edit->textCursor().position()));
    QTextCursor change(m_edit->document());
    change.setPosition(int(replaced.at));
    change.setPosition(int(replaced.at + replaced.removed), QTextCursor::KeepAnchor);
    change.insertText(text.mid(replaced.at, replaced.added));
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(position);
    m_edit->setTextCursor(cursor);
}

Result<QVariant> ProseField::value() const
{
    QString text = m_edit->toPlainText();
    const Column *column = Tables::instance().column(place().table, place().column);
    if (column && column->kind == ColumnKind::Text)
        text.replace(u'\n', u' ');
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

bool ProseField::eventFilter(QObject *watched, QEvent *event)
{
    if (m_returnStores && watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isReturn && !(key.modifiers() & Qt::ShiftModifier)) {
            commit();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace straw
