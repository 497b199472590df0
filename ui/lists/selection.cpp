#include "ui/lists/selection.h"

#include "ui/desk/desk.h"
#include "ui/lists/tablecopy.h"

#include <QApplication>

#include <algorithm>

namespace straw {

namespace {

/// Adds those that are not there yet: a record may be shown by several parts.
void addNew(std::vector<Place> &records, const std::vector<Place> &more)
{
    if (records.empty()) {
        records = more;
        return;
    }
    QSet<std::pair<TableKey, QString>> known;
    for (const Place &record : records)
        known.insert({record.table, record.id});
    std::ranges::copy_if(more, std::back_inserter(records),
                         [&known](const Place &record) { return !known.contains({record.table, record.id}); });
}

} // namespace

Selection::Selection(QWidget *around)
    : QObject(around)
{
}

Selection *Selection::of(QWidget *widget)
{
    for (const QWidget *around = widget; around; around = around->parentWidget()) {
        if (auto *selection = around->findChild<Selection *>(QString(), Qt::FindDirectChildrenOnly))
            return selection;
    }
    return new Selection(widget);
}

void Selection::join(SelectionPart *part)
{
    if (std::ranges::find(m_parts, part) != m_parts.end())
        return;
    m_parts.push_back(part);
    connect(part, &SelectionPart::chosen, this, [this, part](bool adds) {
        if (take(part, adds))
            Q_EMIT moved(m_current);
    });
    connect(part, &SelectionPart::arrived, this, [this, part] { take(part, false); });
    if (m_records.empty() && !part->selected().empty())
        take(part, false);
    connect(part, &QObject::destroyed, this, [this, part] { std::erase(m_parts, part); });
    restore(part);
}

void Selection::restore(SelectionPart *part)
{
    if (m_records.empty())
        return;
    part->display(m_records, m_current);
    if (m_keepsFocus && part->current() == m_current && part->holds(m_current)) // not what remembers where it stood
        m_focusTo = part->widget();
}

/// Later, when what the record went to is on the screen; and not when what was done has led on meanwhile.
void Selection::keepFocus(const SelectionPart &from)
{
    if (std::exchange(m_keepsFocus, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, from = QPointer<QWidget>(from.widget())] {
            m_keepsFocus = false;
            QWidget *to = std::exchange(m_focusTo, nullptr), *now = QApplication::focusWidget();
            if (to && to->isVisible() && (!now || now == from || now->isAncestorOf(to)))
                to->setFocus();
        },
        Qt::QueuedConnection);
}

/// By the order in which they stand in the window, which they need not have joined in.
std::vector<SelectionPart *> Selection::inReadingOrder() const
{
    std::vector<SelectionPart *> parts = m_parts;
    const auto place = [](const SelectionPart *part) {
        const QPoint at = part->widget()->mapTo(part->widget()->window(), QPoint());
        return std::pair(at.y(), at.x());
    };
    std::ranges::stable_sort(parts, {}, place);
    return parts;
}

std::vector<Place> Selection::records() const
{
    std::vector<Place> records;
    for (const SelectionPart *part : inReadingOrder())
        addNew(records, part->selected());
    return records;
}

Place Selection::current() const
{
    const bool isShown =
        std::ranges::any_of(m_parts, [this](const SelectionPart *part) { return part->holds(m_current); });
    return isShown ? m_current : Place();
}

void Selection::set(const Place &record)
{
    m_records = record == Place() ? std::vector<Place>() : std::vector{record};
    m_current = m_anchor = record;
    show();
}

void Selection::show()
{
    for (SelectionPart *part : m_parts) {
        part->letGo();
        part->display(m_records, m_current);
    }
}

/// Of the kinds of record that a part shows.
std::vector<Place> Selection::onScreenLike(const SelectionPart &like) const
{
    QSet<QString> tables;
    for (const Place &record : like.all())
        tables += record.table;
    std::vector<Place> records;
    for (const SelectionPart *part : inReadingOrder()) {
        if (!part->widget()->isVisible())
            continue;
        std::vector<Place> here = part->all();
        std::erase_if(here, [&tables](const Place &record) { return !tables.contains(record.table); });
        addNew(records, here);
    }
    return records;
}

void Selection::selectAll(const SelectionPart &asking)
{
    const std::vector<Place> here = asking.all();
    if (here.empty())
        return;
    m_records = onScreenLike(asking);
    if (std::ranges::find(m_records, m_current) == m_records.end())
        m_current = m_anchor = here.front();
    show();
}

bool Selection::extend(const SelectionPart &part, const Place &to)
{
    if (part.holds(m_anchor) && part.holds(m_current))
        return false; // the view itself knows
    const std::vector<Place> all = onScreenLike(part);
    const auto from = std::ranges::find(all, m_anchor), until = std::ranges::find(all, to);
    if (from == all.end() || until == all.end())
        return false;
    m_records.assign(std::min(from, until), std::max(from, until) + 1);
    m_current = to;
    show();
    Q_EMIT moved(m_current);
    return true;
}

/// True when another record is the current one now.
bool Selection::take(SelectionPart *part, bool adds)
{
    QSet<QString> letGo; // what this part shows, and nobody selects any more
    for (const Place &record : adds ? part->all() : std::vector<Place>())
        letGo.insert(record.id);
    for (const Place &record : part->selected())
        letGo.remove(record.id);
    for (SelectionPart *other : m_parts) {
        if (other == part)
            continue;
        std::vector<Place> stays = adds ? other->selected() : std::vector<Place>();
        const auto gone = std::erase_if(stays, [&](const Place &record) { return letGo.contains(record.id); });
        if (adds && gone == 0)
            continue;
        other->letGo();
        other->display(stays, {});
    }
    m_records = records();
    const Place current = part->current();
    for (SelectionPart *other : m_parts) {
        if (other != part)
            other->display(m_records, current);
    }
    if (adds || m_records.size() < 2)
        m_anchor = current;
    if (current == m_current || std::ranges::find(m_records, current) == m_records.end())
        return false;
    m_current = current;
    return true;
}

std::vector<Place> Selection::removable() const
{
    std::vector<Place> records;
    for (const SelectionPart *part : inReadingOrder())
        addNew(records, part->removable());
    return records;
}

bool Selection::isAt(const QWidget *focus, const Place &record) const
{
    return std::ranges::any_of(m_parts, [&](const SelectionPart *part) {
        return part->current() == record && (part->widget() == focus || part->widget()->isAncestorOf(focus));
    });
}

void Selection::copy(const SelectionPart &asking) const
{
    const bool all = asking.selected().empty();
    std::vector<QStringList> rows;
    for (const SelectionPart *part : inReadingOrder()) {
        const bool counts = all ? part == &asking : part->header() == asking.header() && !part->selected().empty();
        if (counts)
            std::ranges::copy(part->rows(all), std::back_inserter(rows));
    }
    copyTable(asking.header(), rows);
}

} // namespace straw
