#include "ui/fields/textfield.h"

#include "ui/widgets/lineeditor.h"

namespace straw {

TextField::TextField(Desk &desk, const Place &place, const QString &label, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_line(new QLineEdit(this))
{
    setEditor(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &TextField::commit);
}

void TextField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void TextField::focusAt(int start, int length)
{
    Field::focusAt();
    if (start >= 0)
        m_line->setCursorPosition(start + length); // not selected: a stray letter would take its place
}

void TextField::display(const QVariant &stored)
{
    showIn(*m_line, stored.toString());
}

Result<QVariant> TextField::value() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace straw
