#include "ui/pages/page/page.h"

#include "core/guide/prompts.h"
#include "core/guide/tellings.h"
#include "core/storage/fields.h"
#include "ui/fields/field.h"
#include "ui/fields/passagemarks.h"
#include "ui/frame/sidepanel.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/selection.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/records/leftovers.h"
#include "ui/questions/checkrow.h"
#include "ui/questions/questionspanel.h"
#include "ui/widgets/ancestor.h"
#include "ui/widgets/flash.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/section.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

// How a page leads to a place, and where the cursor stands on it.
namespace straw {

namespace {

/// Letters that fall into it change nothing that is there.
bool takesStrayLetters(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().isEmpty() || qobject_cast<AddLine *>(line->parentWidget());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->document()->isEmpty();
    return !qobject_cast<const QComboBox *>(widget);
}

} // namespace

bool Page::reveal(const Place &place, int start, int length)
{
    if (m_leftOvers && m_leftOvers->shows(place))
        return revealLeftOver(place, start, length);
    // A question that is asked here no more, or an answer about something else, opens nothing.
    const QString question = m_questions ? questionOf(place) : QString();
    if (!question.isEmpty() && m_questions->asks(question)) {
        showQuestions(true);
        if (place.table != Line::table)
            return m_questions->reveal(question, start, length);
        if (m_questions->revealTelling(*data().lines.find(place.id)) && place.isWholeRecord())
            return true;
    }
    if (place.isWholeRecord())
        return false;
    if (revealField(place, start, length))
        return true;
    for (auto *section : findChildren<Section *>()) {
        if (section->isOpen() || !section->isVisibleTo(this))
            continue;
        section->setOpen(true);
        if (revealField(place, start, length))
            return true;
        section->setOpen(false);
    }
    return false;
}

/// The guided question that a place belongs to; empty for what is about something else.
QString Page::questionOf(const Place &place) const
{
    if (place.table == Prompt::table)
        return place.id;
    if (place.table == Answer::table) {
        const QString key = place.id.section(u'/', 0, 0);
        return place.id == Prompts::answerId(key, Prompts::Workbook) ? key : QString();
    }
    const Line *note = place.table == Line::table ? data().lines.find(place.id) : nullptr;
    return note && note->eventId.isEmpty() && isBesideQuestion(*note, data()) ? note->promptKey : QString();
}

bool Page::leadTo(const Place &place, int start, int length)
{
    if (!reveal(place, start, length))
        return false;
    if (!place.id.isEmpty() && place.isWholeRecord() && !m_selection->isAt(focusWidget(), place)) {
        for (auto *list : findChildren<EntryList *>()) {
            if (list->entries()->table() == place.table && list->currentId() == place.id && list->isVisibleTo(this))
                list->setFocus();
        }
    }
    followFocus(2);
    return true;
}

/// Later, and more than once: what is shown for the first time is laid out in several steps, and lists
/// fit themselves to their rows.
void Page::followFocus(int times)
{
    QMetaObject::invokeMethod(
        this,
        [this, times] {
            showFocus(times == 1);
            if (times > 1)
                followFocus(times - 1);
        },
        Qt::QueuedConnection);
}

/// What was led to has the focus by now: a field, a row, or the line where a record would be added.
void Page::showFocus(bool flash)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget *focus = focusWidget();
    if (!focus || focus == this)
        return;
    if (m_sheet && !m_sheet->isAncestorOf(focus))
        closeSheet(); // it would lie over it
    QWidget *place = focus;
    QRect part;
    if (auto *view = qobject_cast<QAbstractItemView *>(focus); view && view->currentIndex().isValid()) {
        place = view->viewport();
        part = view->visualRect(view->currentIndex());
    } else if (Field *field = ancestorOf<Field>(focus)) {
        place = field;
        if (m_detailsPanel && !hasRoomBeside() && !m_detailsPanel->isAncestorOf(field))
            closeDetails(); // they would lie over it
    }
    PageArea::bringIntoView(place, part.isValid() ? part : place->rect());
    if (flash)
        Flash::over(place, part);
}

void Page::showLeftOver(const Place &place)
{
    showDetails(LeftOvers::title(place), place, LeftOvers::details(m_desk, place));
}

bool Page::openRecord(const Place &record)
{
    if (!m_leftOvers || !m_leftOvers->shows(record))
        return false;
    showLeftOver(record);
    return true;
}

bool Page::revealLeftOver(const Place &place, int start, int length)
{
    m_leftOvers->select(place);
    showLeftOver({place.table, place.id, {}});
    if (!revealField(place, start, length))
        enterDetails();
    return true;
}

bool Page::pointTo(const Place &place)
{
    for (auto *field : findChildren<Field *>()) {
        if (!place.isWholeRecord() && field->place() == place && field->isVisibleTo(this)) {
            PageArea::bringIntoView(field);
            return true;
        }
    }
    for (auto *marks : findChildren<PassageMarks *>()) {
        auto *field = static_cast<QWidget *>(marks->parent());
        if (place.table == u"evidence" && marks->shows(place.id) && field->isVisibleTo(this)) {
            PageArea::bringIntoView(field);
            return true;
        }
    }
    for (auto *check : findChildren<CheckRow *>()) {
        if (place.table == u"because" && check->key() == place.id && check->isVisibleTo(this)) {
            PageArea::bringIntoView(check);
            return true;
        }
    }
    bool hasList = false;
    for (auto *list : findChildren<EntryList *>()) {
        if (list->entries()->table() != place.table || !list->parentWidget()->isVisibleTo(this))
            continue;
        if (list->select(place.id)) {
            if (QApplication::focusWidget() == this) // whoever is at work elsewhere stays there
                list->setFocus();
            return true;
        }
        hasList = true;
    }
    return hasList && !hasRecord(data(), place.table, place.id);
}

bool Page::revealField(const Place &place, int start, int length)
{
    for (auto *field : findChildren<Field *>()) {
        if (field->place() == place && field->isVisibleTo(this)) {
            field->focusAt(start, length);
            return true;
        }
    }
    for (auto *line : findChildren<AddLine *>()) { // what was typed there and not added yet
        if (!place.addLine.isEmpty() && line->place() == place && line->isVisibleTo(this)) {
            line->setFocus();
            return true;
        }
    }
    return false;
}

QWidget *Page::firstStop()
{
    QWidget *wanted = writingStop();
    while (wanted && wanted->focusProxy())
        wanted = wanted->focusProxy();
    const bool isThere = wanted && wanted->isVisibleTo(m_column) && wanted->isEnabled();
    return isThere && takesStrayLetters(wanted) ? wanted : this;
}

QWidget *Page::addStop() const
{
    for (AddLine *line : m_column->findChildren<AddLine *>()) {
        if (line->isVisibleTo(m_column) && (!writingStop() || line->line() == writingStop()))
            return line->line();
    }
    for (AddLine *line : m_column->findChildren<AddLine *>()) {
        if (line->isVisibleTo(m_column))
            return line->line();
    }
    return nullptr;
}

} // namespace straw
