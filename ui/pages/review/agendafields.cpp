#include "ui/pages/review/agendafields.h"

#include "core/guide/agenda.h"
#include "ui/widgets/lineeditor.h"

#include <algorithm>

namespace straw {

namespace {

Place agendaOf(const QString &meetingId)
{
    return {Meeting::table, meetingId, "agenda"};
}

} // namespace

AgendaField::AgendaField(Desk &desk, const QString &meetingId, QWidget *parent)
    : ComboField(desk, agendaOf(meetingId), {}, parent)
{
    start();
}

std::vector<ComboField::Option> AgendaField::options() const
{
    std::vector<Option> options;
    for (const AgendaGuide::Kind &kind : AgendaGuide::instance().kinds())
        options.push_back({kind.key, kind.name});
    return options;
}

QString AgendaField::labelOf(const QString &key) const
{
    return AgendaGuide::instance().kind(key).name;
}

void AgendaField::display(const QVariant &stored)
{
    ComboField::display(Agenda::read(stored.toString()).key);
}

Result<ChangeSummary> AgendaField::save(const QVariant &value)
{
    if (value.toString().isEmpty()) // a meeting without an agenda is none
        return ChangeSummary();
    const Agenda now = Agenda::read(stored().toString());
    return desk().write(place(), AgendaGuide::instance().changed(now, value.toString()).json());
}

/// The fields of several items are told apart by what an added line is told apart by: its name.
MinutesField::MinutesField(Desk &desk, const QString &meetingId, const QString &item, const QString &title,
                           QWidget *parent)
    : Field(desk, {Meeting::table, meetingId, "agenda", title}, title, parent)
    , m_item(item)
    , m_line(new QLineEdit(this))
{
    setEditor(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &MinutesField::markDirty); // half a number is none
    connect(m_line, &QLineEdit::returnPressed, this, &MinutesField::commit);
}

void MinutesField::display(const QVariant &stored)
{
    const Agenda agenda = Agenda::read(stored.toString());
    const auto item = std::ranges::find(agenda.items, m_item, &Agenda::Item::key);
    showIn(*m_line, item == agenda.items.end() ? QString() : desk().locale().toString(item->minutes));
}

Result<QVariant> MinutesField::value() const
{
    const QString text = m_line->text().trimmed();
    bool isNumber = false;
    const int minutes = text.isEmpty() ? 0 : desk().locale().toInt(text, &isNumber);
    if ((!isNumber && !text.isEmpty()) || minutes < 0)
        return Error{Error::NumberNotUnderstood, {text}};
    return QVariant(std::min(minutes, Agenda::mostMinutes));
}

Result<ChangeSummary> MinutesField::save(const QVariant &value)
{
    Agenda agenda = Agenda::read(stored().toString());
    const auto item = std::ranges::find(agenda.items, m_item, &Agenda::Item::key);
    if (item == agenda.items.end())
        return ChangeSummary();
    item->minutes = value.toInt();
    // A change of its own: one undo is not to take back what was set for another item just before.
    return desk().write(Change::edit(place().table, place().column), [&](Store &store) {
        return store.setField(place().table, place().id, place().column, agenda.json());
    });
}

} // namespace straw
