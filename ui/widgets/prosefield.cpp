#include "ui/widgets/prosefield.h"

#include "core/schema/tables.h"
#include "ui/widgets/growingedit.h"

namespace straw {

ProseField::ProseField(Desk &desk, const Place &place, const QString &label, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_edit(new GrowingEdit(this))
{
    setEditor(m_edit);
    connect(m_edit, &GrowingEdit::textChanged, this, &ProseField::edited);
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
    const int position = m_edit->textCursor().position();
    m_edit->setPlainText(text);
    if (m_edit->hasFocus()) {
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(std::min(position, int(text.size())));
        m_edit->setTextCursor(cursor);
    }
}

Result<QVariant> ProseField::value() const
{
    QString text = m_edit->toPlainText();
    const Table *table = Tables::instance().find(place().table);
    const Column *column = table ? table->column(place().column) : nullptr;
    if (column && column->kind == ColumnKind::Text)
        text.replace(u'\n', u' ');
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

} // namespace straw
