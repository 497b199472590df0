#include "ui/fields/datefield.h"

#include "core/base/examples.h"
#include "core/base/texts.h"
#include "ui/desk/datetext.h"
#include "ui/widgets/lineeditor.h"

#include <utility>

namespace straw {

DateField::DateField(Desk &desk, const Place &place, const QString &label, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_line(new QLineEdit(this))
{
    m_context.reference = desk.today();
    m_context.today = desk.today();
    m_context.locale = desk.locale();
    setEditor(m_line);
    // What counts as today is a field of the workbook.
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (!summary.touches(u"workbook"))
            return;
        const QDate before = std::exchange(m_context.today, this->desk().today());
        if (m_context.reference == before)
            m_context.reference = m_context.today;
        m_reader.reset();
    });
    setHint(Texts::filled(tr("%1, last Friday, %2: as exact as you know it", "a day and a season as examples"),
                          {dateText(examples::Day, desk.locale()), dateText(examples::Season, desk.locale())}));
    connect(m_line, &QLineEdit::textEdited, this, &DateField::typed);
    connect(m_line, &QLineEdit::returnPressed, this, &DateField::commit);
}

void DateField::setReference(QDate day)
{
    m_context.reference = day;
    m_reader.reset();
}

void DateField::setFuture()
{
    m_context.pastBefore = false;
    m_reader.reset();
}

bool DateField::takesNever() const
{
    const Column *column = Tables::instance().column(place().table, place().column);
    return column && column->kind == ColumnKind::DateOrNever;
}

const DateReader &DateField::reader() const
{
    if (!m_reader)
        m_reader = std::make_unique<DateReader>(m_context);
    return *m_reader;
}

void DateField::display(const QVariant &stored)
{
    const QString text = stored.toString();
    //: A date: it did not come to that. Also understood when typed
    showIn(*m_line, text == neverReached ? tr("never") : dateText(Edtf::parse(text), desk().locale()));
}

Result<QVariant> DateField::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QVariant();
    if (takesNever() && text.compare(tr("never"), Qt::CaseInsensitive) == 0)
        return QVariant(QString(neverReached));
    const std::optional<Edtf> date = reader().whole(text);
    if (!date)
        return Error{Error::DateNotUnderstood, {text}};
    return QVariant(date->toString());
}

void DateField::typed()
{
    const std::optional<Edtf> date = reader().whole(m_line->text());
    setNote(date ? dateText(*date, desk().locale(), ShowStyle::Long) : QString());
    edited();
}

} // namespace straw
