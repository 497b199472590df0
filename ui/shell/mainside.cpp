#include "ui/shell/mainwindow.h"

#include "core/base/texts.h"
#include "ui/cockpit/cockpit.h"
#include "ui/frame/sheet.h"
#include "ui/frame/sidepanel.h"
#include "ui/pages/page/page.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchresults.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStyle>

// What stands beside the page, or over it.
namespace straw {

void MainWindow::openSide(const QString &title, QWidget *content)
{
    rememberBeforeSide();
    m_side->setContent(title, content);
    m_side->show();
    arrangeSide();
    content->setFocus();
}

/// Searching is no place to come back to.
void MainWindow::rememberBeforeSide()
{
    QWidget *focus = QApplication::focusWidget();
    if (m_side->isHidden() || !m_side->isAncestorOf(focus))
        m_beforeSide = m_rail->isAncestorOf(focus) ? nullptr : focus;
}

void MainWindow::showParking(ParkingPanel::Into into)
{
    auto *panel = qobject_cast<ParkingPanel *>(m_side->content());
    if (!panel) {
        panel = new ParkingPanel(*m_desk, [this] { return page() ? page()->key() : QString(); });
        openSide(ParkingPanel::title(), panel);
    }
    rememberBeforeSide();
    panel->focusLine(into);
}

bool MainWindow::hasRoomBeside() const
{
    const int rail = m_rail->isHidden() ? 0 : m_rail->width();
    return m_centre->width() - rail - SidePanel::Width >= Page::LeastContent;
}

/// As the panel of a page: beside it where enough of it remains, else over it, but never over what stands below.
void MainWindow::arrangeSide()
{
    auto *row = static_cast<QHBoxLayout *>(m_centre->layout());
    const bool beside = hasRoomBeside();
    if (beside != (row->indexOf(m_side) >= 0))
        beside ? row->addWidget(m_side) : row->removeWidget(m_side);
    m_side->setOverlay(!beside);
    if (beside)
        return;
    const QRect over = content()->geometry();
    QRect end = over;
    end.setLeft(over.right() + 1 - SidePanel::Width);
    m_side->setGeometry(QStyle::visualRect(layoutDirection(), over, end));
    m_side->raise();
}

/// What is shown on the page is not to lie under the panel.
void MainWindow::uncoverPage()
{
    if (m_side->isVisible() && !hasRoomBeside())
        closeSide();
}

/// What is typed into is seen, wherever a panel lies.
void MainWindow::uncoverCursor()
{
    const QWidget *focus = focusWidget();
    if (!page() || !focus || !page()->column()->isAncestorOf(focus) || !focus->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    QRect cursor = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    cursor.moveTopLeft(focus->mapTo(m_centre, cursor.topLeft()));
    if (m_side->isVisible() && !hasRoomBeside() && m_side->geometry().intersects(cursor))
        closeSide();
    page()->uncover(cursor.translated(-page()->mapTo(m_centre, QPoint())));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_stack || watched == m_centre) && event->type() == QEvent::Resize && m_side->isVisible())
        arrangeSide();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeSide()
{
    const bool hadFocus = m_side->isAncestorOf(QApplication::focusWidget());
    m_side->hide();
    m_side->clear();
    if (!hadFocus)
        return;
    QWidget *home = m_cockpit ? m_cockpit->firstStop() : page();
    if (QWidget *stop = m_beforeSide && m_beforeSide->isVisible() ? m_beforeSide.data() : home)
        stop->setFocus();
}

void MainWindow::search()
{
    if (m_cockpit)
        leaveCall();
    m_rail->searchLine()->setFocus(Qt::ShortcutFocusReason);
    m_rail->searchLine()->selectAll();
    showSearch(m_rail->searchLine()->text());
}

void MainWindow::showSearch(const QString &term)
{
    if (term.trimmed().isEmpty()) {
        m_search->hide();
        return;
    }
    m_desk->flushEditors();
    m_search->setResults(searchResults(*m_desk, term),
                         Texts::filled(tr("Nothing here contains “%1”."), {term.trimmed()}));
    const int width = std::min(560, m_stack->width() - 16);
    const int height = std::min(480, m_centre->height() - 16);
    m_search->open(QStyle::visualRect(layoutDirection(), m_centre->rect(),
                                      {m_rail->width() + 8, m_centre->height() - height - 8, width, height}));
}

void MainWindow::showPalette()
{
    const int width = std::min(560, m_centre->width() - 32);
    m_palette->line()->clear();
    m_palette->setResults(paletteResults(*m_commands, {}), {});
    m_palette->open({(m_centre->width() - width) / 2, 64, width, std::min(440, m_centre->height() - 96)});
}

} // namespace straw
