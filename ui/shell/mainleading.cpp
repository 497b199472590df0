#include "ui/shell/mainwindow.h"

#include "core/base/texts.h"
#include "core/guide/pageof.h"
#include "core/storage/search.h"
#include "core/workbook/catalogue.h"
#include "ui/cockpit/cockpit.h"
#include "ui/fields/field.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/page/page.h"
#include "ui/review/recordsheet.h"
#include "ui/shell/changetexts.h"
#include "ui/widgets/ancestor.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

// Where one is in the workbook, and how the window leads to a place of it.
namespace straw {

namespace {

/// Null for what is no field of a record.
const Column *columnOf(const Place &place)
{
    return Tables::instance().column(place.table, place.column);
}

} // namespace

/// The focused field, the current entry, or the record whose details are shown.
Place MainWindow::currentPlace() const
{
    QWidget *focus = focusWidget();
    if (auto *field = ancestorOf<Field>(focus))
        return field->place();
    if (auto *list = ancestorOf<EntryList>(focus))
        return {list->entries()->table(), list->currentId(), {}};
    return page() ? page()->shownDetails() : Place();
}

void MainWindow::reveal(const Place &place, int start, int length)
{
    if (const auto line = ParkingPanel::lineOf(place))
        return showParking(*line);
    uncoverPage();
    if (m_cockpit)
        leaveCall();
    openPage(pageOf(place, m_desk->data(), m_desk->today()));
    if (page())
        page()->leadTo(place, start, length);
    const Column *column = columnOf(place);
    if (column && isWrittenByPeople(*column) && !isBeingWritten(place))
        showRecord(place, start, length);
}

/// Whether the cursor stands in the text of a place, in its field or where a page lets it be reworded.
bool MainWindow::isBeingWritten(const Place &place) const
{
    QWidget *focus = QApplication::focusWidget();
    if (!m_stack->isAncestorOf(focus))
        return false;
    if (const auto *field = ancestorOf<Field>(focus))
        return field->place() == place;
    const QString stored = m_desk->value(place).toString();
    if (const auto *line = qobject_cast<QLineEdit *>(focus))
        return line->text() == stored;
    const auto *text = qobject_cast<QPlainTextEdit *>(focus);
    return text && text->toPlainText() == stored;
}

/// What no page shows of a record.
void MainWindow::showRecord(const Place &place, int start, int length)
{
    if (!m_desk->has(place.table, place.id))
        return;
    auto *sheet = new RecordSheet(*m_desk, place.table, place.id);
    connect(sheet, &RecordSheet::closed, this, &MainWindow::closeSide, Qt::QueuedConnection);
    const QString kind = Catalogue::instance().tableLabel(place.table);
    openSide(m_desk->locale().toUpper(kind.left(1)) + kind.mid(1), sheet);
    sheet->focusAt(place.column, start, length);
}

void MainWindow::lead(const Place &place, const QString &pageKey)
{
    if (m_cockpit && m_cockpit->shows(place))
        return; // it is told of there
    if (!page() || (!m_cockpit && page()->pointTo(place)))
        return;
    const QString call = m_cockpit ? m_cockpit->interviewId() : QString();
    const QString before = page()->key();
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (!pageKey.isEmpty())
        openPage(pageKey);
    if (!m_cockpit && (page()->pointTo(place) || page()->leadTo(place) || page()->leadTo({place.table, place.id, {}})))
        return;
    // Where nothing is to be seen of it nobody has to be.
    openPage(before);
    if (!call.isEmpty())
        showCall(call);
    else if (focus && focus->isVisible())
        focus->setFocus();
    const auto history = m_document->history();
    const QString what = history && !history->empty() ? changedText(history->front().change) : QString();
    const QString kind = Catalogue::instance().tableLabel(place.table);
    m_desk->tell(
        {.text = Texts::filled(
             //: Message after an undo or redo; %1 is what it changed, as in "Undo change: Owner"
             tr("No page shows what was just changed: %1"), {what.isEmpty() ? kind : what}),
         .holds = [this, last = m_document->undoableRevision()] { return m_document->undoableRevision() == last; }});
}

/// The latest first: what is typed and not stored yet, or was left and could not be stored since the last change,
/// then that change.
void MainWindow::undo()
{
    const std::vector<Unsaved> &unsaved = m_desk->unsaved();
    const auto *typedIn = ancestorOf<Field>(QApplication::focusWidget());
    const bool isLast = !unsaved.empty() && unsaved.back().after == m_document->undoableRevision();
    if (isLast && columnOf(unsaved.back().place) && !(typedIn && typedIn->isDirty()))
        reveal(Place(unsaved.back().place));
    if (auto *field = ancestorOf<Field>(QApplication::focusWidget()); field && field->isDirty())
        return field->revert();
    m_desk->flushEditors();
    if (m_document->undoable())
        return m_desk->undo();
    if (const auto why = m_document->undo(); !why)
        m_desk->tell(
            {Texts(QLocale()).sentence(why.error()), {}, false, {}, [this] { return !m_document->undoable(); }});
}

} // namespace straw
